import { meantBy } from './meant.ts';
import { describeValue, enumerate, quote } from './quote.ts';
import type { DataPath } from './yaml-source.ts';

/** A mistake in the data: where, and a whole sentence about it. */
export interface Complaint {
  readonly path: DataPath;
  readonly part: 'key' | 'value';
  readonly sentence: string;
}

/** What ajv reports. */
export interface Violation {
  readonly keyword: string;
  /** A JSON pointer. */
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The part of the schema that holds the keyword. */
  readonly parentSchema: unknown;
}

/** What a file must obey: a schema that `bin/generate.js` compiled, and what no schema can say. */
export interface FileFormat<T> {
  readonly isValid: (data: unknown) => data is T;
  /** Of the last call of `isValid`. */
  readonly violations: () => readonly Violation[];
  readonly inspect: (data: T) => readonly Complaint[];
}

/** Every mistake in the data, in sentences. */
export function complaintsAbout<T>(data: unknown, format: FileFormat<T>): readonly Complaint[] {
  const newer = newerFormat(data);
  if (newer !== undefined) return [newer];
  if (format.isValid(data)) return format.inspect(data);
  const violations = format.violations();
  // What is of the wrong type breaks every other rule as well; that goes without saying.
  const ofWrongType = new Map<string, Violation>();
  for (const violation of violations)
    if (violation.keyword === 'type') ofWrongType.set(violation.instancePath, violation);
  return violations
    .filter(({ keyword }) => keyword !== 'if')
    .filter((violation) => (ofWrongType.get(violation.instancePath) ?? violation) === violation)
    .map((violation) => complaint(violation, data));
}

function newerFormat(data: unknown): Complaint | undefined {
  const version = stepInto(data, 'schema');
  return typeof version === 'number' && version > 1
    ? {
        path: ['schema'],
        part: 'value',
        sentence: `This file is made for a newer republint: its schema is ${version}, and this republint knows 1. Please update republint.`,
      }
    : undefined;
}

function complaint(violation: Violation, data: unknown): Complaint {
  const { keyword, instancePath, params, parentSchema: rule } = violation;
  const path = parsePointer(instancePath);
  const value = follow(data, path);
  const wanted = wordingOf(rule);
  const where = nameOf(path);
  const is = `${where} is ${describeValue(value)}`;
  const onValue = (sentence: string): Complaint => ({ path, part: 'value', sentence });
  switch (keyword) {
    case 'additionalProperties': {
      const key = String(params['additionalProperty']);
      return { path: [...path, key], part: 'key', sentence: unknownKey(key, where, rule) };
    }
    case 'required': {
      const key = quote(String(params['missingProperty']));
      const sentence =
        path.length === 0 ? `The key ${key} is missing.` : `The key ${key} is missing in ${where}.`;
      return { path, part: 'key', sentence };
    }
    case 'type':
      return onValue(wrongType(where, value, String(params['type']), wanted));
    case 'enum':
      return onValue(`${is}${notAllowed(value, rule)}`);
    case 'not':
      return { path, part: 'key', sentence: `${where} must be ${wanted ?? 'left out'}.` };
    case 'maxLength':
      return onValue(
        `${where} has ${String(value).length} characters; ${String(params['limit'])} are the most.`,
      );
    case 'uniqueItems': {
      const index = Math.max(Number(params['i']), Number(params['j']));
      const sentence = `${where} holds ${describeValue(follow(value, [index]))} twice.`;
      return { path: [...path, index], part: 'value', sentence };
    }
    case 'minItems':
      return onValue(`${is}, but needs at least one entry.`);
    default:
      return onValue(`${is}, but must be ${wanted ?? 'something else'}.`);
  }
}

function unknownKey(key: string, where: string, rule: unknown): string {
  const known = Object.keys(asRecord(stepInto(rule, 'properties')));
  const place = where === THE_FILE ? '' : ` in ${where}`;
  const meant = meantBy(key, known);
  if (meant !== undefined)
    return `Unknown key ${quote(key)}${place}; did you mean ${quote(meant)}?`;
  if (known.length > 0)
    return `Unknown key ${quote(key)}${place}; known here: ${enumerate(known, 'and')}.`;
  const wanted = wordingOf(rule);
  return wanted === undefined
    ? `Unknown key ${quote(key)}${place}.`
    : `Unknown key ${quote(key)}${place}, which must be ${wanted}.`;
}

function notAllowed(value: unknown, rule: unknown): string {
  const allowed = stepInto(rule, 'enum');
  const words = Array.isArray(allowed) ? allowed.map(String) : [];
  const meant = typeof value === 'string' ? meantBy(value, words) : undefined;
  // The schema's own words tell also of what is no word of a list.
  const list = wordingOf(rule) ?? enumerate(words, 'or');
  return meant === undefined
    ? `, but must be ${list}.`
    : `; did you mean ${quote(meant)}? It must be ${list}.`;
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'a group of keys',
  integer: 'a whole number',
  boolean: 'true or false',
};

function wrongType(
  where: string,
  value: unknown,
  type: string,
  wanted: string | undefined,
): string {
  const must = wanted ?? TYPES[type] ?? type;
  const sentence = `${where} is ${describeValue(value)}, but must be ${must}`;
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `${sentence}; put it in quotes: "${value}".`;
  if (type === 'array' && typeof value === 'string' && value !== '')
    return `${sentence}; put it in brackets: [${quote(value)}].`;
  return `${sentence}.`;
}

const THE_FILE = 'The file';

/** `editions[0].seen.url`, as somebody would say it who points at the file. */
export function nameOf(path: DataPath): string {
  const name = path
    .map((step) => (/^\d+$/u.test(String(step)) ? `[${step}]` : `.${safeStep(String(step))}`))
    .join('')
    .replace(/^\./u, '');
  return name === '' ? THE_FILE : name;
}

function safeStep(step: string): string {
  return /^[\w-]{1,60}$/u.test(step) ? step : quote(step);
}

/** The words that follow "must be": the schema's `$comment`, or the values it allows. */
function wordingOf(rule: unknown): string | undefined {
  const comment = stepInto(rule, '$comment');
  if (typeof comment === 'string') return comment;
  const allowed = stepInto(rule, 'enum');
  if (Array.isArray(allowed)) return enumerate(allowed.map(String), 'or');
  const only = stepInto(rule, 'const');
  return only === undefined ? undefined : describeValue(only);
}

function parsePointer(pointer: string): readonly string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function follow(data: unknown, path: DataPath): unknown {
  return path.reduce<unknown>((value, step) => stepInto(value, step), data);
}

function stepInto(value: unknown, step: string | number): unknown {
  return Object.hasOwn(asRecord(value), step) ? asRecord(value)[step] : undefined;
}

function asRecord(value: unknown): Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string | number, unknown>>)
    : {};
}
