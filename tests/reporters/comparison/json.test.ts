import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { json } from '../../../src/reporters/comparison/json.ts';
import { filledWith, NAUGHTY } from '../naughty.ts';
import { harmsOf } from '../harms.ts';
import { SAMPLE_ROWS, SAMPLES } from './samples.ts';

const schema = JSON.parse(
  readFileSync(new URL('../../../rules/comparison.schema.json', import.meta.url), 'utf8'),
) as object;
const validate = new Ajv({ strict: true, allErrors: true }).compile(schema);

describe('a comparison for programs', () => {
  it.each(SAMPLE_ROWS)('is what the schema says: %s', (_name, comparison) => {
    const written = json(comparison);
    expect(JSON.parse(written)).toEqual(comparison);
    expect(validate(JSON.parse(written)) ? [] : validate.errors).toEqual([]);
    expect(written.endsWith('}\n')).toBe(true);
  });

  it('keeps every text as it is, and acts on no terminal', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...NAUGHTY), fc.string({ unit: 'binary', maxLength: 40 })),
        (text) => {
          const comparison = filledWith(text, SAMPLES.oneChange);
          const written = json(comparison);
          expect(harmsOf(written)).toEqual([]);
          expect(JSON.parse(written)).toEqual(comparison);
          expect(validate(JSON.parse(written))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
