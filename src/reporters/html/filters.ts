import type { FileReport } from '../../model/report.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import type { ReporterOptions } from '../options.ts';
import type { Entry, Keys } from './keys.ts';
import { GROUPS } from './summary.ts';
import { capital } from './look.ts';

/** What the script shows; without it nothing could be chosen, and the form stays hidden. */
export function filters(
  files: readonly FileReport[],
  keys: Keys,
  { messages }: ReporterOptions,
): Html {
  if (files.length < 2) return NOTHING;
  const { words, htmlReport } = messages;
  const states = GROUPS.flatMap((status): readonly Entry[] => {
    const count = files.filter((file) => file.status === status).length;
    return count === 0 ? [] : [{ key: status, name: capital(words.status[status]), count }];
  });
  const choice = (
    kind: 'terms' | 'obligations' | 'status',
    label: string,
    entries: readonly Entry[],
  ): Html =>
    entries.length < (kind === 'obligations' ? 1 : 2)
      ? NOTHING
      : markup`
<p><label for="by-${kind}">${label}</label> <select id="by-${kind}" data-by="${kind}">
<option value="">${htmlReport.any}</option>${entries.map(
          ({ key, name, count }) => markup`
<option value="${key}">${name} (${count})</option>`,
        )}
</select></p>`;
  return markup`
<form id="filters" role="search" aria-label="${htmlReport.filters}" hidden>
<p><label for="by-text">${htmlReport.filter.search}</label> <input id="by-text" type="search" autocomplete="off" spellcheck="false"></p>${choice('status', htmlReport.filter.status, states)}${choice('terms', htmlReport.filter.terms, keys.terms)}${choice('obligations', htmlReport.filter.obligation, keys.obligations)}
<p><button type="reset">${htmlReport.reset}</button></p>
<p id="shown" role="status" aria-live="polite" data-said="${htmlReport.shown}"></p>
</form>`;
}
