import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import type { FilePosition } from '../../model/errors.ts';
import type { DataPath } from '../../terms/yaml-source.ts';
import type { CaseSource, ExpectationSource } from './case-source.ts';
import { newExpectation } from './new-expectation.ts';
import type { FailedCase } from './test-packs.ts';
import type { ReadCase } from './read-cases.ts';
import { withSettings } from './yaml-edits.ts';

/** What is to be written into a file of cases. */
export interface CaseUpdate {
  /** Absolute. */
  readonly file: string;
  /** The file as it is to be; absent if nothing in it can be changed. */
  readonly text?: string;
  readonly cases: readonly {
    readonly name: string;
    readonly position: FilePosition;
    /** Whether what it expects is changed in the text. */
    readonly isWritten: boolean;
  }[];
}

/** Makes failing cases expect what came of them. Nothing is written yet. */
export function updatesOf(failed: readonly FailedCase[]): readonly CaseUpdate[] {
  const files = new Map<string, FailedCase[]>();
  for (const one of failed) {
    const { file } = one.one.file;
    files.set(file, [...(files.get(file) ?? []), one]);
  }
  return [...files].map(([file, cases]) => updateOf(file, cases));
}

function updateOf(file: string, failed: readonly FailedCase[]): CaseUpdate {
  const before = readFileSync(file, 'utf8');
  const wanted = failed.map(({ one, judged }) => ({
    one,
    expect: newExpectation(one.source, judged),
  }));
  const told = (isWritten: (index: number) => boolean): CaseUpdate['cases'] =>
    failed.map(({ one: { source, position } }, index) => ({
      name: source.name,
      position,
      isWritten: isWritten(index),
    }));
  const together = withExpectations(before, wanted);
  if (together !== undefined) return { file, text: together, cases: told(() => true) };
  // One that cannot be changed must not keep the others from it.
  let text = before;
  const written = wanted.map((one) => {
    const changed = withExpectations(text, [one]);
    text = changed ?? text;
    return changed !== undefined;
  });
  return {
    file,
    cases: told((index) => written[index] === true),
    ...(text === before ? {} : { text }),
  };
}

interface Wanted {
  readonly one: ReadCase;
  readonly expect: ExpectationSource;
}

/** Undefined unless these cases, and nothing else in the file, say something else afterwards. */
function withExpectations(text: string, wanted: readonly Wanted[]): string | undefined {
  const before = parsed(text);
  // Somebody may have changed the file since it was read.
  const isAsRead = wanted.every(({ one: { source, path } }) =>
    isDeepStrictEqual(caseAt(before, path), source),
  );
  if (!isAsRead) return undefined;
  const changed = withSettings(
    text,
    wanted.map(({ one: { path }, expect }) => ({ path, key: 'expect', value: { ...expect } })),
  );
  if (changed === undefined || changed === text) return undefined;
  const after = wanted.reduce<unknown>(
    (data, { one: { source, path }, expect }) => withCase(data, path, { ...source, expect }),
    before,
  );
  return isDeepStrictEqual(parsed(changed), after) ? changed : undefined;
}

/** A file is a list of cases, or one case. */
function caseAt(data: unknown, [index]: DataPath): unknown {
  if (index === undefined) return data;
  return Array.isArray(data) ? (data as readonly unknown[])[Number(index)] : undefined;
}

function withCase(data: unknown, [index]: DataPath, one: CaseSource): unknown {
  return index === undefined || !Array.isArray(data) ? one : data.with(Number(index), one);
}

/** Undefined if it cannot be read any more. */
function parsed(text: string): unknown {
  try {
    return parse(text, { schema: 'core' });
  } catch {
    return undefined;
  }
}
