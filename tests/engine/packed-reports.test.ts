import { describe, expect, it } from 'vitest';
import {
  changedReports,
  plainFile,
  ReportPacker,
  telling,
} from '../../src/model/packed-reports.ts';
import { SharedWords } from '../../src/model/shared-words.ts';
import { type FileReport, type FileReports, STATUSES } from '../../src/model/report.ts';
import fc from '../fast-check.ts';
import { HOSTILE_REPORT } from '../reporters/formats/hostile.ts';
import { SAMPLE_REPORT } from '../rules/sample-report.ts';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/u);
const file: fc.Arbitrary<FileReport> = fc.oneof(
  hash.map((sha256) => plainFile('', sha256)),
  fc.record({
    path: fc.constant(''),
    status: fc.constantFrom(...STATUSES),
    sha256: fc.oneof(hash, fc.constant('')),
    copies: fc.constant([]),
    errors: fc.constantFrom([], [{ code: 'nul-bytes' as const, message: 'a NUL' }]),
  }),
);
/** Reports, and an order in which they come in. */
const reports = fc
  .array(file, { maxLength: 30 })
  .map((files) => files.map((one, at) => ({ ...one, path: `${String(at)}.md` })))
  .chain((files) =>
    fc.record({
      files: fc.constant(files),
      order: fc.shuffledSubarray([...files.keys()], { minLength: files.length }),
    }),
  );

function packed(files: readonly FileReport[], order: readonly number[]): FileReports {
  const packer = new ReportPacker(files.length, (at) => files[at]?.path ?? '');
  for (const at of order) packer.add(at, files[at] ?? plainFile('', ''));
  return packer.packed();
}

describe('packed reports', () => {
  it('are what the array of them is, in whatever order they came', () => {
    fc.assert(
      fc.property(reports, ({ files, order }) => {
        const all = packed(files, order);
        expect(all).toHaveLength(files.length);
        expect([...all]).toEqual(files);
        expect(JSON.stringify(all)).toBe(JSON.stringify(files));
        const isSound = ({ errors }: FileReport): boolean => errors.length === 0;
        expect(all.filter(isSound)).toEqual(files.filter(isSound));
        expect(all.map(({ sha256 }) => sha256)).toEqual(files.map(({ sha256 }) => sha256));
        const said = ({ errors }: FileReport): readonly unknown[] => errors;
        expect(all.flatMap(said)).toEqual(files.flatMap(said));
        expect(telling(all)).toEqual(telling(files));
      }),
    );
  });

  it('are changed where they say something, and stay what they were themselves', () => {
    const change = (one: FileReport): FileReport =>
      one.status === 'breached' ? { ...one, status: 'excused' } : one;
    fc.assert(
      fc.property(reports, ({ files, order }) => {
        const all = packed(files, order);
        expect([...changedReports(all, change)]).toEqual(files.map(change));
        expect([...changedReports(files, change)]).toEqual(files.map(change));
        expect([...all]).toEqual(files);
      }),
    );
  });
});

describe('what files say', () => {
  it('is nothing of one that is no copy, and everything else', () => {
    const plain = plainFile('a.md', 'ab'.repeat(32));
    const broken = {
      ...plain,
      path: 'b.md',
      errors: [{ code: 'nul-bytes', message: '' }],
    } as const;
    const unread = { ...plain, path: 'c.md', sha256: '' };
    const files = [plain, broken, unread];
    expect(telling(files)).toEqual([broken, unread]);
    expect(telling(packed(files, [2, 0, 1]))).toEqual([broken, unread]);
  });
});

describe('words that are shared', () => {
  it('say what they said', () => {
    const words = new SharedWords();
    fc.assert(
      fc.property(HOSTILE_REPORT, ({ report }) => {
        for (const one of [...report.files, ...SAMPLE_REPORT.files])
          expect(words.in(one)).toEqual(one);
      }),
    );
  });

  it('are held once', () => {
    const words = new SharedWords();
    const [one] = SAMPLE_REPORT.files.filter(({ copies }) => copies.length > 0);
    const outcomes = [1, 2]
      .map(() => words.in(structuredClone(one) ?? plainFile('', '')))
      .map(({ copies }) => copies[0]?.outcomes[0]);
    expect(outcomes[0]?.clause).toBeDefined();
    expect(outcomes[1]?.clause).toBe(outcomes[0]?.clause);
  });
});
