import { readFileSync } from 'node:fs';
import { validate } from '../generated/report-validator.js';
import { failure } from '../messages/failure.ts';
import type { Report } from '../model/report.ts';
import { quote } from '../terms/quote.ts';

/** Reads a report in JSON. Throws a `UserError` if it is not one; `shown` is the path to print. */
export function readReport(file: string, shown: string): Report {
  const data = parsed(textOf(file, shown), shown);
  if (isReport(data)) return data;
  const where = validate.errors?.[0]?.instancePath ?? '';
  throw failure((say) => say.noReport(quote(shown), where));
}

function isReport(data: unknown): data is Report {
  return validate(data);
}

function parsed(text: string, shown: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw failure((say) => say.noJson(quote(shown)));
  }
}

function textOf(file: string, shown: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw failure((say) =>
      code === 'ENOENT' ? say.noFile(quote(shown)) : say.unreadable(quote(shown), code),
    );
  }
}
