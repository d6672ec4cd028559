import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Complaint, FileFormat, Violation } from '../../src/terms/violations.ts';
import { readCheckedYaml } from '../../src/terms/yaml-file.ts';
import { mistakesIn } from './compile.ts';
import type { LexiconSource } from './source.ts';

/** A validator as ajv compiles it from lexicon.schema.json. */
export interface Validator {
  (data: unknown): boolean;
  errors?: readonly AjvError[] | null | undefined;
}

/** `parentSchema` stands in it because of the option `verbose`. */
type AjvError = Omit<Violation, 'parentSchema'> & { readonly parentSchema?: unknown };

/** Reads the lexicons of a folder, by their file names. Throws a `UserError` that lists every mistake. */
export async function readLexicons(
  folder: string,
  validate: Validator,
): Promise<readonly LexiconSource[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(files.map(async (file) => readLexicon(path.join(folder, file), validate)));
}

export async function readLexicon(file: string, validate: Validator): Promise<LexiconSource> {
  const shown = path.relative(process.cwd(), file).replaceAll('\\', '/');
  const { data } = await readCheckedYaml(file, shown, formatOf(file, validate));
  return data;
}

function formatOf(file: string, validate: Validator): FileFormat<LexiconSource> {
  return {
    isValid: (data): data is LexiconSource => validate(data),
    violations: () =>
      (validate.errors ?? []).map((error) => ({ ...error, parentSchema: error.parentSchema })),
    inspect: (source) => [...misnamed(source, file), ...mistakesOf(source)],
  };
}

function misnamed({ language }: LexiconSource, file: string): readonly Complaint[] {
  const name = path.basename(file, '.yaml');
  if (name === language) return [];
  const sentence = `The file is called "${name}.yaml", but its language is "${language}".`;
  return [{ path: ['language'], part: 'value', sentence }];
}

function mistakesOf(source: LexiconSource): readonly Complaint[] {
  return mistakesIn(source).map(({ path: place, phrase, sentence }) => ({
    path: place,
    part: 'value',
    sentence: `"${phrase}": ${sentence}`,
  }));
}
