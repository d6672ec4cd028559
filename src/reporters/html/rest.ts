import type { RunReport } from '../../model/report.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { MARK } from '../marks.ts';
import type { ReporterOptions } from '../options.ts';
import { capital, fold, sign } from './look.ts';
import { chips, outcomesMarkup } from './outcomes.ts';
import { quotes } from './quote.ts';
import { termsInUse } from './summary.ts';

/** What concerns the site and no single file. */
export function site(report: RunReport, options: ReporterOptions): Html {
  const terms = termsInUse(report).filter((one) => one.site.length > 0);
  if (terms.length === 0 || options.quiet) return NOTHING;
  return section(
    'site',
    options.messages.words.site,
    terms.map(
      ({ title, edition, site: outcomes }) => markup`
<div class="card">
<h3>${title} (${edition})</h3>${chips(outcomes, options)}${outcomesMarkup(outcomes, options)}
</div>`,
    ),
  );
}

/** Kept originals that are of no use: what copies them may not be found. */
export function unusableOriginals(report: RunReport, { messages }: ReporterOptions): Html {
  if (report.unusableOriginals.length === 0) return NOTHING;
  return section('originals', messages.htmlReport.unusableOriginals, [
    markup`
<ul class="card list" role="list">${report.unusableOriginals.map(
      ({ name, message }) => markup`
<li><p class="fault">${MARK.error} <bdi>${name}</bdi></p>
<p>${message}</p></li>`,
    )}
</ul>`,
  ]);
}

/** What is to be tidied up. */
export function notices({ notices: all }: RunReport, { messages, quiet }: ReporterOptions): Html {
  if (all.length === 0 || quiet) return NOTHING;
  const { words } = messages;
  return section('notices', words.notices, [
    markup`
<ul class="card list" role="list">${all.map(
      ({ code, message, help, path, place }) => markup`
<li><p>${sign('undetermined')} <b><bdi>${path}</bdi></b></p>
<div class="said">
<div><p class="message">${message}</p>${place === undefined ? NOTHING : quotes([place], messages)}</div>
<div class="remedy"><p><b>${capital(words.toSatisfy)}</b> ${help}</p>
<p class="code"><code>${code}</code></p></div>
</div></li>`,
    )}
</ul>`,
  ]);
}

/** Files that are no copies are counted; who asks for all of them has their names as well. */
export function otherFiles({ files }: RunReport, { messages, all }: ReporterOptions): Html {
  const others = files.filter(
    ({ status, errors }) => status === 'not-a-copy' && errors.length === 0,
  );
  if (others.length === 0 || !all) return NOTHING;
  return section('others', messages.htmlReport.otherFiles, [
    fold('others', markup`${messages.words.counted('notACopy', others.length)}`, [
      markup`
<ul>${others.map(
        ({ path }) => markup`
<li><bdi>${path}</bdi></li>`,
      )}
</ul>`,
    ]),
  ]);
}

function section(id: string, heading: string, body: readonly Html[]): Html {
  return markup`
<section id="${id}" aria-labelledby="${id}-heading">
<h2 id="${id}-heading">${heading}</h2>${body}
</section>`;
}
