import type { Position } from '../model/checks.ts';
import type { CreditKind } from '../model/credit.ts';
import type { Block } from '../model/document.ts';
import type { ArticleBody, CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Span } from '../model/span.ts';
import { sourceSpan } from '../text/source-span.ts';
import { tokenise } from '../text/tokens.ts';
import { breached, firstLine } from './outcome.ts';

/** Of the article's own words; a summary may stand above a credit, or a note below it. */
const SLACK_SHARE = 0.15;
const MOST_SLACK = 40;
/** Of what a site adds below: an appeal to its readers, in two or three sentences. */
const MOST_BELOW = 80;
/** In characters of the file, where the whole article is one block. */
const LEAD = 800;
/** A block with a byline that has no more words is a byline as a whole, whatever its lines. */
const LONGEST_BYLINE = 30;
/** Of a block, in a credit, so that the block is one. */
const MOSTLY = 0.6;

/** What is met, if any of the places that decided it is where the terms want it; so many are shown. */
export function inPosition(
  outcome: Outcome,
  at: Position,
  facts: CopyFacts,
  most = Infinity,
): Outcome {
  if (outcome.outcome !== 'met') return outcome;
  const there = outcome.evidence.filter((span) => isInPlace(span, at, facts));
  const [first] = outcome.evidence;
  if (there.length > 0 || first === undefined || at === 'anywhere')
    return { ...outcome, evidence: there.slice(0, most) };
  return breached({
    code: 'credit-misplaced',
    args: { found: wordsAt(first, facts), at },
    span: firstLine(facts.document.text, first),
  });
}

/** Whether something stands where the terms want it. Where a theme prints a value is not known. */
export function isInPlace(span: Span, at: Position, facts: CopyFacts): boolean {
  const { body, credits } = facts;
  const isPrinted = credits.some(
    (credit) => credit.via === 'metadata' && isWithin(span, credit.span),
  );
  if (at === 'anywhere' || body === undefined || isPrinted) return true;
  if (at === 'byline') return isInByline(span, facts);
  if (body.words === 0) return true;
  return at === 'top' ? isAtTop(span, body, facts) : isAtEnd(span, body, facts);
}

/** Before the second paragraph, or nearly there. */
function isAtTop(span: Span, body: ArticleBody, facts: CopyFacts): boolean {
  const own = paragraphs(span, body, facts);
  const [first, second] = own;
  const limit = second?.span.start ?? Math.min(first?.span.end ?? 0, body.span.start + LEAD);
  const above = own.filter((block) => block.span.start < span.start);
  return span.start < limit || areFewWords(above, body, MOST_SLACK);
}

/** After the last word, or in the last paragraph, or nearly there. */
function isAtEnd(span: Span, body: ArticleBody, facts: CopyFacts): boolean {
  const own = paragraphs(span, body, facts);
  const last = own.at(-1)?.span.start ?? body.span.end;
  const limit = own.length > 1 ? last : Math.max(last, body.span.end - LEAD);
  const below = own.filter((block) => block.span.end > span.end);
  return span.start >= Math.min(limit, body.span.end) || areFewWords(below, body, MOST_BELOW);
}

/** Whether some blocks have only few of the article's words. */
function areFewWords(blocks: readonly Block[], { words }: ArticleBody, limit: number): boolean {
  const most = Math.min(limit, words * SLACK_SHARE);
  let count = 0;
  for (const { text } of blocks) {
    count += tokenise(text.slice(0, limit * 20)).forms.length;
    if (count > most) return false;
  }
  return true;
}

/** The paragraphs of the article's own text, without those that are a credit, or what stands at `place`. */
function paragraphs(
  place: Span,
  { span: own }: ArticleBody,
  { document, credits }: CopyFacts,
): readonly Block[] {
  const beside = new Set(
    credits.flatMap(({ subject, block, span }) =>
      subject === 'article' && covers(span, document.blocks[block ?? -1]) ? [block] : [],
    ),
  );
  return document.blocks.filter(
    (block, index) =>
      block.region === 'article' &&
      block.kind !== 'raw' &&
      block.kind !== 'heading' &&
      block.span.end > own.start &&
      block.span.start < own.end &&
      !beside.has(index) &&
      !covers(place, block),
  );
}

/** Whether a place takes most of a block. */
function covers({ start, end }: Span, block: Block | undefined): boolean {
  if (block === undefined) return false;
  const { span } = block;
  const common = Math.min(end, span.end) - Math.max(start, span.start);
  return common > (span.end - span.start) * MOSTLY;
}

/** Credits in whose line an author may be named as in a byline. */
const BESIDE: ReadonlySet<CreditKind> = new Set<CreditKind>(['source', 'dateline']);

/** In the line that names the author, or in a short block with it. A note on the author is no byline. */
function isInByline(span: Span, { document, credits, body }: CopyFacts): boolean {
  const introductions = body?.introductions ?? [];
  return credits.some((credit) => {
    if (introductions.some(({ start }) => start === credit.span.start)) return false;
    const { kind, names, subject, range } = credit;
    const block = document.blocks[credit.block ?? -1];
    const isByline =
      kind === 'byline' || (BESIDE.has(kind) && names.some(({ role }) => role === 'author'));
    if (subject !== 'article' || !isByline || block === undefined || range === undefined)
      return false;
    const { text } = block;
    const isShort = tokenise(text.slice(0, MOST_SLACK * 20)).forms.length <= LONGEST_BYLINE;
    const start = isShort ? 0 : text.lastIndexOf('\n', range.start) + 1;
    const lineEnd = text.indexOf('\n', range.end);
    const end = isShort || lineEnd < 0 ? text.length : lineEnd;
    return isWithin(span, sourceSpan(block, start, end));
  });
}

function isWithin(span: Span, { start, end }: Span): boolean {
  return start <= span.start && span.start < Math.max(end, start + 1);
}

/** What a reader sees at a place of the file. */
export function wordsAt(span: Span, { document, credits }: CopyFacts): string {
  const isThere = (other: Span): boolean => other.start === span.start && other.end === span.end;
  const link = document.links.find((one) => isThere(one.span));
  if (link !== undefined) return link.text === '' ? link.href : link.text;
  const name = credits.flatMap(({ names }) => names).find((one) => isThere(one.span));
  return name?.name ?? document.text.slice(span.start, span.end);
}
