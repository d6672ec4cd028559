import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { createScanner } from '../../src/claims/scan.ts';
import { check } from '../../src/index.ts';
import type { FileReport, Report, ReportedCopy } from '../../src/model/report.ts';
import { addOriginal } from '../../src/originals/store.ts';
import { loadBuiltinPacks } from '../../src/terms/builtin.ts';
import { CASES, fileOf, type Case, type Table } from './tables.ts';

export interface Judged {
  readonly text: string;
  readonly report: Report;
  readonly file: FileReport;
  /** What the quick look at the raw text says, on which all else depends. */
  readonly mayBeCopy: boolean;
}

/** Licences that a copy names besides have cases of their own. */
const USUAL = ['any-publisher', 'crg-global-research', 'crm-mondialisation'];
const scanner = createScanner(loadBuiltinPacks());

/** Checks the file of a case in a folder of its own, with the configuration that it asks for. */
export async function judge(table: Table, row: Case): Promise<Judged> {
  const { name, text } = fileOf(table, row);
  const cwd = mkdtempSync(join(tmpdir(), 'republint-case-'));
  try {
    writeFileSync(join(cwd, name), text);
    const config = { ...table.config, ...row.config };
    writeFileSync(join(cwd, 'republint.yaml'), stringify(config));
    if (row.permissions !== undefined || row.done !== undefined)
      writeFileSync(
        join(cwd, 'permissions.yaml'),
        stringify({ schema: 1, permissions: row.permissions ?? [], done: row.done ?? [] }),
      );
    for (const original of table.kept ?? [])
      addOriginal(join(cwd, '.republint/originals'), original, '2024-05-01');
    const report = await check({
      cwd,
      paths: [name],
      rules: (table.rules ?? (config['rules'] === undefined ? USUAL : [])).map((rule) =>
        rule.includes('/') ? `${CASES}${rule}` : rule,
      ),
      ...(row.original === undefined ? {} : { original: row.original }),
    });
    const [file] = report.files;
    if (file === undefined) throw new Error('nothing was checked');
    return { text, report, file, mayBeCopy: scanner.mayBeCopy(text) };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

/** The outcomes of a copy by obligation; those that may be done only where they are asked for. */
export function outcomesOf(copy: ReportedCopy, row: Case): Readonly<Record<string, string>> {
  const asked = new Set(Object.keys(expectedOutcomes(row)));
  return Object.fromEntries(
    copy.outcomes
      .filter(
        ({ obligation, severity, reason }) =>
          (severity !== 'note' && reason?.code !== 'original-not-kept') || asked.has(obligation),
      )
      .map(({ obligation, outcome, findings, reason }) => [
        obligation,
        [outcome, ...findings.map(({ code }) => code), reason?.code]
          .filter((part) => part !== undefined)
          .join(': '),
      ]),
  );
}

/** The outcomes that a case names, in the same form. */
export function expectedOutcomes(row: Case): Readonly<Record<string, string>> {
  const named = ['breached', 'undetermined', 'not-applicable'] as const;
  return {
    ...Object.fromEntries((row.met ?? []).map((obligation) => [obligation, 'met'])),
    ...Object.fromEntries(
      named.flatMap((outcome) =>
        Object.entries(row[outcome] ?? {}).map(([obligation, code]) => [
          obligation,
          `${outcome}: ${code}`,
        ]),
      ),
    ),
  };
}
