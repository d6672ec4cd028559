import type { CheckKind } from '../model/checks.ts';
import type {
  Affected,
  Bearing,
  DiffedOutcome,
  OutcomeChange,
  PackChangeMatter,
} from '../model/pack-diff.ts';
import type { Language } from '../model/language.ts';
import type { Localised } from '../model/terms.ts';

/** Words of reports that sentences on changed terms are made of. */
export interface ReportWords {
  readonly check: Readonly<Record<CheckKind, string>>;
  readonly outcome: Readonly<Record<DiffedOutcome['outcome'], string>>;
  readonly severity: Readonly<Record<DiffedOutcome['severity'], string>>;
  readonly either: (items: readonly string[]) => string;
}

export type StatementChange = Extract<PackChangeMatter, { readonly what: 'statement' }>;

/** What “rules diff” says, beside the words of reports. */
export interface PackDiffWords {
  readonly heading: Readonly<Record<Bearing, string>>;
  readonly change: (change: PackChangeMatter, words: ReportWords) => string;
  readonly nothing: string;
  readonly outcomeChange: (change: OutcomeChange, words: ReportWords) => string;
  readonly site: string;
  readonly affected: (counts: Pick<Affected, 'files' | 'copies'> & { affected: number }) => string;
  readonly noSuchEdition: (pack: string, edition: string) => string;
  readonly noSuchEditionHint: (ids: readonly string[], meant: string | undefined) => string;
  readonly noOtherEdition: (pack: string, edition: string) => string;
  readonly noOtherEditionHint: string;
}

/** An option, or a list of names, as a sentence shows it. Undefined if there is nothing. */
export function shownValue(
  value: unknown,
  {
    list,
    quoted,
  }: { list: (items: readonly string[]) => string; quoted: (text: string) => string },
): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  const items = Array.isArray(value)
    ? value.flatMap((one: unknown) => shownValue(one, { list, quoted }) ?? [])
    : Object.entries(value as Readonly<Record<string, unknown>>).map(([key, one]) =>
        quoted(
          `${key}: ${typeof one === 'string' || typeof one === 'number' ? one : JSON.stringify(one)}`,
        ),
      );
  return items.length === 0 ? undefined : list(items);
}

export function localisedText(text: Localised, language: Language): string {
  return text[language] ?? text.en ?? text.fr ?? '';
}
