import { hash } from 'node:crypto';
import type { Side } from '../../messages/comparison.ts';
import { wholePercent } from '../../messages/percent.ts';
import type { Comparison } from '../../model/comparison.ts';
import { MARK } from '../marks.ts';
import { changesOf, listOf, talliesOf, type Changes } from './changes.ts';
import { changeList } from './html-changes.ts';
import { languageMarkup, rowsMarkup } from './html-rows.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import type { ComparisonOptions } from './options.ts';
import { paragraphsOf } from './paragraphs.ts';
import { inReadingOrder } from './reading-order.ts';
import { rowsOf, type Row } from './rows.ts';
import { STYLE } from './style.ts';
import { asideSentence, isComparable, KIND_OF, shareSentences } from './summary.ts';

/** The page may show its own text and style, and do nothing else. */
const POLICY = `default-src 'none'; style-src 'sha256-${hash('sha256', STYLE, 'base64')}'; base-uri 'none'; form-action 'none'`;

/** A page to look at: the original on the left, the copy on the right. It needs no other file. */
export function html(comparison: Comparison, options: ComparisonOptions): string {
  const { messages } = options;
  const { comparison: words } = messages;
  const parts = inReadingOrder(comparison.parts);
  const changes: Changes = isComparable(comparison) ? changesOf(parts) : new Map();
  const rows = isComparable(comparison) ? rowsOf(parts, changes) : unpaired(comparison);
  const context = { comparison, changes, messages };
  const { html: page } = markup`<!doctype html>
<html lang="${messages.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.heading}: ${comparison.copy.path}</title>
<style>${{ html: STYLE }}</style>
</head>
<body>
<a class="skip" href="#texts">${words.skip}</a>
<header>
<h1>${comparison.copy.path}</h1>
<p class="of">${messages.words.labelled(words.side.original, comparison.original.path)}</p>
${verdictMarkup(comparison, options)}
</header>
<main>${summaryMarkup(comparison, changes, options)}${changeList(listOf(changes), context)}
<section id="texts" aria-labelledby="side-by-side">
<h2 id="side-by-side">${words.sideBySide}</h2>${changes.size === 0 ? NOTHING : legend(options)}
<div class="heads" aria-hidden="true">
<p>${words.side.original}</p>
<p>${words.side.copy}</p>
</div>${rowsMarkup(rows, context)}
</section>
</main>
</body>
</html>
`;
  return page;
}

function verdictMarkup({ verdict }: Comparison, { messages }: ComparisonOptions): Html {
  const { name, meaning } = messages.comparison.verdict[verdict];
  const kind = KIND_OF[verdict];
  return markup`<p class="verdict ${kind}"><strong>${MARK[kind]} ${name}</strong> <span>${meaning}</span></p>`;
}

function summaryMarkup(
  comparison: Comparison,
  changes: Changes,
  { messages }: ComparisonOptions,
): Html {
  const { comparison: words } = messages;
  const { title, original, copy, verdict } = comparison;
  const [ofCopy, ofOriginal] = shareSentences(comparison, messages);
  const counts = words.tallies(talliesOf(changes));
  const asides = isComparable(comparison) ? asideSentence(comparison.parts, messages) : undefined;
  const showsShares = verdict !== 'translation';
  const fileMarkup = (side: Side, sentence: string): Html => {
    const file = comparison[side];
    return markup`
<div>
<dt>${words.side[side]}</dt>
<dd><bdi${languageMarkup(file)}>${file.title ?? file.path}</bdi></dd>
<dd class="file">${file.title === undefined ? '' : `${file.path} · `}${words.words(file.words)}</dd>${
      showsShares
        ? markup`
<dd><meter aria-hidden="true" min="0" max="100" value="${wholePercent(comparison.shares[side])}"></meter> ${sentence}</dd>`
        : NOTHING
    }${file.errors.map(
      ({ message }) => markup`
<dd class="error">${MARK.error} ${message}</dd>`,
    )}
</div>`;
  };
  return markup`
<dl class="facts">${fileMarkup('original', ofOriginal)}${fileMarkup('copy', ofCopy)}
</dl>${
    counts.length === 0
      ? NOTHING
      : markup`
<ul class="counts">${counts.map(
          (count) => markup`
<li>${count}</li>`,
        )}
</ul>`
  }${
    title.outcome === 'changed' && original.title !== undefined && copy.title !== undefined
      ? markup`
<p class="quiet">${words.titleChanged(original.title, copy.title)}</p>`
      : NOTHING
  }${
    asides === undefined
      ? NOTHING
      : markup`
<p class="quiet">${asides}</p>`
  }`;
}

function legend({ messages }: ComparisonOptions): Html {
  const { removed, added, moved, beside } = messages.comparison.marks;
  return markup`
<p class="marks"><del>${removed}</del> <ins>${added}</ins> <mark>${moved}</mark> <span class="aside">${beside}</span></p>`;
}

/**
 * Two texts that share too few words to be laid side by side by them. If they have as many paragraphs,
 * as a translation has, those are paired.
 */
function unpaired({ parts }: Comparison): readonly Row[] {
  const side = (which: Side): Row[Side] =>
    paragraphsOf(parts.map(({ text }) => text[which]).join('')).map((text) => [
      { part: undefined, text, isFirst: false },
    ]);
  const original = side('original');
  const copy = side('copy');
  if (original.length !== copy.length) return [{ original, copy }];
  return original.map((paragraph, index) => ({
    original: [paragraph],
    copy: copy.slice(index, index + 1),
  }));
}
