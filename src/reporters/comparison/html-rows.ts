import type { Side } from '../../messages/comparison.ts';
import type { Messages } from '../../messages/messages.ts';
import type { AsideKind } from '../../model/alignment.ts';
import type { ComparedFile, ComparedPart, Comparison } from '../../model/comparison.ts';
import { isAside, linesAround, linesFromTo, type Change, type Changes } from './changes.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { isUnchanged, type Fragment, type Paragraph, type Row } from './rows.ts';

/** What every row is written with. */
export interface RowContext {
  readonly comparison: Comparison;
  readonly changes: Changes;
  readonly messages: Messages;
}

/** Fewer rows are not worth folding. */
const FEWEST = 2;

/** Rows that are shown or folded together. */
interface Stretch {
  readonly kind: 'shown' | 'unchanged' | 'further';
  readonly rows: readonly Row[];
}

/** All rows, with what needs no looking at folded away. */
export function rowsMarkup(rows: readonly Row[], context: RowContext): readonly Html[] {
  const { comparison: words } = context.messages;
  return stretchesOf(rows, context.changes).map(({ kind, rows: inside }) => {
    const shown = inside.map((row) => rowMarkup(row, context));
    if (kind === 'shown') return markup`${shown}`;
    const summary =
      kind === 'unchanged'
        ? words.unchangedParagraphs(inside.length)
        : words.furtherParagraphs(inside.length);
    return markup`
<details class="fold ${kind}">
<summary>${summary}</summary>${shown}
</details>`;
  });
}

/**
 * Unchanged rows are folded but for those beside a change. Of a long passage that stands on one side
 * only the first paragraph is shown.
 */
function stretchesOf(rows: readonly Row[], changes: Changes): readonly Stretch[] {
  const kinds = rows.map((row, index): Stretch['kind'] => {
    if (isUnchanged(row)) {
      const isBeside = [rows[index - 1], rows[index + 1]].some(
        (other) => other !== undefined && !isUnchanged(other),
      );
      return isBeside ? 'shown' : 'unchanged';
    }
    return goesOn(row, changes) ? 'further' : 'shown';
  });
  const stretches: { kind: Stretch['kind']; rows: Row[] }[] = [];
  rows.forEach((row, index) => {
    const kind = kinds[index] ?? 'shown';
    const last = stretches.at(-1);
    if (last?.kind === kind) last.rows.push(row);
    else stretches.push({ kind, rows: [row] });
  });
  return stretches.map((stretch) =>
    stretch.rows.length < FEWEST ? { ...stretch, kind: 'shown' } : stretch,
  );
}

/** Whether a row only goes on with a passage, of one side, that began before it. */
function goesOn({ original, copy }: Row, changes: Changes): boolean {
  if (original.length > 0 && copy.length > 0) return false;
  return [...original, ...copy].every((paragraph) =>
    paragraph.every(({ part, isFirst }) => !isFirst && changeOf(part, changes) !== undefined),
  );
}

function changeOf(part: Fragment['part'], changes: Changes): Change | undefined {
  return part === undefined ? undefined : changes.get(part);
}

/** The parts that begin in a row and are changes, or ends of a move. */
function partsIn({ original, copy }: Row, changes: Changes): readonly ComparedPart[] {
  const found = [...original, ...copy].flatMap((paragraph) =>
    paragraph.flatMap(({ part, isFirst }) => (part !== undefined && isFirst ? part : [])),
  );
  return [...new Set(found)].filter((part) => changes.has(part));
}

function rowMarkup(row: Row, context: RowContext): Html {
  const here = partsIn(row, context.changes);
  const state = isUnchanged(row) ? 'same' : here.length > 0 ? 'changed' : 'apart';
  return markup`
<div class="row ${state}">${heading(here, context)}${cell(row, 'original', context)}${cell(row, 'copy', context)}
</div>`;
}

/** What can be jumped to: which changes, and on which lines. */
function heading(parts: readonly ComparedPart[], { changes, messages }: RowContext): Html {
  const { comparison: words } = messages;
  const here = [...new Set(parts.flatMap((part) => changes.get(part) ?? []))];
  const [first, second] = here;
  if (first === undefined) return NOTHING;
  // Of a single move both ends are told; among others it would stretch over what lies between them.
  const { original, copy } = second === undefined ? linesAround(here) : linesFromTo(parts);
  const where = words.where(original, copy);
  const name = second === undefined ? markup`, ${nameOf(first, { messages })}` : NOTHING;
  return markup`
<h3>${words.changesOf(...here.map(({ number }) => number))}${name} <small>${where}</small></h3>`;
}

function cell(row: Row, side: Side, context: RowContext): Html {
  const { comparison, messages } = context;
  const paragraphs = row[side];
  const label = messages.comparison.side[side];
  return paragraphs.length === 0
    ? markup`
<div class="cell ${side} empty"></div>`
    : markup`
<div class="cell ${side}"${languageMarkup(comparison[side])}><p class="label" lang="${messages.language}">${label}</p>${paragraphs.map((one) => paragraphMarkup(one, side, context))}
</div>`;
}

/** The language of a file's words, which is not the page's. */
export function languageMarkup({ language }: ComparedFile): Html {
  const isTag = language !== undefined && /^[a-z]{2,3}$/u.test(language);
  return isTag ? markup` lang="${language}"` : NOTHING;
}

function paragraphMarkup(paragraph: Paragraph, side: Side, context: RowContext): Html {
  const isEmpty = paragraph.every(({ text }) => text.trim() === '');
  return markup`
<p dir="auto">${joinedAsides(paragraph).map((fragment) => fragmentMarkup(fragment, side, isEmpty, context))}</p>`;
}

/** What stands beside the text is named once, though words that both sides have may part it. */
function joinedAsides(paragraph: Paragraph): Paragraph {
  const joined: Fragment[] = [];
  for (const fragment of paragraph) {
    const last = joined.at(-1);
    const kind = asideOf(fragment);
    if (last !== undefined && kind !== undefined && kind === asideOf(last))
      joined[joined.length - 1] = { ...last, text: last.text + fragment.text };
    else if (kind === undefined || fragment.text.trim() !== '') joined.push(fragment);
  }
  return joined;
}

function asideOf({ part }: Fragment): AsideKind | undefined {
  return part !== undefined && isAside(part) ? part.aside : undefined;
}

function fragmentMarkup(
  { part, text, isFirst }: Fragment,
  side: Side,
  isAlone: boolean,
  context: RowContext,
): Html {
  const change = changeOf(part, context.changes);
  const { comparison: words, language } = context.messages;
  // The space around a change is not struck out or underlined with it, nor parts it from its number.
  const body = text.trim();
  const before = text.slice(0, text.length - text.trimStart().length);
  const space = body === '' ? '' : text.slice(before.length + body.length);
  if (change === undefined) {
    const aside = asideOf({ part, text, isFirst });
    return aside === undefined
      ? markup`${text}`
      : markup`${before}<span class="aside"><small lang="${language}" dir="ltr">${words.asideName[aside]}</small> ${body}</span>${space}`;
  }
  const number = isFirst ? numberMarkup(change, side, context) : NOTHING;
  if (body === '')
    return markup`${number}${isFirst && isAlone ? markup`<span class="note" lang="${language}" dir="ltr">${nameOf(change, context)}</span>` : NOTHING}${before}`;
  if (change.kind === 'move') return markup`${before}${number}<mark>${body}</mark>${space}`;
  return side === 'original'
    ? markup`${before}${number}<del>${body}</del>${space}`
    : markup`${before}${number}${change.kind === 'omission' ? markup`${body}` : markup`<ins>${body}</ins>`}${space}`;
}

/** Leads from one side to the other, and says in words what the colours show. */
function numberMarkup(change: Change, side: Side, context: RowContext): Html {
  const { comparison: words } = context.messages;
  const other = side === 'original' ? 'copy' : 'original';
  const number = change.number;
  const said = `${words.changesOf(number)}, ${nameOf(change, context)}, ${words.counterpart(other)}`;
  const lang = context.messages.language;
  return markup`<a class="number" lang="${lang}" dir="ltr" id="${side}-${number}" href="#${other}-${number}" title="${said}" aria-label="${said}">${number}</a>`;
}

/** What kind of change it is, in a few words. */
export function nameOf(change: Change, { messages }: Pick<RowContext, 'messages'>): string {
  const { comparison: words } = messages;
  switch (change.kind) {
    case 'replacement':
      return change.part.rewritten ? words.rewritten : words.replaced;
    case 'omission':
      return words.omitted(change.part.words.original, change.part.marked);
    case 'insertion':
      return words.inserted(change.part.words.copy);
    case 'move':
      return words.moved(change.to.words.copy);
  }
}
