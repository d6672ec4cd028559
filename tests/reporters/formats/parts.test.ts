import { describe, expect, it } from 'vitest';
import { PART_REPORTERS, REPORTERS } from '../../../src/reporters/list.ts';
import { printed, printedParts } from '../../../src/reporters/printable.ts';
import fc from '../../fast-check.ts';
import { OPTIONS } from '../fixture.ts';
import { HOSTILE_REPORT } from './hostile.ts';
import { ALL_REPORTS, LARGE } from './reports.ts';

describe.each(['pretty', 'json', 'jsonl'] as const)('%s in parts', (format) => {
  it.each([...ALL_REPORTS, ['many', LARGE] as const])('is the same text: %s', async (_, report) => {
    const whole = await REPORTERS[format]();
    const inParts = await PART_REPORTERS[format]?.();
    for (const all of [false, true]) {
      const options = { ...OPTIONS, all };
      expect([...(inParts?.(report, options) ?? [])].join('')).toBe(whole(report, options));
    }
  });

  it('is the same text, whatever the report says', async () => {
    const whole = await REPORTERS[format]();
    const inParts = await PART_REPORTERS[format]?.();
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ report }) => {
        expect([...(inParts?.(report, OPTIONS) ?? [])].join('')).toBe(whole(report, OPTIONS));
      }),
    );
  });

  it('has one for each file at least', async () => {
    const inParts = await PART_REPORTERS[format]?.();
    expect([...(inParts?.(LARGE, OPTIONS) ?? [])].length).toBeGreaterThan(LARGE.files.length);
  });
});

describe('printed lines', () => {
  it('are the same text, however they are divided', () => {
    const line = fc.constantFrom('', '', 'a', ' b', 'c ', ' ', '::d', '  ::error::e');
    fc.assert(
      fc.property(fc.array(fc.array(line, { maxLength: 5 })), (blocks) => {
        expect([...printedParts(blocks)].join('')).toBe(printed(blocks.flat()));
      }),
    );
  });

  it('begin and end with no empty line, and have never two', () => {
    expect(printed(['', 'a', '', '', 'b', '', ''])).toBe('a\n\nb\n');
    expect([...printedParts([['', 'a', ''], [], [''], ['b'], ['']])]).toEqual(['a', '\n\nb', '\n']);
    expect(printed([])).toBe('\n');
  });
});
