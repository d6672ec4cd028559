import type { DoctorWords } from '../../messages/doctor-words.ts';
import { printable } from '../../terms/quote.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Setting } from './settings.ts';

/** A diagnosis for people, line by line. */
export function diagnosisText(diagnosis: Diagnosis, words: DoctorWords): readonly string[] {
  const { versions, configuration, articles, originals, baseline, permissions } = diagnosis;
  const { heads, headOf } = words;
  return [
    ...table([
      ['republint', versions.republint],
      ['Node', versions.node],
      [heads.platform, versions.platform],
    ]),
    '',
    `${headOf(heads.configuration)} ${configuration.file ?? words.noConfiguration}`,
    ...table(
      configuration.settings.map((setting) => settingRow(setting, words)),
      '  ',
    ),
    '',
    headOf(heads.packs),
    ...table(
      diagnosis.packs.map(({ id, edition, sha256, origin }) => [
        id,
        edition,
        origin.startsWith('builtin:') ? words.ships : origin,
        `sha256 ${sha256}`,
      ]),
      '  ',
    ),
    '',
    ...table([
      [heads.articles, String(articles)],
      [
        heads.originals,
        `${headOf(originals.folder)} ${String(originals.count)}, ${words.index[originals.index]}`,
      ],
      [
        heads.baseline,
        `${headOf(baseline.file)} ${baseline.findings === undefined ? words.noBaseline : words.findings(baseline.findings)}`,
      ],
      [
        heads.permissions,
        permissions === undefined
          ? words.noPermissions
          : `${headOf(permissions.file)} ${words.permissions(permissions.count)}`,
      ],
    ]),
    '',
    ...verdict(diagnosis.problems, words),
  ].map(printable);
}

function verdict(problems: readonly string[], words: DoctorWords): readonly string[] {
  return problems.length === 0
    ? [words.nothingWrong]
    : [words.wrong, ...problems.map((problem) => `  - ${problem}`)];
}

function settingRow({ name, value, at }: Setting, { from }: DoctorWords): readonly string[] {
  const otherwise =
    name === 'language' ? from.environment : value === null ? from.nowhere : from.default;
  return [name, shownValue(value), at ?? otherwise];
}

function shownValue(value: Setting['value']): string {
  if (value === null) return '-';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value.length === 0 ? '-' : value.join(', ');
}

/** Rows set in columns; only the last may be wider than the others of its column. */
function table(rows: readonly (readonly string[])[], indent = ''): readonly string[] {
  const widest = (column: number): number =>
    Math.min(48, Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map(
    (row) =>
      `${indent}${row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widest(column)))).join('  ')}`,
  );
}
