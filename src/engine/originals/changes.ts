import type { Alignment, Part } from '../../model/alignment.ts';
import type { KnownOriginal, TextChange } from '../../model/facts.ts';
import type { Original } from '../../model/original.ts';
import type { Span } from '../../model/span.ts';
import { alterationsOf } from '../../text/align/verdict.ts';
import { mayBeTranslation } from '../../text/align/translation.ts';
import type { DocumentProse } from '../../text/prose.ts';

export interface ComparedProse {
  readonly original: Original;
  readonly copy: DocumentProse;
  readonly alignment: Alignment;
  /** Whether the two are known to be in different languages. */
  readonly otherLanguage: boolean;
}

/** What the checks may know of the original's text. */
export function knownOriginal(compared: ComparedProse): KnownOriginal {
  const { original, copy, alignment, otherLanguage } = compared;
  const { text, id, sha256: _hash, retrieved: _day, ...facts } = original;
  const isTranslated =
    alignment.verdict === 'unrelated' && otherLanguage && mayBeTranslation(text, copy.text);
  return {
    facts,
    id,
    verdict: isTranslated ? 'translation' : alignment.verdict,
    shares: alignment.shares,
    changes: alterationsOf(alignment).flatMap((part) => changeOf(part, compared)),
  };
}

function changeOf(part: Part, { original, copy }: ComparedProse): readonly TextChange[] {
  const before = original.text.slice(part.original.start, part.original.end);
  const after = copy.text.slice(part.copy.start, part.copy.end);
  const words = Math.max(part.original.words, part.copy.words);
  const change = (kind: TextChange['kind']): TextChange => ({
    kind,
    span: copy.spanOf(after === '' ? wordBefore(copy.text, part.copy.start) : part.copy),
    before,
    after,
    words,
  });
  switch (part.kind) {
    case 'same':
      return [];
    case 'replacement':
      return [change('changed')];
    case 'omission':
      // A moved passage is told where the copy has it.
      return part.move === undefined ? [change('left-out')] : [];
    case 'insertion':
      return [change(part.move === undefined ? 'added' : 'moved')];
  }
}

/** The word after which something is missing. */
function wordBefore(text: string, at: number): Span {
  const end = at === 0 ? (/^\s*\S+/u.exec(text)?.[0].length ?? 0) : at;
  const start = end - (/\S+$/u.exec(text.slice(Math.max(0, end - 60), end))?.[0].length ?? 0);
  return { start, end };
}
