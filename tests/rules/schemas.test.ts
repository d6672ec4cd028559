import { readFile } from 'node:fs/promises';
import { Ajv, type ValidateFunction } from 'ajv';
import { beforeAll, describe, expect, it } from 'vitest';
import { INDEX_STATES } from '../../src/engine/doctor/diagnosis.ts';
import { ALIGNMENT_VERDICTS, ASIDE_KINDS } from '../../src/model/alignment.ts';
import { SIGNAL_CODES } from '../../src/model/claim.ts';
import type { FindingCode, ReasonCode } from '../../src/model/finding.ts';
import { LANGUAGES } from '../../src/model/language.ts';
import { OUTCOMES } from '../../src/model/outcome.ts';
import {
  BEARINGS,
  CLAUSE_PARTS,
  CONDITION_PARTS,
  IDENTITY_PARTS,
  PERMITTED_PARTS,
} from '../../src/model/pack-diff.ts';
import { CONTRADICTIONS, COPY_ANSWERS, DEMANDS } from '../../src/model/pack-test.ts';
import { FILE_ERROR_CODES, NOTICE_CODES, STATUSES } from '../../src/model/report.ts';
import { SEVERITIES } from '../../src/model/severity.ts';
import { CHECK_KINDS, COPYRIGHT_HOLDERS } from '../../src/model/checks.ts';
import { AUDIENCES, BASES, COPY_KINDS, EXTENTS, MEDIA, STRENGTHS } from '../../src/model/terms.ts';
import { FINDING_CODES, REASON_CODES } from './codes.ts';
import { SAMPLE_COMPARISON } from './sample-comparison.ts';
import { SAMPLE_DIAGNOSIS, SAMPLE_PACK_LIST, SAMPLE_SCAN } from './sample-outputs.ts';
import { SAMPLE_PACK_DIFF } from './sample-pack-diff.ts';
import { SAMPLE_PACK_TEST } from './sample-pack-test.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function readSchema(name: string): Promise<Schema> {
  const url = new URL(`../../rules/${name}.schema.json`, import.meta.url);
  const schema: unknown = JSON.parse(await readFile(url, 'utf8'));
  if (!isSchema(schema)) throw new Error(`${name} is no schema`);
  return schema;
}

const compile = (schema: Schema): ValidateFunction =>
  new Ajv({ strict: true, allErrors: true }).compile(schema);

/** The value at a path of keys. */
function at(schema: unknown, path: string): unknown {
  return path
    .split('/')
    .reduce<unknown>((value, key) => (isSchema(value) ? value[key] : undefined), schema);
}

/** Every schema of an object that lists keys, except the conditions of an `if` and what follows. */
function objectsIn(value: unknown, path: string): readonly (readonly [string, Schema])[] {
  if (!isSchema(value)) return [];
  const inside = Object.entries(value)
    .filter(([key]) => !['if', 'then', 'allOf', 'default'].includes(key))
    .flatMap(([key, each]) => objectsIn(each, `${path}/${key}`));
  return isSchema(value['properties']) && value['type'] === 'object'
    ? [[path, value], ...inside]
    : inside;
}

describe.each([
  'pack',
  'cases',
  'config',
  'permissions',
  'report',
  'comparison',
  'pack-test',
  'pack-diff',
  'pack-list',
  'diagnosis',
  'scan',
  'baseline',
  'lexicon',
])('%s.schema.json', (name) => {
  let schema: Schema = {};
  beforeAll(async () => {
    schema = await readSchema(name);
  });

  it('is a valid draft-07 schema and compiles in strict mode', () => {
    expect(schema['$schema']).toBe('http://json-schema.org/draft-07/schema#');
    expect(new Ajv().validateSchema(schema)).toBe(true);
    expect(() => compile(schema)).not.toThrow();
  });

  it('describes every key and admits no other', () => {
    const objects = objectsIn(schema, '');
    expect(objects.length).toBeGreaterThan(1);
    for (const [path, each] of objects) {
      expect(each['additionalProperties'], path).toBe(false);
      for (const [key, value] of Object.entries(each['properties'] ?? {}))
        expect(at(value, 'description'), `${path}/${key}`).toMatch(/\.$/u);
    }
  });

  it('refers only to what it defines, and defines nothing in vain', () => {
    const text = JSON.stringify(schema);
    const used = [...text.matchAll(/"#\/definitions\/([^"]+)"/gu)].map(([, each]) => each);
    expect(new Set(used)).toEqual(new Set(Object.keys(at(schema, 'definitions') ?? {})));
  });
});

describe('the words of the schemas', () => {
  const OBLIGATION = 'definitions/obligation/properties';
  const PERMISSION = 'definitions/permission/properties';
  it.each<readonly [string, string, readonly string[]]>([
    ['pack', 'definitions/check/enum', CHECK_KINDS],
    ['pack', `${OBLIGATION}/strength/enum`, STRENGTHS],
    ['pack', `${OBLIGATION}/basis/enum`, BASES],
    ['pack', 'definitions/medium/enum', MEDIA],
    ['pack', 'definitions/audience/enum', AUDIENCES],
    ['pack', 'definitions/edition/properties/permits/properties/extent/items/enum', EXTENTS],
    ['pack', 'definitions/copyright-options/properties/holder/items/enum', COPYRIGHT_HOLDERS],
    ['config', 'properties/language/enum', LANGUAGES],
    ['config', 'properties/fail-on/enum', [...SEVERITIES, 'never']],
    ['config', 'definitions/medium/enum', MEDIA],
    ['config', 'definitions/audience/enum', AUDIENCES],
    ['permissions', `${PERMISSION}/media/items/enum`, MEDIA],
    ['permissions', `${PERMISSION}/audience/items/enum`, AUDIENCES],
    ['cases', 'definitions/medium/enum', MEDIA],
    ['cases', 'definitions/audience/enum', AUDIENCES],
    ['cases', `${PERMISSION}/media/items/enum`, MEDIA],
    ['cases', `${PERMISSION}/audience/items/enum`, AUDIENCES],
    ['cases', 'definitions/expectation/properties/copy/enum', COPY_ANSWERS],
    ['cases', 'definitions/expectation/properties/status/enum', STATUSES],
    ['cases', 'definitions/outcome-kind/enum', OUTCOMES],
    ['cases', 'definitions/finding-code/enum', FINDING_CODES satisfies readonly FindingCode[]],
    ['cases', 'definitions/reason-code/enum', REASON_CODES satisfies readonly ReasonCode[]],
    ['report', 'definitions/check/enum', CHECK_KINDS],
    ['report', 'definitions/severity/enum', SEVERITIES],
    ['report', 'definitions/basis/enum', BASES],
    ['report', 'definitions/outcome-kind/enum', OUTCOMES],
    ['report', 'definitions/signal-code/enum', SIGNAL_CODES],
    ['report', 'definitions/finding-code/enum', FINDING_CODES satisfies readonly FindingCode[]],
    ['report', 'definitions/reason-code/enum', REASON_CODES satisfies readonly ReasonCode[]],
    ['report', 'definitions/notice-code/enum', NOTICE_CODES],
    ['report', 'definitions/file/properties/status/enum', STATUSES],
    ['report', 'definitions/file-error/properties/code/enum', FILE_ERROR_CODES],
    ['comparison', 'properties/language/enum', LANGUAGES],
    ['comparison', 'definitions/verdict/enum', ALIGNMENT_VERDICTS],
    ['comparison', 'definitions/aside-kind/enum', ASIDE_KINDS],
    ['comparison', 'definitions/file-error/properties/code/enum', FILE_ERROR_CODES],
    ['pack-test', 'properties/language/enum', LANGUAGES],
    ['pack-test', 'definitions/check/enum', CHECK_KINDS],
    ['pack-test', 'definitions/severity/enum', SEVERITIES],
    ['pack-test', 'definitions/basis/enum', BASES],
    ['pack-test', 'definitions/strength/enum', STRENGTHS],
    ['pack-test', 'definitions/outcome-kind/enum', OUTCOMES],
    ['pack-test', 'definitions/status/enum', STATUSES],
    ['pack-test', 'definitions/copy-answer/enum', COPY_ANSWERS],
    ['pack-test', 'definitions/demand/enum', DEMANDS],
    ['pack-test', 'definitions/contradiction/enum', CONTRADICTIONS],
    ['pack-test', 'definitions/signal-code/enum', SIGNAL_CODES],
    ['pack-test', 'definitions/finding-code/enum', FINDING_CODES satisfies readonly FindingCode[]],
    ['pack-test', 'definitions/reason-code/enum', REASON_CODES satisfies readonly ReasonCode[]],
    ['pack-test', 'definitions/file-error/properties/code/enum', FILE_ERROR_CODES],
    ['pack-list', 'properties/language/enum', LANGUAGES],
    ['diagnosis', 'properties/language/enum', LANGUAGES],
    ['diagnosis', 'properties/originals/properties/index/enum', INDEX_STATES],
    ['scan', 'properties/language/enum', LANGUAGES],
    ['scan', 'definitions/verdict/enum', ALIGNMENT_VERDICTS],
    ['pack-diff', 'properties/language/enum', LANGUAGES],
    ['pack-diff', 'definitions/check/enum', CHECK_KINDS],
    ['pack-diff', 'definitions/severity/enum', SEVERITIES],
    ['pack-diff', 'definitions/basis/enum', BASES],
    ['pack-diff', 'definitions/strength/enum', STRENGTHS],
    ['pack-diff', 'definitions/outcome-kind/enum', OUTCOMES],
    ['pack-diff', 'definitions/bearing/enum', BEARINGS],
    ['pack-diff', 'definitions/permitted/enum', [...EXTENTS, ...MEDIA, ...AUDIENCES]],
    ['pack-diff', 'definitions/held-for/enum', [...MEDIA, ...AUDIENCES, ...COPY_KINDS]],
    ['pack-diff', 'definitions/condition-change/properties/part/enum', CONDITION_PARTS],
    ['pack-diff', 'definitions/clause-change/properties/part/enum', CLAUSE_PARTS],
    ['pack-diff', 'definitions/permits-change/properties/part/enum', PERMITTED_PARTS],
    ['pack-diff', 'definitions/publisher-change/properties/part/enum', IDENTITY_PARTS],
  ])('%s: %s are those of the model', async (name, path, words) => {
    expect(at(await readSchema(name), path)).toEqual(words);
  });
});

/** Every copy of the value that has one key more, or one key less. */
function spoilt(value: unknown): readonly (readonly [what: string, value: unknown])[] {
  if (Array.isArray(value))
    return value.flatMap((each: unknown, index) =>
      spoilt(each).map(([what, other]) => [`${index}/${what}`, value.with(index, other)] as const),
    );
  if (!isSchema(value)) return [];
  const entries = Object.entries(value);
  const without = (key: string): Schema =>
    Object.fromEntries(entries.filter(([other]) => other !== key));
  return [
    ['+surplus', { ...value, surplus: 1 }],
    ...entries.map(([key]) => [`-${key}`, without(key)] as const),
    ...entries
      .filter(([key]) => key !== 'args')
      .flatMap(([key, each]) =>
        spoilt(each).map(
          ([what, other]) => [`${key}/${what}`, { ...value, [key]: other }] as const,
        ),
      ),
  ];
}

describe.each([
  ['pack-list', 15, SAMPLE_PACK_LIST, /^$/u],
  ['diagnosis', 40, SAMPLE_DIAGNOSIS, /-(?:file|at|findings|permissions)$/u],
  ['scan', 25, SAMPLE_SCAN, /-(?:url|identifier|title|error)$/u],
  [
    'report',
    150,
    SAMPLE_REPORT,
    /-(?:url|reason|publisher|original|originalBasis|place|excuse|permission|shard|since|until|proof)$|copies\/0\/(?:-text|text\/-title)$/u,
  ],
  ['comparison', 150, SAMPLE_COMPARISON, /\/-(?:title|language|place|aside|move)$/u],
  [
    'pack-test',
    150,
    SAMPLE_PACK_TEST,
    /-(?:line|column|place|url|reason|permission|since|until|proof|excuse)$|mismatches\/3\/(?:-expected|-got|-site|(?:expected|got)\/-(?:findings|at))$/u,
  ],
  [
    'pack-diff',
    150,
    SAMPLE_PACK_DIFF,
    /-articles$|(?:changes\/(?:6|7|8|10|13)|(?:affected\/0|site|articles)\/(?:changes\/)?0)\/-(?:from|to)$/u,
  ],
] as const)('a %s', (name, least, sample, optional) => {
  let validate: ValidateFunction;
  beforeAll(async () => {
    validate = compile(await readSchema(name));
  });

  it('of every kind of content is valid', () => {
    expect(validate(sample) ? [] : validate.errors).toEqual([]);
  });

  it('with a key too many, or one too few, is not', () => {
    const all = spoilt(sample).filter(([what]) => !optional.test(what));
    expect(all.length).toBeGreaterThan(least);
    expect(all.filter(([, one]) => validate(one)).map(([what]) => what)).toEqual([]);
  });
});
