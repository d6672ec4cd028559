import { wholePercent } from '../../messages/percent.ts';
import type { FileReport, ReportedClaim, ReportedCopy, ReportedText } from '../../model/report.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { MARK } from '../marks.ts';
import type { ReporterOptions } from '../options.ts';
import { textLine } from '../text-line.ts';
import { attributesOf, type Keys } from './keys.ts';
import { capital, fold, link, LOOK_OF, sign } from './look.ts';
import { chips, outcomesMarkup } from './outcomes.ts';
import { quotes } from './quote.ts';

/** All about one article. */
export function card(file: FileReport, keys: Keys, options: ReporterOptions): Html {
  const { words } = options.messages;
  const look = LOOK_OF[file.status];
  return markup`
<article class="card ${look}" ${attributesOf(file, keys)}>
<header><h3><bdi>${file.path}</bdi></h3> <p class="badge ${look}">${sign(look)} ${words.status[file.status]}</p></header>${file.errors.map(
    ({ message, place }) => markup`
<p class="fault">${MARK.error} ${message}</p>${place === undefined ? NOTHING : quotes([place], options.messages)}`,
  )}${file.copies.map((copy) => copyMarkup(copy, keys, options))}
</article>`;
}

function copyMarkup(copy: ReportedCopy, keys: Keys, options: ReporterOptions): Html {
  const { messages, quiet } = options;
  const { claim } = copy;
  const isSuspected = claim.kind === 'suspected';
  const body = isSuspected
    ? [
        markup`
<p class="message">${MARK.undetermined} ${messages.words.mayBeCopy}</p>${signals(claim, options)}`,
      ]
    : [chips(copy.outcomes, options), ...outcomesMarkup(copy.outcomes, options)];
  const why =
    isSuspected || quiet || claim.signals.length === 0
      ? NOTHING
      : fold('why', markup`${messages.htmlReport.whyCopy}`, signals(claim, options));
  return markup`
<div class="copy">${aboutMarkup(copy, keys, options)}${body}${why}
</div>`;
}

/** Whose terms, whose article, and how much of its text. */
function aboutMarkup(copy: ReportedCopy, keys: Keys, { messages }: ReporterOptions): Html {
  const { words } = messages;
  const { claim, text } = copy;
  const about: readonly (string | undefined)[] = [
    keys.termsName(copy.terms, copy.edition),
    words.claim[claim.kind],
    claim.publisher === undefined ? undefined : words.labelled(words.publisherIs, claim.publisher),
  ];
  const title = text?.title === undefined ? NOTHING : markup`<bdi lang="">${text.title}</bdi> · `;
  const original =
    claim.original === undefined
      ? markup`${title}${words.originalUnknown}`
      : markup`${capital(words.labelled(words.originalIs, ''))} ${title}${link(claim.original)}`;
  return markup`
<div class="about">
<p>${about.filter((part) => part !== undefined).join(' · ')}</p>
<p>${original}</p>${textMarkup(text, messages)}
</div>`;
}

function textMarkup(text: ReportedText | undefined, messages: ReporterOptions['messages']): Html {
  if (text === undefined) return NOTHING;
  const { words, comparison, htmlReport } = messages;
  const { name } = comparison.verdict[text.verdict];
  const line = textLine(text, messages);
  const bar = (side: 'original' | 'copy'): Html => {
    const share = text.shares[side];
    return markup`
<li>${comparison.side[side]} <meter min="0" max="100" value="${wholePercent(share)}"></meter> ${words.percent(share)}</li>`;
  };
  const shares =
    line === undefined
      ? NOTHING
      : markup`
<ul class="shares" aria-hidden="true">${bar('copy')}${bar('original')}
</ul>
<p>${line}</p>`;
  return markup`
<p>${words.labelled(htmlReport.textIs, name)}</p>${shares}`;
}

/** What speaks for a copy, and where. */
function signals(
  { signals: all, evidence }: ReportedClaim,
  { messages }: ReporterOptions,
): readonly Html[] {
  const { words } = messages;
  const items = all.map(
    ({ message, weight, place }) => markup`
<li><p>${capital(message)} <small>${words.labelled(words.weight, words.signed(weight))}</small></p>${quotes([place], messages)}</li>`,
  );
  return items.length === 0
    ? quotes(evidence, messages)
    : [
        markup`
<ul class="signals">${items}
</ul>`,
      ];
}
