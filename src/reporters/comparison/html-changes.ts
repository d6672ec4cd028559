import type { Side } from '../../messages/comparison.ts';
import { linesAround, type Change } from './changes.ts';
import { languageMarkup, nameOf, type RowContext } from './html-rows.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { firstWords } from './words.ts';

/** Words of a change that its entry shows. */
const SHOWN = 8;
/** A longer list is folded until somebody asks for it. */
const LONGEST_OPEN = 12;

/** Every change in a line, with a link to it. */
export function changeList(changes: readonly Change[], context: RowContext): Html {
  if (changes.length === 0) return NOTHING;
  const { comparison: words } = context.messages;
  return markup`
<nav aria-label="${words.listOfChanges}">
<details${changes.length > LONGEST_OPEN ? NOTHING : markup` open`}>
<summary>${words.listOfChanges} (${words.changes(changes.length)})</summary>
<ol>${changes.map((change) => entry(change, context))}
</ol>
</details>
</nav>`;
}

function entry(change: Change, context: RowContext): Html {
  const { messages } = context;
  const { original, copy } = linesAround([change]);
  return markup`
<li><a href="#copy-${change.number}">${change.number}. ${nameOf(change, { messages })}</a> ${shown(change, context)} <small>${messages.comparison.where(original, copy)}</small></li>`;
}

function shown(change: Change, { comparison }: RowContext): Html {
  const lang = (side: Side): Html => languageMarkup(comparison[side]);
  switch (change.kind) {
    case 'replacement': {
      const { original, copy } = change.part.text;
      return markup`<del dir="auto"${lang('original')}>${beginning(original)}</del> <ins dir="auto"${lang('copy')}>${beginning(copy)}</ins>`;
    }
    case 'omission':
      return markup`<del dir="auto"${lang('original')}>${beginning(change.part.text.original)}</del>`;
    case 'insertion':
      return markup`<ins dir="auto"${lang('copy')}>${beginning(change.part.text.copy)}</ins>`;
    case 'move':
      return markup`<mark dir="auto"${lang('copy')}>${beginning(change.to.text.copy)}</mark>`;
  }
}

function beginning(text: string): string {
  const { text: first, isCut } = firstWords(text.trim(), SHOWN);
  return isCut ? `${first} …` : first;
}
