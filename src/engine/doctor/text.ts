import { printable } from '../../terms/quote.ts';
import type { Diagnosis, IndexState } from './diagnosis.ts';
import type { Setting } from './settings.ts';

const INDEX: Readonly<Record<IndexState, string>> = {
  none: 'no index yet; it is made when it is needed',
  current: 'index up to date',
  stale: 'index out of date; it is made anew when it is needed',
  unreadable: 'index cannot be read',
};

/** A diagnosis for people, line by line. */
export function diagnosisText(diagnosis: Diagnosis): readonly string[] {
  const { versions, configuration, articles, originals, baseline, permissions } = diagnosis;
  return [
    ...table([
      ['republint', versions.republint],
      ['Node', versions.node],
      ['platform', versions.platform],
    ]),
    '',
    `configuration: ${configuration.file ?? 'none; the defaults apply'}`,
    ...table(configuration.settings.map(settingRow), '  '),
    '',
    'packs in force:',
    ...table(
      diagnosis.packs.map(({ id, edition, sha256, origin }) => [
        id,
        edition,
        origin.startsWith('builtin:') ? 'ships with republint' : origin,
        `sha256 ${sha256}`,
      ]),
      '  ',
    ),
    '',
    ...table([
      ['articles', String(articles)],
      ['originals', `${originals.folder}: ${String(originals.count)}, ${INDEX[originals.index]}`],
      [
        'baseline',
        `${baseline.file}: ${baseline.findings === undefined ? 'none' : counted(baseline.findings, 'finding')}`,
      ],
      [
        'permissions',
        permissions === undefined
          ? 'none recorded'
          : `${permissions.file}: ${counted(permissions.count, 'permission')}`,
      ],
    ]),
    '',
    ...verdict(diagnosis.problems),
  ].map(printable);
}

function verdict(problems: readonly string[]): readonly string[] {
  return problems.length === 0
    ? ['Nothing is wrong.']
    : ['What is wrong:', ...problems.map((problem) => `  - ${problem}`)];
}

function settingRow({ name, value, at }: Setting): readonly string[] {
  const otherwise = name === 'language' ? 'environment' : value === null ? 'not set' : 'default';
  return [name, shownValue(value), at ?? otherwise];
}

function shownValue(value: Setting['value']): string {
  if (value === null) return '-';
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  return value.length === 0 ? '-' : value.join(', ');
}

function counted(count: number, one: string): string {
  return `${String(count)} ${count === 1 ? one : `${one}s`}`;
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
