import type { ChangeNotice } from '../model/change-notice.ts';
import type { Credit } from '../model/credit.ts';
import type { Document } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { sourceSpan } from '../text/source-span.ts';
import { afterCredits, creditTails, type CreditTails } from './change-after-credits.ts';
import { type ChangePhrase, readChange } from './change-phrases.ts';
import { linesOutsideProse, type PlacedLine } from './change-places.ts';
import { holdsChangeStem } from './change-stems.ts';
import { languageIn, peopleAt } from './change-translators.ts';
import { sentencesIn } from './sentences.ts';
import { readTranslatorLine } from './translator-lines.ts';

/** Beside names and small words, in a notice that names no article. */
const MOST_OTHERS = 2;
const MOST_OTHERS_APART = 4;
/** No article carries more notices, nor more lines that could be some. */
const MOST_NOTICES = 50;
const MOST_LOOKED_AT = 1000;

/**
 * Visible words that say that the copy is not word for word the original. They stand outside the running
 * prose: at the head or the foot, in a note, in a paragraph of their own in italics or in brackets.
 */
export function findChangeNotices(
  document: Document,
  credits: readonly Credit[],
): readonly ChangeNotice[] {
  const found: ChangeNotice[] = [];
  const tails = creditTails(document, credits);
  let looked = 0;
  for (const line of linesOutsideProse(document, credits)) {
    if (!holdsChangeStem(line.text)) continue;
    looked += 1;
    if (looked > MOST_LOOKED_AT || found.length >= MOST_NOTICES) break;
    found.push(...noticesOn(document, line, tails));
  }
  return found.slice(0, MOST_NOTICES);
}

function noticesOn(
  document: Document,
  line: PlacedLine,
  tails: CreditTails,
): readonly ChangeNotice[] {
  const notices = sentencesOn(document, line);
  if (notices.length > 0) return notices;
  const after = afterCredits(line, tails).map(({ phrase, ...at }) => noticeOf(line, at, phrase));
  return after.length > 0 ? after : translatorOn(document, line);
}

function sentencesOn(document: Document, line: PlacedLine): readonly ChangeNotice[] {
  const found: ChangeNotice[] = [];
  for (const [at, sentence] of sentencesIn(line.text).entries()) {
    // What follows other words is a note only where the whole line is one.
    if (at > 0 && !line.apart && found.length === 0) break;
    const text = line.text.slice(sentence.start, sentence.end);
    const phrase = readChange(text, document.language);
    if (phrase !== undefined && isNotice(phrase, text, line, document))
      found.push(noticeOf(line, sentence, phrase));
  }
  return found;
}

/** "Traduit de l'anglais par X pour Y", whatever else it says of X. */
function translatorOn(document: Document, line: PlacedLine): readonly ChangeNotice[] {
  const read = readTranslatorLine(line.text);
  if (read === undefined || !mayStandAlone(line, document)) return [];
  const from = languageIn(read.between);
  const translator = peopleAt(read.names, 0);
  return [
    noticeOf(
      line,
      { start: 0, end: line.text.length },
      {
        changes: ['translated'],
        ...(translator === undefined ? {} : { translator }),
        ...(from === undefined ? {} : { from }),
      },
    ),
  ];
}

function isNotice(
  phrase: ChangePhrase,
  text: string,
  line: PlacedLine,
  document: Document,
): boolean {
  const isApart = line.apart || phrase.signed;
  if (phrase.subject !== 'none' && (phrase.subject === 'this' || phrase.certain))
    return isApart || line.zone !== 'body';
  if (phrase.subject === 'loose') return isApart;
  if (!mayStandAlone(line, document) && !phrase.signed) return false;
  // A full stop after other words ends a sentence of the article.
  const isSentence = /[.!?。][^\p{L}]*$/u.test(text);
  return phrase.others <= (isApart ? MOST_OTHERS_APART : isSentence ? 1 : MOST_OTHERS);
}

/** Whether words that name no article can speak of this one: not below a quotation, nor in a list. */
function mayStandAlone(line: PlacedLine, { blocks }: Document): boolean {
  const { inBlock, zone, apart, whole, block } = line;
  const above = blocks[block - 1];
  if (inBlock.kind === 'footnote' || (inBlock.kind === 'list-item' && zone !== 'head'))
    return false;
  const opensBlock = line.range.start === 0 && inBlock.quoteDepth === 0;
  const isBelowQuotation = opensBlock && (above?.quoteDepth ?? 0) > 0;
  if (zone === 'head') return inBlock.quoteDepth === 0 || whole;
  if (zone !== 'body') return !isBelowQuotation && (inBlock.quoteDepth === 0 || whole);
  return apart && whole && inBlock.quoteDepth === 0 && !isBelowQuotation;
}

function noticeOf(
  line: PlacedLine,
  { start, end }: Span,
  said: Pick<ChangeNotice, 'changes' | 'translator' | 'from'>,
): ChangeNotice {
  const { changes, translator, from } = said;
  const at = line.range.start;
  return {
    changes,
    text: line.text.slice(start, end),
    span: sourceSpan(line.inBlock, at + start, at + end),
    block: line.block,
    ...(translator === undefined ? {} : { translator }),
    ...(from === undefined ? {} : { from }),
  };
}
