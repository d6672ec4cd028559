import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types.js';
import { packTestWords } from '../../messages/pack-test-words.ts';
import type { FilePosition } from '../../model/errors.ts';
import type { PackFault, PackTestReport, TestedCase, TestedPack } from '../../model/pack-test.ts';
import { MARK, painted } from '../marks.ts';
import { paragraph } from '../outcome-lines.ts';
import { printable, printed } from '../printable.ts';
import { coverageLines } from './coverage.ts';
import { mismatchLines } from './mismatch.ts';
import type { PackTestOptions } from './options.ts';

/** What failed, pack by pack; then what the cases cover; then a line that sums up. */
export function pretty(report: PackTestReport, options: PackTestOptions): string {
  const colors = picocolors.createColors(options.color);
  const words = packTestWords(options.messages.language);
  const { summary, packs } = report;
  const isGood = summary.failed + summary.faults === 0;
  const total = words.summary(summary);
  return printed([
    ...packs.flatMap((pack) => packLines(pack, options, colors)),
    colors.bold(words.coverage),
    ...packs.flatMap((pack) => coverageLines(pack, options, colors)),
    isGood ? painted(total, 'met', colors) : painted(total, 'error', colors),
  ]);
}

function packLines(pack: TestedPack, options: PackTestOptions, colors: Colors): readonly string[] {
  const words = packTestWords(options.messages.language);
  const { cases, faults } = pack;
  const failing = cases.filter(({ mismatches }) => mismatches.length > 0);
  const isGood = failing.length + faults.length === 0;
  const said = isGood
    ? painted(`${MARK.met} ${words.passed(cases.length)}`, 'met', colors)
    : painted(
        `${MARK.error} ${words.failed({ cases: cases.length, failed: failing.length, faults: faults.length })}`,
        'error',
        colors,
      );
  return [
    `${colors.bold(colors.underline(printable(pack.path)))}  ${said}`,
    '',
    ...failing.flatMap((one) => caseLines(one, options, colors)),
    ...faults.flatMap((fault) => faultLines(fault, options, colors)),
  ];
}

function caseLines(one: TestedCase, options: PackTestOptions, colors: Colors): readonly string[] {
  return [
    `  ${painted(MARK.error, 'error', colors)} ${colors.bold(printable(one.name))}  ${colors.dim(placeOf(one.position))}`,
    ...one.mismatches.flatMap((mismatch) => mismatchLines(mismatch, one, options, colors)),
    '',
  ];
}

function faultLines(fault: PackFault, options: PackTestOptions, colors: Colors): readonly string[] {
  return [
    `  ${painted(MARK.error, 'error', colors)} ${colors.dim(placeOf(fault.position))}  ${colors.dim(fault.code)}`,
    ...paragraph(fault.message, options, '    '),
    '',
  ];
}

function placeOf({ path, line, column }: FilePosition): string {
  return printable([path, line, column].filter((part) => part !== undefined).join(':'));
}
