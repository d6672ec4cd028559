import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileLexicons } from '../../bin/lexicon/generate.ts';
import { readLexicon, type Validator } from '../../bin/lexicon/read.ts';
import { CHANGE_WORDS } from '../../src/claims/lexicon/change-words.ts';
import { LEXICONS } from '../../src/claims/lexicon/list.ts';
import { UserError } from '../../src/model/errors.ts';

const rules = fileURLToPath(new URL('../../rules/', import.meta.url));
let folder = '';
let validate: Validator;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'lexicon-'));
  const schema: unknown = JSON.parse(await readFile(`${rules}lexicon.schema.json`, 'utf8'));
  if (typeof schema !== 'object' || schema === null) throw new Error('no schema');
  validate = new Ajv({ strict: true, allErrors: true, verbose: true }).compile(schema);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function mistakesIn(text: string): Promise<readonly string[]> {
  const file = path.join(folder, 'xx.yaml');
  await writeFile(file, `schema: 1\nlanguage: xx\nname: Example\n${text}\n`);
  try {
    await readLexicon(file, validate);
    return [];
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return error.message.split('\n').map((line) => line.replace(/^.*xx\.yaml:/u, ''));
  }
}

describe('a mistake in a lexicon', () => {
  it.each([
    ['by: [by]', []],
    ['publishd: [published]', ['4:1: Unknown key "publishd"; did you mean "published"?']],
    [
      'by: by',
      [
        '4:5: by is "by", but must be a list of phrases, such as [published, appeared]; put it in brackets: ["by"].',
      ],
    ],
    ['by: [by, by]', ['4:10: by holds "by" twice.']],
    [
      'changes:\n  done: { shortend: [cut] }',
      ['5:11: Unknown key "shortend" in changes.done; did you mean "shortened"?'],
    ],
    ["by: [by, 'written (by']", ['4:10: "written (by": The bracket ")" is missing.']],
    [
      "changes:\n  alone:\n    added: ['<pieces> added']",
      ['6:13: "<pieces> added": "<pieces>" names no key that holds phrases.'],
    ],
    [
      "from-site:\n  - before: ['[a] [a] b']",
      ['5:14: "[a] [a] b": It can be read in two ways where the text says "a b".'],
    ],
  ])('%j is told with its place', async (text, expected) => {
    expect(await mistakesIn(text)).toEqual(expected);
  });

  it('is told of the file’s name', async () => {
    const file = path.join(folder, 'yy.yaml');
    await writeFile(file, 'schema: 1\nlanguage: xx\nname: Example\n');
    await expect(readLexicon(file, validate)).rejects.toThrow(
      'The file is called "yy.yaml", but its language is "xx".',
    );
  });
});

describe('the lexicons that ship', () => {
  it('are what was built', async () => {
    const { lexicons, changes } = await compileLexicons(`${rules}lexicon`, validate);
    expect({ lexicons, changes }).toEqual({ lexicons: LEXICONS, changes: CHANGE_WORDS });
  }, 60_000);

  it('are tried in an order that a new language does not change', () => {
    const order = LEXICONS.map(({ language }) => language);
    expect(order.slice(0, 8)).toEqual(['en', 'fr', 'es', 'it', 'de', 'pt', 'zh', 'ar']);
    expect(order.slice(8)).toEqual(order.slice(8).sort());
  });

  it('name their schema, so that an editor completes them', async () => {
    const files = (await readdir(`${rules}lexicon`)).filter((file) => file.endsWith('.yaml'));
    for (const file of files)
      expect((await readFile(`${rules}lexicon/${file}`, 'utf8')).split('\n')[0]).toBe(
        '# yaml-language-server: $schema=../lexicon.schema.json',
      );
  });
});
