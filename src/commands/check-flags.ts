import { resolve } from 'node:path';
import { UserError } from '../model/errors.ts';
import { FORMATS, type ReportFormat } from '../reporters/list.ts';
import { nearest } from '../terms/nearest.ts';
import { quote } from '../terms/quote.ts';

/** Where a report is written: standard output, or a file. */
export interface Output {
  readonly format: ReportFormat;
  readonly file?: string;
}

/** Reads `--format NAME[=FILE]`, which may be given several times; without it, `pretty`. */
export function outputsOf(values: readonly string[]): readonly Output[] {
  const outputs = (values.length === 0 ? ['pretty'] : values).map(outputOf);
  if (outputs.filter(({ file }) => file === undefined).length > 1)
    throw new UserError('Only one format can go to standard output.', {
      hint: 'Give the others a file, as in --format json=report.json.',
    });
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const twice = files.find((file, index) =>
    files.slice(0, index).some((other) => resolve(other) === resolve(file)),
  );
  if (twice !== undefined)
    throw new UserError(`Two formats would be written to ${quote(twice)}.`, {
      hint: 'Give each a file of its own.',
    });
  return outputs;
}

function outputOf(value: string): Output {
  const at = value.indexOf('=');
  const name = at < 0 ? value : value.slice(0, at);
  const file = at < 0 ? undefined : value.slice(at + 1);
  const format = FORMATS.find((known) => known === name);
  if (format === undefined) {
    const meant = nearest(name, FORMATS);
    throw new UserError(`There is no format ${quote(name)}.`, {
      hint: `${meant === undefined ? '' : `Did you mean ${quote(meant)}? `}The formats are ${FORMATS.join(' and ')}.`,
    });
  }
  if (file === '')
    throw new UserError(`The format ${quote(value)} names no file.`, {
      hint: `Write --format ${name}=FILE, or --format ${name} for standard output.`,
    });
  return file === undefined ? { format } : { format, file };
}
