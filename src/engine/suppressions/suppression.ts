import type { Document } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import { dayExists } from '../../terms/calendar.ts';

/** What a file says of findings that are not to count. */
export interface Suppression {
  readonly kind: 'suppression';
  /** Ids of obligations, alone or behind the id of their terms and a slash, or codes of findings. */
  readonly targets: readonly string[];
  readonly reason: string;
  /** `YYYY-MM-DD`: the last day on which it holds. */
  readonly until?: string;
  readonly span: Span;
}

/** One that says too little to hold. */
export interface UnreadableSuppression {
  readonly kind: 'unreadable';
  readonly why: 'no-reason' | 'no-such-day' | 'nothing-named';
  readonly span: Span;
}

const NAME = 'republint-ignore';

/** `<!-- republint-ignore hyperlink until=2027-01-31: reason -->`, with the marks of any kind of comment. */
const COMMENT = new RegExp(String.raw`^[^\p{L}\p{N}]{0,20}${NAME}(?![\p{L}\p{N}_-])`, 'u');
const COMMENT_END = /\s*(?:--!?>|\*\/[\s}]*|%\}|\}\})\s*$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** The suppressions of a document: in its comments, and under `republint-ignore` in its front matter. */
export function suppressionsIn({
  hidden,
  metadata,
}: Pick<Document, 'hidden' | 'metadata'>): readonly (Suppression | UnreadableSuppression)[] {
  const commented = hidden.flatMap(({ why, text, span }) => {
    const start = why === 'comment' ? COMMENT.exec(text) : null;
    return start === null
      ? []
      : [readSuppression(text.slice(start[0].length).replace(COMMENT_END, ''), span)];
  });
  const declared = metadata.flatMap(({ path, value, span }) =>
    path[0] === NAME ? [readSuppression(String(value), span)] : [],
  );
  return [...declared, ...commented];
}

/** Reads `hyperlink, address until=2027-01-31: reason`. */
function readSuppression(text: string, span: Span): Suppression | UnreadableSuppression {
  const colon = text.indexOf(':');
  const head = colon < 0 ? text : text.slice(0, colon);
  const reason = (colon < 0 ? '' : text.slice(colon + 1)).replace(/\s+/gu, ' ').trim();
  const words = head.split(/[\s,]+/u).filter((word) => word !== '');
  const untils = words.filter((word) => word.startsWith('until='));
  const targets = words.filter((word) => !word.startsWith('until='));
  const until = untils[0]?.slice('until='.length);
  const unreadable = (why: UnreadableSuppression['why']): UnreadableSuppression => ({
    kind: 'unreadable',
    why,
    span,
  });
  if (targets.length === 0) return unreadable('nothing-named');
  if (until !== undefined && (untils.length > 1 || !DAY.test(until) || !dayExists(until)))
    return unreadable('no-such-day');
  if (reason === '') return unreadable('no-reason');
  return {
    kind: 'suppression',
    targets,
    reason,
    ...(until === undefined ? {} : { until }),
    span,
  };
}
