import { resolve } from 'node:path';
import { failure } from '../messages/failure.ts';
import { nearest } from '../terms/nearest.ts';
import { quote, quoteAny } from '../terms/quote.ts';

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
    throw failure((say) => say.oneFormatToOutput);
  const files = filesOf(outputs);
  const twice = files.find((file, index) =>
    files.slice(0, index).some((other) => resolve(other) === resolve(file)),
  );
  if (twice !== undefined) throw failure((say) => say.twoFormats(quote(twice)));
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
    throw failure((say) => say.noFormat(quote(name), quoteAny(meant), formats));
  }
  if (file === '') throw failure((say) => say.formatWithoutFile(quote(value), format));
  return file === undefined ? { format } : { format, file };
}
