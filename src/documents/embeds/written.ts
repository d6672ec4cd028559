import type { Embed, EmbedStanding } from '../../model/document.ts';
import type { DocumentBuilder } from '../builder.ts';
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
