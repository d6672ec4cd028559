import { readFileSync } from 'node:fs';
import { validate } from '../generated/report-validator.js';
import { UserError } from '../model/errors.ts';
import type { Report } from '../model/report.ts';
import { quote } from '../terms/quote.ts';

/** Reads a report in JSON. Throws a `UserError` if it is not one; `shown` is the path to print. */
export function readReport(file: string, shown: string): Report {
  const data = parsed(textOf(file, shown), shown);
  if (isReport(data)) return data;
  const where = validate.errors?.[0]?.instancePath ?? '';
  throw new UserError(
    `${quote(shown)} is not a report of this version of republint${where === '' ? '' : ` (at ${where})`}.`,
    { hint: 'Give what “republint check --format json=FILE” wrote.' },
  );
}

function isReport(data: unknown): data is Report {
  return validate(data);
}

function parsed(text: string, shown: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UserError(`${quote(shown)} is not whole JSON.`, {
      hint: 'Was the run that wrote it stopped? Run it again.',
    });
  }
}

function textOf(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw code === 'ENOENT'
      ? new UserError(`There is no file called ${quote(shown)}.`)
      : new UserError(`${quote(shown)} cannot be read (${code}).`);
  }
}
