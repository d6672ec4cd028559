import { decode, looksBinary } from '../../documents/decode.ts';
import { parseDocument } from '../../documents/read.ts';
import type { Messages } from '../../messages/messages.ts';
import type { ScannedText, SharedOriginal } from '../../model/scan.ts';
import type { DocumentProse } from '../../text/prose.ts';
import { articleProse } from '../article-prose.ts';
import type { FoundFile } from '../discover.ts';
import { formatOfContent } from '../format-of-content.ts';
import { readFile } from '../read-file.ts';
import { fileAt } from '../report-path.ts';
import type { KnownOriginals, OriginalMatch } from './known-originals.ts';

const NO_SITE = { domains: [], names: [], permissions: [], done: [] };

/** The originals that a text of its own, without markup, shares passages with. */
export function scanText(id: string, text: string, originals: KnownOriginals): ScannedText {
  const prose: DocumentProse = { text, asides: [], spanOf: (range) => range };
  return { id, originals: shared(prose, originals) };
}

/**
 * The originals that an article shares passages with: that of the file, or what is given in its place.
 * `cwd`: the folder that its path refers to.
 */
export async function scanFile(
  found: FoundFile,
  cwd: string,
  originals: KnownOriginals,
  messages: Messages,
): Promise<ScannedText> {
  const { path, content } =
    typeof found === 'string' ? { path: found, content: readFile(fileAt(cwd, found)) } : found;
  if (content.kind === 'failed')
    return failed(path, messages.fileError(content.code, content.detail));
  if (looksBinary(content.bytes)) return failed(path, messages.fileError('binary', ''));
  const format = formatOfContent(path, content.bytes, 'text');
  const { text } = decode(content.bytes, format);
  if (!originals.mayShare(text, 'thorough')) return { id: path, originals: [] };
  const document = await parseDocument({ path, text, format });
  return { id: path, originals: shared(articleProse(document, NO_SITE), originals) };
}

function failed(id: string, error: string): ScannedText {
  return { id, originals: [], error };
}

function shared(prose: DocumentProse, originals: KnownOriginals): readonly SharedOriginal[] {
  return originals.matches(prose).map((match) => sharedOriginal(match, prose));
}

function sharedOriginal(
  { original, alignment, words }: OriginalMatch,
  prose: DocumentProse,
): SharedOriginal {
  const { id, url, identifier, title } = original;
  return {
    original: id,
    ...(url === undefined ? {} : { url }),
    ...(identifier === undefined ? {} : { identifier }),
    ...(title === undefined ? {} : { title }),
    shares: { text: rounded(alignment.shares.copy), original: rounded(alignment.shares.original) },
    words,
    verdict: alignment.verdict,
    passages: alignment.passages.map((passage) => ({
      ...prose.spanOf(passage.copy),
      originalStart: passage.original.start,
      originalEnd: passage.original.end,
      words: passage.same,
    })),
  };
}

/** To a thousandth, so that a line is no longer than it tells. */
function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
