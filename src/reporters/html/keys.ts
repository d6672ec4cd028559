import type { FileReport, RunReport, ReportedCopy, ReportedOutcome } from '../../model/report.ts';
import { markup, type Html } from '../markup.ts';
import { lookOf } from './look.ts';

/** An entry of a filter: what it is called, and in how many articles it occurs. */
export interface Entry {
  readonly key: string;
  readonly name: string;
  readonly count: number;
}

/**
 * Short names of terms and obligations, by which the filters find articles. Made by us, so that no
 * name from a pack gets into an attribute that is taken apart at its spaces.
 */
export interface Keys {
  readonly terms: readonly Entry[];
  readonly obligations: readonly Entry[];
  readonly termsName: (id: string, edition: string) => string;
  readonly ofTerms: ReadonlyMap<string, string>;
  readonly ofObligations: ReadonlyMap<string, string>;
}

/** Whether somebody must see to it: an obligation that is met, excused or idle is no question. */
function isInQuestion(outcome: ReportedOutcome): boolean {
  const look = lookOf(outcome);
  return look !== 'met' && look !== 'excused' && look !== 'not-applicable';
}

function editionKey({ terms, edition }: Pick<ReportedCopy, 'terms' | 'edition'>): string {
  return `${terms} ${edition}`;
}

export function keysOf(
  { terms }: RunReport,
  files: readonly FileReport[],
  nameObligation: (outcome: ReportedOutcome) => string,
): Keys {
  const titles = new Map(terms.map(({ id, title }) => [id, title]));
  const termsName = (id: string, edition: string): string => `${titles.get(id) ?? id} (${edition})`;
  const termsCounts = new Map<string, { readonly name: string; count: number }>();
  const counts = new Map<string, { readonly name: string; count: number }>();
  const tally = (map: typeof counts, key: string, name: string): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, { name, count: 1 });
    else known.count += 1;
  };
  for (const { copies } of files) {
    const ofFile = new Map(copies.map((copy) => [editionKey(copy), copy]));
    for (const [key, copy] of ofFile) tally(termsCounts, key, termsName(copy.terms, copy.edition));
    for (const [key, outcome] of questionsOf(copies)) tally(counts, key, nameObligation(outcome));
  }
  const entries = (letter: string, map: typeof counts): readonly Entry[] =>
    [...map.values()].map(({ name, count }, index) => ({
      key: `${letter}${String(index)}`,
      name,
      count,
    }));
  const numbered = (letter: string, map: typeof counts): ReadonlyMap<string, string> =>
    new Map([...map.keys()].map((key, index) => [key, `${letter}${String(index)}`]));
  return {
    terms: entries('t', termsCounts),
    obligations: entries('o', counts),
    termsName,
    ofTerms: numbered('t', termsCounts),
    ofObligations: numbered('o', counts),
  };
}

/** The obligations in question in a file, each once: two publishers may ask the same. */
function questionsOf(copies: readonly ReportedCopy[]): ReadonlyMap<string, ReportedOutcome> {
  return new Map(
    copies
      .flatMap(({ outcomes }) => outcomes)
      .filter(isInQuestion)
      .map((outcome) => [outcome.obligation, outcome]),
  );
}

/** What the filters look at. */
export function attributesOf({ status, copies }: FileReport, keys: Keys): Html {
  const terms = copies.flatMap((copy) => keys.ofTerms.get(editionKey(copy)) ?? []);
  const obligations = [...questionsOf(copies).keys()].flatMap(
    (key) => keys.ofObligations.get(key) ?? [],
  );
  return markup`data-status="${status}" data-terms="${terms.join(' ')}" data-obligations="${obligations.join(' ')}"`;
}
