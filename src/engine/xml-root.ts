import { Parser } from 'htmlparser2';
import { afterProlog } from './xml-prolog.ts';

/** The first element of a text that begins as XML or HTML does. */
export interface XmlRoot {
  /** As it is written, without prefix. */
  readonly name: string;
  /** The address of its namespace, where it is declared. */
  readonly namespace?: string;
  /** The text says that it is XML. */
  readonly isDeclared: boolean;
}

/** No first element begins further on. In UTF-16 units. */
const LONGEST_PROLOG = 100_000;

/** The first element; undefined if something else stands before it. */
export function xmlRoot(whole: string): XmlRoot | undefined {
  const text = whole.slice(0, LONGEST_PROLOG);
  const start = afterProlog(text);
  if (!/^<[\p{L}_]/u.test(text.slice(start, start + 3))) return undefined;
  const tag = firstTag(text.slice(start));
  if (tag === undefined) return undefined;
  const [prefix, local] = splitName(tag.name);
  const namespace = tag.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`];
  return {
    name: local,
    ...(namespace === undefined ? {} : { namespace }),
    isDeclared: /^\s*<\?xml\s/u.test(text),
  };
}

/** A name as its prefix, which may be empty, and what follows. */
export function splitName(name: string): readonly [prefix: string, local: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

function firstTag(text: string): Tag | undefined {
  const tags: Tag[] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        tags.push({ name, attributes });
        parser.pause();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  return tags[0];
}
