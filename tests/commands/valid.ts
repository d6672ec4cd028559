import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { expect } from 'vitest';
import { ROOT } from '../cli/run.ts';

const compiled = new Map<string, ValidateFunction>();

/** What a command wrote, read as JSON, once it is known to be what the schema of that name says. */
export function valid(name: string, written: string): unknown {
  const schema = JSON.parse(
    readFileSync(join(ROOT, `rules/${name}.schema.json`), 'utf8'),
  ) as Readonly<Record<string, unknown>>;
  const validate = compiled.get(name) ?? new Ajv({ strict: true, allErrors: true }).compile(schema);
  compiled.set(name, validate);
  const value = JSON.parse(written) as Readonly<Record<string, unknown>>;
  expect(validate(value) ? [] : validate.errors).toEqual([]);
  expect(value['$schema']).toBe(schema['$id']);
  return value;
}
