import type { Block } from '../../model/document.ts';
import type { Span } from '../../model/span.ts';
import type { Zone } from '../layout.ts';
import type { CompiledLexicon } from '../lexicon/compile.ts';
import { otherWords } from './credit-words.ts';
import type { PublisherPhrase } from './publisher-phrase.ts';
import type { Lead } from './statement-lead.ts';
import type { Subject } from './statement-subject.ts';

export type Manner = 'published' | 'republished' | 'adapted' | 'plainly';

const SUBJECT_WEIGHT: Readonly<Record<Subject, number>> = {
  this: 1,
  bare: 0.9,
  definite: 0.9,
  loose: 0.6,
};
const MANNER_WEIGHT: Readonly<Record<Manner, number>> = {
  published: 1,
  republished: 1,
  adapted: 0.5,
  plainly: 0.9,
};
const LEAD_WEIGHT: Readonly<Record<Lead, number>> = {
  elsewhere: 1,
  // Whoever says "my blog" may be a guest here, or at home in both places.
  'own-place': 0.6,
  // That the piece is old, and no more.
  nowhere: 0.25,
};
/** Of what is told in passing. */
const IN_PASSING = 0.3;
/** Of what a text tells of some article: several such sentences make nothing of it. */
const OF_ANOTHER = 0.1;
/** A block that holds a credit and no more than a few words beside it, in characters. */
export const LONGEST_BARE_NOTICE = 320;
const LONGEST_PARAGRAPH = 450;
/** Of words that are neither names nor words of credits, after the publisher's name. */
const MOST_OTHER_WORDS = 1;
/** Of such words, in what follows the sentence: "Read the original article. Used with permission." */
const MOST_BESIDE = 3;
const LONGEST_REMAINDER = 200;

/** A statement, and where it stands. */
export interface Statement {
  readonly block: Block;
  readonly zone: Zone;
  readonly folded: string;
  readonly lexicon: CompiledLexicon;
  readonly manner: Manner;
  readonly verb: Span;
  readonly sentence: Span;
  readonly subject: Subject;
  readonly publisher: PublisherPhrase | undefined;
  readonly leads: Lead;
}

/** How surely a statement says of this very piece that it was published elsewhere, from 0 to 1. */
export function statementWeight(statement: Statement): number {
  return (
    SUBJECT_WEIGHT[statement.subject] *
    MANNER_WEIGHT[statement.manner] *
    placeWeight(statement) *
    LEAD_WEIGHT[statement.leads]
  );
}

/** A credit stands at the head, at the foot or set apart; inside the prose it is rarely one. */
function placeWeight(statement: Statement): number {
  const { block, zone, sentence, subject } = statement;
  if (subject === 'this' && saysTwice(statement)) return 1;
  if (subject === 'definite' && !standsAlone(statement)) return OF_ANOTHER;
  const opensBlock = sentence.start === 0;
  const closesBlock = sentence.end >= block.text.length;
  const short = block.text.length <= LONGEST_BARE_NOTICE;
  if (subject !== 'this' && isOfItsBlock(statement)) return IN_PASSING;
  if (zone !== 'body') return subject === 'this' || short || opensBlock || closesBlock ? 1 : 0.6;
  if (opensBlock && block.text.length <= LONGEST_PARAGRAPH) return subject === 'this' ? 0.85 : 0.5;
  return IN_PASSING;
}

/** In the midst of a paragraph, at the end of a reference or of a quotation, nothing tells what was published. */
function isOfItsBlock({ block, sentence }: Statement): boolean {
  if (sentence.start === 0) return block.kind === 'footnote';
  const closesBlock = sentence.end >= block.text.length;
  const isShort = block.text.length <= LONGEST_BARE_NOTICE;
  return isReference(block) || block.quoteDepth > 0 || (!isShort && !closesBlock);
}

/** "This article was first published by X and is republished under …": no prose says that in passing. */
function saysTwice({ folded, lexicon, manner, verb, sentence }: Statement): boolean {
  return (
    manner === 'published' && folded.slice(verb.end, sentence.end).search(lexicon.republished) >= 0
  );
}

/**
 * "The essay was first published in X" may be said of any essay: it is of this one where it stands by itself
 * and says nothing else. "… in X, and made her famous" goes on to tell a story.
 */
function standsAlone({ block, sentence, publisher, verb, folded }: Statement): boolean {
  const isApart = sentence.start === 0 || /[([]\s*$/u.test(folded.slice(0, sentence.start));
  const rest = block.text.slice(sentence.end);
  if (!isApart || rest.length > LONGEST_REMAINDER || otherWords(rest) > MOST_BESIDE) return false;
  const after = Math.max(verb.end, publisher?.range.end ?? 0);
  return otherWords(block.text.slice(after, sentence.end)) <= MOST_OTHER_WORDS;
}

/** In a list or a footnote, after an author and a title, the words speak of the work listed. */
function isReference({ kind }: Block): boolean {
  return kind === 'list-item' || kind === 'footnote';
}
