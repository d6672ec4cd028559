import type { FileReport, RunReport, ReportedTerms, Status } from '../../model/report.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import type { ReporterOptions } from '../options.ts';
import { shareBar } from './bar.ts';
import { capital, LOOK_OF, lookOf, sign, type Look } from './look.ts';

/** In the order in which an editor wants to see them. */
export const GROUPS = [
  'breached',
  'error',
  'review',
  'excused',
  'compliant',
  'not-a-copy',
] as const satisfies readonly Status[];

/** Terms by which something was judged; what others ask of the site does not matter here. */
export function termsInUse({ terms, files }: RunReport): readonly ReportedTerms[] {
  const used = new Set(
    files.flatMap(({ copies }) =>
      copies.flatMap((copy) => (copy.claim.kind === 'suspected' ? [] : copy.terms)),
    ),
  );
  return terms.filter(({ id }) => used.has(id));
}

/** The state of the whole: in a sentence, in numbers, and as a bar. */
export function summaryMarkup(
  report: RunReport,
  shown: readonly FileReport[],
  { messages }: ReporterOptions,
): Html {
  const { words, htmlReport } = messages;
  const { summary } = report;
  const [look, headline] = headlineOf(report, htmlReport.headline);
  const counts = GROUPS.filter((status) => status !== 'not-a-copy').map(
    (status) => [status, report.files.filter((file) => file.status === status).length] as const,
  );
  const tile = ([status, count]: (typeof counts)[number]): Html => {
    const isLinked = shown.some((file) => file.status === status);
    const text = markup`<strong>${count}</strong> <span>${sign(LOOK_OF[status])} ${words.status[status]}</span>`;
    return markup`
<li class="tile ${LOOK_OF[status]}${count === 0 ? ' zero' : ''}">${isLinked ? markup`<a href="#${status}">${text}</a>` : markup`<p>${text}</p>`}</li>`;
  };
  const excused = words.excusedFindings(summary.excusedFindings);
  const facts = [
    `${words.copies(summary.copies)} / ${words.files(summary.files)}`,
    words.findings(summary.findings),
    ...(excused === '' ? [] : [excused]),
    ...(summary.notACopy > 0 ? [words.counted('notACopy', summary.notACopy)] : []),
    ...(summary.errors > 0 ? [words.counted('errors', summary.errors)] : []),
  ];
  return markup`
<p class="headline ${look}">${sign(look)} <strong>${headline}</strong></p>${
    report.shard === undefined
      ? NOTHING
      : markup`
<p class="part">${words.part(report.shard)}</p>`
  }
<ul class="tiles" role="list">${counts.filter(([status, count]) => count > 0 || (status !== 'error' && status !== 'excused')).map(tile)}
</ul>
${shareBar(counts.map(([status, count]) => [LOOK_OF[status], count]))}
<p class="facts">${facts.map((fact, index) => markup`${index === 0 ? NOTHING : markup` <span aria-hidden="true">·</span> `}<span>${capital(fact)}</span>`)}</p>`;
}

function headlineOf(
  report: RunReport,
  say: ReporterOptions['messages']['htmlReport']['headline'],
): readonly [Look, string] {
  const { summary, files } = report;
  const site = termsInUse(report).flatMap((terms) => terms.site);
  const outcomes = [
    ...files.flatMap(({ copies }) => copies.flatMap((copy) => copy.outcomes)),
    ...site,
  ];
  const undecided = outcomes.filter(({ outcome }) => outcome === 'undetermined').length;
  const isSiteBreached = site.some((outcome) => ['error', 'warning'].includes(lookOf(outcome)));
  const unjudged = files.filter(({ status }) => status === 'error').length;
  const said = say({ ...summary, unjudged, undecided, isSiteBreached });
  if (summary.breached > 0 || isSiteBreached) return ['error', said];
  // What could not be decided never looks like a pass.
  if (summary.review + unjudged + undecided > 0) return ['undetermined', said];
  if (summary.excused > 0) return ['excused', said];
  return [summary.copies === 0 ? 'not-applicable' : 'met', said];
}
