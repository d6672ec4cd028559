import type { Embed, EmbedStanding } from '../../model/document.ts';
import type { DocumentBuilder } from '../builder.ts';
import { decodeEntities } from '../entities.ts';
import { unescaped } from '../markdown/definitions.ts';
import { fetchedBy } from './of-element.ts';

/** Tags, and pictures of Markdown, in text that is shown or kept as it is written. */
const WRITTEN =
  /<(?<name>img|script|iframe)(?=[\s/])[^<>]{1,4000}>|!\[(?<alt>[^\]\n]{0,300})\]\([ \t]*(?:<(?<angled>[^<>\n]{1,2000})>|(?<plain>[^\s()<>]{1,2000}))(?:[ \t][^()\n]{0,300})?\)/giu;

/** Adds what source text would fetch if it were not a comment or code. `start` is the text's offset. */
export function addWritten(
  builder: DocumentBuilder,
  source: string,
  start: number,
  standing: EmbedStanding,
): void {
  if (!/<(?:img|script|iframe)|!\[/iu.test(source)) return;
  for (const match of source.matchAll(WRITTEN)) {
    const found = readWritten(match, start);
    if (found === undefined) continue;
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    // Comments may be looked through before the blocks are known.
    const block = standing === 'comment' ? {} : { block: builder.index };
    builder.embeds.push({ ...found, span, standing, region: builder.region, ...block });
  }
}

const ESCAPED = /(?:&lt;|&#60;|\\<)(?:img|script|iframe)(?=[\s/])/iu;
const ESCAPE = /&(?:lt|gt|quot|[lr]dquo|#(?:34|39|60|62|822[01]|8243));|[“”″]|\\(?=[<>"])/giu;
const BEFORE = /(?:&lt;|&#60;|\\<)$/iu;
const AFTER = /^(?:&gt;|&#62;|>)/iu;

/** Whether source text shows the tag of something that would be fetched. */
export function hasEscaped(source: string): boolean {
  const mayBe = source.includes('&lt;') || source.includes('\\<') || source.includes('&#60;');
  return mayBe && ESCAPED.test(source);
}

/** Adds what tags would fetch that are shown as words, as happens to one that is pasted as text. */
export function addEscaped(builder: DocumentBuilder, source: string, start: number): void {
  if (!hasEscaped(source)) return;
  const plain = source.replace(ESCAPE, asTyped);
  for (const match of plain.matchAll(WRITTEN)) {
    const before = BEFORE.exec(source.slice(Math.max(0, match.index - 4), match.index + 1))?.[0];
    if (before === undefined) continue;
    const found = readWritten(match, start);
    if (found === undefined) continue;
    const last = match.index + match[0].length - 1;
    const after = AFTER.exec(source.slice(last, last + 5))?.[0] ?? '>';
    const span = {
      start: start + match.index + 1 - before.length,
      end: start + last + after.length,
    };
    const { region, index: block } = builder;
    // What is shown of the address has entities of its own.
    const src = decodeEntities(found.src);
    builder.embeds.push({ ...found, src, span, standing: 'code', region, block });
  }
}

/** What an escape stands for, with spaces to its length: before a bracket that opens, else behind. */
function asTyped(escape: string): string {
  if (/^&(?:lt|#60);$/iu.test(escape)) return '<'.padStart(escape.length);
  return (/^&(?:gt|#62);$/iu.test(escape) ? '>' : escape === '\\' ? ' ' : '"').padEnd(
    escape.length,
  );
}

type Found = Pick<Embed, 'kind' | 'src' | 'srcSpan' | 'alt' | 'tiny'>;

function readWritten(
  { 0: whole, index, groups }: RegExpExecArray,
  start: number,
): Found | undefined {
  const { name, alt = '', angled, plain } = groups ?? {};
  if (name !== undefined) {
    const fetched = fetchedBy(name.toLowerCase(), whole, start + index);
    if (fetched === undefined) return undefined;
    const { isData: _isData, ...found } = fetched;
    return found;
  }
  const raw = angled ?? plain ?? '';
  const from = start + index + `![${alt}](`.length;
  const at = from + whole.slice(`![${alt}](`.length).indexOf(raw);
  return {
    kind: 'image',
    src: unescaped(raw),
    srcSpan: { start: at, end: at + raw.length },
    alt: unescaped(alt),
    tiny: false,
  };
}
