import { resolve } from 'node:path';
import { UserError } from '../model/errors.ts';
import { nearest } from '../terms/nearest.ts';
import { enumerate, quote } from '../terms/quote.ts';

/** Where one format is written: to standard output, or to a file. */
export interface Output<Format extends string> {
  readonly format: Format;
  readonly file?: string;
}

/** Reads `--format NAME[=FILE]`, which may be given several times; without it, the first format. */
export function outputsOf<Format extends string>(
  values: readonly string[],
  formats: readonly [Format, ...Format[]],
): readonly Output<Format>[] {
  const outputs =
    values.length === 0 ? [{ format: formats[0] }] : values.map((one) => outputOf(one, formats));
  if (outputs.filter(({ file }) => file === undefined).length > 1)
    throw new UserError('Only one format can go to standard output.', {
      hint: 'Give the others a file, as in --format json=report.json.',
    });
  const files = filesOf(outputs);
  const twice = files.find((file, index) =>
    files.slice(0, index).some((other) => resolve(other) === resolve(file)),
  );
  if (twice !== undefined)
    throw new UserError(`Two formats would be written to ${quote(twice)}.`, {
      hint: 'Give each a file of its own.',
    });
  return outputs;
}

/** The files that are written, as they were given. */
export function filesOf(outputs: readonly Output<string>[]): readonly string[] {
  return outputs.flatMap(({ file }) => (file === undefined ? [] : [file]));
}

function outputOf<Format extends string>(
  value: string,
  formats: readonly Format[],
): Output<Format> {
  const at = value.indexOf('=');
  const name = at < 0 ? value : value.slice(0, at);
  const file = at < 0 ? undefined : value.slice(at + 1);
  const format = formats.find((known) => known === name);
  if (format === undefined) {
    const meant = nearest(name, formats);
    throw new UserError(`There is no format ${quote(name)}.`, {
      hint: `${meant === undefined ? '' : `Did you mean ${quote(meant)}? `}The formats are ${enumerate(formats, 'and')}.`,
    });
  }
  if (file === '')
    throw new UserError(`The format ${quote(value)} names no file.`, {
      hint: `Write --format ${name}=FILE, or --format ${name} for standard output.`,
    });
  return file === undefined ? { format } : { format, file };
}
