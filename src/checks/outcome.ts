import type { CopyFacts } from '../model/facts.ts';
import type { Finding, Reason } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Span } from '../model/span.ts';

export function met(...evidence: readonly Span[]): Outcome {
  return { outcome: 'met', evidence };
}

export function breached(finding: Finding, evidence: readonly Span[] = []): Outcome {
  return { outcome: 'breached', findings: [finding], evidence };
}

export function undetermined(reason: Reason, evidence: readonly Span[] = []): Outcome {
  return { outcome: 'undetermined', reason, evidence };
}

export function notApplicable(reason: Reason): Outcome {
  return { outcome: 'not-applicable', reason, evidence: [] };
}

/** A translation has none of the original's words: what it must be is judged where the terms speak of it. */
export function asTranslation({ translationAllowed }: CopyFacts): Outcome {
  return translationAllowed
    ? notApplicable({ code: 'translation-permitted', args: {} })
    : undetermined({ code: 'translated', args: {} });
}

/**
 * Where to show that something is missing: at the credit that makes the file a copy, else at the
 * title, else at the first words.
 */
export function anchor({ claim, document, credits }: CopyFacts): Span {
  const surest = [...claim.signals]
    .filter(({ span, weight }) => span.end > span.start && weight >= 0.5)
    .sort((a, b) => b.weight - a.weight)[0];
  const credit = credits.find(({ span }) => span.start === surest?.span.start);
  if (surest !== undefined) return firstLine(document.text, credit?.span ?? surest.span);
  if (document.title !== undefined) return firstLine(document.text, document.title.span);
  const block = document.blocks.find(({ region, text }) => region === 'article' && text !== '');
  return block === undefined ? { start: 0, end: 0 } : firstLine(document.text, block.span);
}

/** A place of one line reads better and can be shown on a line of a pull request. */
export function firstLine(text: string, span: Span): Span {
  const line = text.slice(span.start, span.end).search(/[\r\n]/u);
  return line <= 0 ? span : { start: span.start, end: span.start + line };
}
