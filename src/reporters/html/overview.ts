import type { FileReport, ReportedOutcome } from '../../model/report.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import type { ReporterOptions } from '../options.ts';
import type { Keys } from './keys.ts';
import { lookOf, sign, type Look } from './look.ts';
import { name } from './outcome.ts';
import { shareBar } from './bar.ts';

const COLUMNS = ['breached', 'undetermined', 'excused', 'met', 'not-applicable'] as const;
type Column = (typeof COLUMNS)[number];
const COLUMN_LOOK: Readonly<Record<Column, Look>> = {
  breached: 'error',
  undetermined: 'undetermined',
  excused: 'excused',
  met: 'met',
  'not-applicable': 'not-applicable',
};

/** How often one obligation came out in each way. */
interface Tally {
  readonly outcome: ReportedOutcome;
  readonly counts: Record<Column, number>;
}

function columnOf(outcome: ReportedOutcome): Column {
  return lookOf(outcome) === 'excused' ? 'excused' : outcome.outcome;
}

/** By terms, then by obligation in the order of the terms. */
function talliesOf(
  files: readonly FileReport[],
  keys: Keys,
): ReadonlyMap<string, readonly Tally[]> {
  const byTerms = new Map<string, Map<string, Tally>>();
  for (const copy of files.flatMap(({ copies }) => copies)) {
    const terms = keys.termsName(copy.terms, copy.edition);
    const tallies = byTerms.get(terms) ?? new Map<string, Tally>();
    byTerms.set(terms, tallies);
    for (const outcome of copy.outcomes) {
      const tally = tallies.get(outcome.obligation) ?? {
        outcome,
        counts: { breached: 0, undetermined: 0, excused: 0, met: 0, 'not-applicable': 0 },
      };
      tally.counts[columnOf(outcome)] += 1;
      tallies.set(outcome.obligation, tally);
    }
  }
  return new Map(
    [...byTerms].flatMap(([terms, tallies]) =>
      tallies.size === 0 ? [] : [[terms, [...tallies.values()]] as const],
    ),
  );
}

/** A table for each publisher's terms: which obligation is forgotten most is seen at once. */
export function overview(files: readonly FileReport[], keys: Keys, options: ReporterOptions): Html {
  const tallies = talliesOf(files, keys);
  if (tallies.size === 0) return NOTHING;
  return markup`
<section id="overview" aria-labelledby="overview-heading">
<h2 id="overview-heading">${options.messages.htmlReport.overview}</h2>${[...tallies].map(
    ([terms, rows]) => table(terms, rows, options),
  )}
</section>`;
}

function table(terms: string, rows: readonly Tally[], { messages }: ReporterOptions): Html {
  const { words, htmlReport } = messages;
  // What never occurs needs no column, but for the three one looks for.
  const columns = COLUMNS.filter(
    (column) =>
      ['breached', 'undetermined', 'met'].includes(column) ||
      rows.some(({ counts }) => counts[column] > 0),
  );
  const label = (column: Column): string =>
    column === 'excused' ? words.status.excused : words.outcome[column];
  const head = (column: Column): Html => markup`
<th scope="col" title="${label(column)}">${sign(COLUMN_LOOK[column])} <span class="word">${label(column)}</span></th>`;
  const row = ({ outcome, counts }: Tally): Html => markup`
<tr>
<th scope="row">${name(outcome, messages)}</th>
<td class="bar" aria-hidden="true">${shareBar(columns.map((column) => [COLUMN_LOOK[column], counts[column]]))}</td>${columns.map(
    (column) => markup`
<td class="${counts[column] === 0 ? 'none' : 'some'}">${counts[column]}</td>`,
  )}
</tr>`;
  return markup`
<table>
<caption>${htmlReport.overviewOf(terms)}</caption>
<thead>
<tr>
<th scope="col">${words.obligation}</th>
<td class="bar" aria-hidden="true">${htmlReport.share}</td>${columns.map(head)}
</tr>
</thead>
<tbody>${rows.map(row)}
</tbody>
</table>`;
}
