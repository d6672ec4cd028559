import { splitName } from '../xml-root.ts';
import { FeedNames } from './feed-names.ts';
import { parseMarkup } from './parse-markup.ts';

type Attributes = Readonly<Record<string, string>>;

/** What a feed says of itself or of one item, in an element of its own. */
export interface Field {
  readonly attributes: Attributes;
  /** All text in it, decoded once. */
  readonly text: string;
  /** The same with the elements in it, as HTML; absent if there are none. */
  readonly markup?: string;
}

/** The fields by their names; what stands in a group has the group's name before its own. */
export type Fields = ReadonlyMap<string, readonly Field[]>;

/** Hears of every item at its end, and of the feed at the end of all. */
export interface FeedListener {
  readonly item: (fields: Fields, attributes: Attributes) => void;
  readonly feed: (fields: Fields, attributes: Attributes) => void;
}

const ITEMS = new Set(['item', 'atom:entry']);
const FEEDS = new Set(['channel', 'atom:feed']);
/** Elements whose own elements are fields. */
const GROUPS = new Set(['atom:author', 'atom:source', 'wp:author']);
/** HTML knows no end of these. */
const VOID = new Set([
  'area',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'source',
  'track',
  'wbr',
]);

interface Open {
  readonly attributes: Attributes;
  readonly fields: Map<string, Field[]>;
}

interface OpenField {
  readonly key: string;
  readonly depth: number;
  readonly attributes: Attributes;
  text: string;
  markup: string | undefined;
}

/** Reads the fields of a feed. No entity is expanded but XML's own five and numbers. */
export function readFields(xml: string, listener: FeedListener): void {
  const names = new FeedNames();
  const feed = { attributes: {} as Attributes, fields: new Map<string, Field[]>() };
  let item: Open | undefined;
  let group = '';
  let field: OpenField | undefined;
  let depth = 0;

  const open = (name: string, attributes: Attributes): void => {
    const parent = names.parent();
    if (ITEMS.has(name)) item = { attributes, fields: new Map() };
    else if (FEEDS.has(name)) feed.attributes = { ...feed.attributes, ...attributes };
    else if (group === '' ? ITEMS.has(parent) || FEEDS.has(parent) : parent === group) {
      if (group === '' && GROUPS.has(name)) group = name;
      else {
        const key = group === '' ? name : `${group}/${name}`;
        field = { key, depth, attributes, text: '', markup: undefined };
      }
    }
  };
  const close = (name: string): void => {
    if (name === group) group = '';
    if (item === undefined || !ITEMS.has(name)) return;
    listener.item(item.fields, item.attributes);
    item = undefined;
  };

  parseMarkup(xml, 'xml', {
    onopentag: (written, attributes) => {
      const name = names.enter(written, attributes);
      depth += 1;
      if (field === undefined) open(name, attributes);
      else field.markup = (field.markup ?? escaped(field.text)) + startTag(written, attributes);
    },
    ontext: (text) => {
      if (field === undefined) return;
      field.text += text;
      if (field.markup !== undefined) field.markup += escaped(text);
    },
    onclosetag: (written) => {
      const name = names.leave();
      if (field === undefined) close(name);
      else if (field.depth === depth) {
        keep((item ?? feed).fields, field);
        field = undefined;
      } else field.markup = (field.markup ?? '') + endTag(written);
      depth -= 1;
    },
  });
  listener.feed(feed.fields, feed.attributes);
}

function keep(fields: Map<string, Field[]>, { key, attributes, text, markup }: OpenField): void {
  const field = { attributes, text, ...(markup === undefined ? {} : { markup }) };
  const known = fields.get(key);
  if (known === undefined) fields.set(key, [field]);
  else known.push(field);
}

/** HTML knows no prefixes. */
function startTag(written: string, attributes: Attributes): string {
  const said = Object.entries(attributes)
    .filter(([name]) => !name.startsWith('xmlns'))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  return `<${splitName(written)[1]}${said.join('')}>`;
}

function endTag(written: string): string {
  const [, name] = splitName(written);
  return VOID.has(name) ? '' : `</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
