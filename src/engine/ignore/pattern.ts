import { readCharacterSet, type CharacterSet } from './character-set.ts';
import { fits } from './fits.ts';

/**
 * The patterns of `.gitignore`, read as gitignore(5) and Git itself have them, but that `?` stands for
 * a character and not for a byte. They are matched step by step and never turned into a regular
 * expression: in a stranger's repository a few stars would make one that takes hours.
 */
export interface IgnorePattern {
  /** Whether it takes back what an earlier one ignores. */
  readonly isNegated: boolean;
  readonly isForFolders: boolean;
  /** One step for each folder of a path, relative to where the pattern stands; else the last name. */
  readonly steps: readonly Step[];
  readonly isForPaths: boolean;
}

const ANY_FOLDERS = Symbol('**');
type Step = typeof ANY_FOLDERS | Name;
/** Plain, or with wildcards. */
type Name = string | Wild;
interface Wild {
  readonly units: readonly Unit[];
  /** The plain characters before the first wildcard, and after the last one. */
  readonly start: string;
  readonly end: string;
}
const STAR = Symbol('*');
type Unit = typeof STAR | CharacterSet;

/** The patterns of a file, in its order. */
export function parsePatterns(text: string): readonly IgnorePattern[] {
  return text
    .replace(/^\ufeff/u, '')
    .split('\n')
    .flatMap((line) => parsePattern(withoutTrailingSpaces(line.replace(/\r$/u, ''))) ?? []);
}

/** The last names of paths that any of some patterns can be about. */
export interface NamesMeant {
  readonly plain: ReadonlySet<string>;
  /** Of names with wildcards, what they begin with, and in the same order what they end with. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

export function namesMeant(patterns: readonly IgnorePattern[]): NamesMeant {
  // No pattern ends with a step for any folders.
  const last = patterns.flatMap(({ steps }) => steps.slice(-1));
  const wild = last.filter((step) => typeof step === 'object');
  return {
    plain: new Set(last.filter((step) => typeof step === 'string')),
    starts: wild.map(({ start }) => start),
    ends: wild.map(({ end }) => end),
  };
}

/** Most names are meant by no pattern, and that is soon seen. */
export function isMeant({ plain, starts, ends }: NamesMeant, name: string): boolean {
  if (plain.has(name)) return true;
  for (let at = 0; at < starts.length; at += 1)
    if (name.startsWith(starts[at] ?? '') && name.endsWith(ends[at] ?? '')) return true;
  return false;
}

/** Whether the pattern is about this path. `names` are its folders and its own name. */
export function matchesPattern(
  { steps, isForFolders, isForPaths }: IgnorePattern,
  names: readonly string[],
  isFolder: boolean,
): boolean {
  if (isForFolders && !isFolder) return false;
  return fits(
    steps,
    isForPaths ? names : names.slice(-1),
    (step) => step === ANY_FOLDERS,
    (step, name) => step !== ANY_FOLDERS && matchesName(step, name),
  );
}

function matchesName(pattern: Name, name: string): boolean {
  if (typeof pattern === 'string') return pattern === name;
  return fits(
    pattern.units,
    Array.from(name),
    (unit) => unit === STAR,
    (unit, character) => unit !== STAR && unit(character),
  );
}

function parsePattern(line: string): IgnorePattern | undefined {
  if (line === '' || line.startsWith('#')) return undefined;
  const isNegated = line.startsWith('!');
  const path = line.slice(isNegated ? 1 : 0);
  const isForFolders = path.endsWith('/');
  const pattern = isForFolders ? path.slice(0, -1) : path;
  const isForPaths = pattern.includes('/');
  const steps = readSteps(Array.from(pattern.replace(/^\//u, '').normalize()), isForPaths);
  return steps === undefined ? undefined : { isNegated, isForFolders, isForPaths, steps };
}

/** Only a backslash keeps a space at the end of a line. */
function withoutTrailingSpaces(line: string): string {
  const kept = /^(?:\\.|[^\\])*?(?= *$)/su.exec(line)?.[0];
  return kept ?? line;
}

/** Undefined for a pattern that matches nothing. */
function readSteps(pattern: readonly string[], isForPaths: boolean): readonly Step[] | undefined {
  const steps: Step[] = [];
  let units: (Unit | string)[] = [];
  let at = 0;
  while (at < pattern.length) {
    if (pattern[at] === '/') {
      steps.push(stepOf(units, isForPaths));
      units = [];
      at += 1;
      continue;
    }
    const read = readUnit(pattern, at);
    if (read === undefined) return undefined;
    units.push(read.unit);
    at = read.end;
  }
  const last = stepOf(units, isForPaths);
  // `a/**` is what is in the folder, not the folder.
  return last === ANY_FOLDERS
    ? [...steps, last, { units: [STAR], start: '', end: '' }]
    : [...steps, last];
}

function readUnit(
  pattern: readonly string[],
  at: number,
): { readonly unit: Unit | string; readonly end: number } | undefined {
  const character = pattern[at] ?? '';
  if (character === '*') return { unit: STAR, end: at + 1 };
  if (character === '?') return { unit: () => true, end: at + 1 };
  if (character === '[') {
    const set = readCharacterSet(pattern, at + 1);
    return set && { unit: set.has, end: set.end };
  }
  if (character !== '\\') return { unit: character, end: at + 1 };
  const escaped = pattern[at + 1];
  return escaped === undefined ? undefined : { unit: escaped, end: at + 2 };
}

function stepOf(units: readonly (Unit | string)[], isForPaths: boolean): Step {
  if (isForPaths && units.length > 1 && units.every((unit) => unit === STAR)) return ANY_FOLDERS;
  if (units.every((unit) => typeof unit === 'string')) return units.join('');
  const isWild = units.map((unit) => typeof unit !== 'string');
  return {
    units: units.map((unit) =>
      typeof unit === 'string' ? (character): boolean => character === unit : unit,
    ),
    start: units.slice(0, isWild.indexOf(true)).join(''),
    end: units.slice(isWild.lastIndexOf(true) + 1).join(''),
  };
}
