import { readFileSync, statSync } from 'node:fs';
import { validate } from '../../generated/baseline-validator.js';
import { failure } from '../../messages/failure.ts';
import type { BaselineFault } from '../../messages/failure-words.ts';
import { UserError } from '../../model/errors.ts';
import { quote } from '../../terms/quote.ts';
import type { Baseline, BaselineEntry } from './baseline.ts';

const SCHEMA = 'https://unpkg.com/republint/rules/baseline.schema.json';
/** In bytes: a hundred thousand findings are some thirty million. */
const LARGEST = 200_000_000;

/**
 * Reads a baseline; undefined if there is none. `shown` is the path to print. Throws a `UserError` if it
 * cannot be read: a run that left it out would fail for what is known.
 */
export function readBaseline(file: string, shown: string): Baseline | undefined {
  const text = textOf(file, shown);
  if (text === undefined) return undefined;
  const data = parsed(text);
  if (isBaseline(data)) return data;
  throw failure((say) => say.baselineDamaged(quote(shown), faultOf(text)));
}

function textOf(file: string, shown: string): string | undefined {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) throw failure((say) => say.baselineNoFile(quote(shown)));
    if (stats.size <= LARGEST) return readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    if (error instanceof UserError) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw failure((say) => say.baselineUnreadable(quote(shown), code));
  }
  throw failure((say) => say.baselineTooLarge(quote(shown)));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function isBaseline(data: unknown): data is Baseline {
  return validate(data);
}

function faultOf(text: string): BaselineFault {
  if (/^(?:<{7}|={7}|>{7}) ?/mu.test(text)) return { is: 'merge-marks' };
  if (parsed(text) === undefined) return { is: 'no-json' };
  const where = validate.errors?.[0]?.instancePath ?? '';
  return where === '' ? { is: 'no-baseline' } : { is: 'not-understood', at: quote(where) };
}

/** A baseline as a file, a finding to a line: two branches that add findings merge without a conflict in each. */
export function encodeBaseline({ schemaVersion, findings }: Baseline): string {
  const head = `{\n  "$schema": ${JSON.stringify(SCHEMA)},\n  "schemaVersion": ${String(schemaVersion)},\n`;
  if (findings.length === 0) return `${head}  "findings": []\n}\n`;
  const lines = findings.map((entry) => `    ${JSON.stringify(inOrder(entry))}`);
  return `${head}  "findings": [\n${lines.join(',\n')}\n  ]\n}\n`;
}

function inOrder({ path, terms, obligation, code, fingerprint }: BaselineEntry): BaselineEntry {
  return { path, terms, obligation, code, fingerprint };
}
