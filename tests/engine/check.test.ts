import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as judge from '../../src/engine/judge.ts';
import { loadConfig } from '../../src/engine/config/load.ts';
import { explainFile } from '../../src/engine/explain-file.ts';
import { runCheck } from '../../src/engine/run.ts';
import * as scan from '../../src/engine/check-file.ts';
import { check, UserError, type CheckOptions, type Report } from '../../src/index.ts';
import { BAD, GOOD, ORIGINAL, OWN, SUSPECTED, UNSIGNED } from '../cli/articles.ts';
import { folder, ROOT } from '../cli/run.ts';
import { unpacked } from '../../src/model/packed-reports.ts';
import { builtinIds } from '../../src/terms/builtin.ts';

const ARTICLES = {
  'bad.md': BAD,
  'good.md': GOOD,
  'own.md': OWN,
  'suspected.md': SUSPECTED,
  'unsigned.md': UNSIGNED,
};

const statuses = ({ files }: Report): readonly string[] =>
  files.map(({ path, status }) => `${path} ${status}`);

afterEach(() => {
  vi.restoreAllMocks();
});

describe('check()', () => {
  it('checks a folder', async () => {
    const report = await check({ cwd: folder(ARTICLES) });
    expect(statuses(report)).toEqual([
      'bad.md breached',
      'good.md compliant',
      'own.md not-a-copy',
      'suspected.md review',
      'unsigned.md review',
    ]);
    expect(report).toMatchObject({
      schemaVersion: 1,
      tool: { name: 'republint' },
      language: 'en',
      summary: { files: 5, copies: 4 },
    });
  });

  it('checks the working folder if none is given', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(folder({ 'good.md': GOOD }));
    expect(statuses(await check())).toEqual(['good.md compliant']);
  });

  it.each<readonly [string, CheckOptions, string]>([
    ['paths', { paths: ['good.md'] }, 'good.md compliant'],
    ['patterns', { paths: ['g*.md'] }, 'good.md compliant'],
    ['an original', { paths: ['own.md'], original: ORIGINAL }, 'own.md breached'],
    ['rules', { paths: ['bad.md'], rules: ['crm-mondialisation'] }, 'bad.md not-a-copy'],
    ['a configuration', { paths: ['own.md'], config: 'c.yaml' }, 'own.md breached'],
    ['a day', { paths: ['good.md'], asOf: '2010-01-01' }, 'good.md compliant'],
  ])('takes %s', async (_, options, status) => {
    const config = `language: fr\noverrides: [{ files: ['own.md'], copies-of: crg-global-research }]\n`;
    const cwd = folder({ ...ARTICLES, 'c.yaml': config });
    expect(statuses(await check({ cwd, ...options }))).toEqual([status]);
  });

  it('speaks the language asked for, or else the configuration’s, and not the environment’s', async () => {
    vi.stubEnv('LANG', 'fr_FR.UTF-8');
    const language = async (config: string, options: CheckOptions = {}): Promise<unknown> => {
      const cwd = folder({ 'own.md': OWN, 'republint.yaml': config });
      return (await check({ cwd, ...options })).language;
    };
    expect(await language('schema: 1')).toBe('en');
    expect(await language('language: fr')).toBe('fr');
    expect(await language('language: fr', { language: 'en' })).toBe('en');
    vi.unstubAllEnvs();
  });

  it('takes a folder relative to the working folder', async () => {
    const report = await check({ cwd: 'tests/example', paths: ['.', 'good-copy.md'] });
    expect(report.files.map(({ path }) => path)).toEqual([
      'README.md',
      'bad-copy.md',
      'good-copy.md',
    ]);
  });

  it('refuses a configuration that is a link to nowhere', async () => {
    const cwd = folder(ARTICLES);
    symlinkSync('nowhere.yaml', join(cwd, 'republint.yaml'));
    await expect(check({ cwd })).rejects.toThrow('republint.yaml: There is no such file.');
  });

  it.each<readonly [string, CheckOptions, string]>([
    ['a path', { paths: ['no.md'] }, 'There is no file or folder called "no.md".'],
    ['a folder', { cwd: '/nowhere/at/all' }, 'There is no folder "/nowhere/at/all".'],
    ['a folder that is a file', { cwd: `${ROOT}package.json` }, 'There is no folder'],
    ['a pack', { rules: ['no'] }, 'There are no terms called "no".'],
    ['a configuration', { config: 'no.yaml' }, 'no.yaml: There is no such file.'],
    ['a configuration without name', { config: '' }, 'The path of the configuration is empty.'],
    ['an original', { original: 'x' }, '"x" is not the address of an article.'],
    ['an original of several', { original: ORIGINAL }, 'but 5 files are to be checked'],
    ['a day', { asOf: '2023-02-29' }, '"2023-02-29" is not a day.'],
  ])('refuses %s with a UserError', async (_, options, says) => {
    const work = check({ cwd: folder(ARTICLES), ...options });
    await expect(work).rejects.toBeInstanceOf(UserError);
    await expect(work).rejects.toThrow(says);
  });
});

describe('the report', () => {
  it('names only the terms by which a file was judged', async () => {
    const config = `rules: [crm-mondialisation]
overrides: [{ files: ['good.md'], rules: [crg-global-research] }]
`;
    const cwd = folder({ ...ARTICLES, 'republint.yaml': config });
    const terms = async (...paths: readonly string[]): Promise<unknown> =>
      (await check({ cwd, paths })).terms.map(({ id }) => id);
    expect(await terms('own.md')).toEqual(['crm-mondialisation']);
    expect(await terms('good.md')).toEqual(['crg-global-research']);
    expect(await terms('good.md', 'own.md')).toEqual(['crg-global-research', 'crm-mondialisation']);
  });

  it('does not judge what is only suspected', async () => {
    const [file] = (await check({ cwd: folder(ARTICLES), paths: ['suspected.md'] })).files;
    expect(file?.copies[0]?.claim.kind).toBe('suspected');
    expect(file?.copies[0]?.outcomes).toEqual([]);
  });

  it('keeps the obligations in the pack’s order', async () => {
    const [file] = (await check({ cwd: folder(ARTICLES), paths: ['unsigned.md'] })).files;
    const outcomes = file?.copies[0]?.outcomes ?? [];
    expect(outcomes.map(({ obligation, outcome }) => `${obligation} ${outcome}`)).toEqual([
      'source met',
      'hyperlink met',
      'copyright met',
      'author undetermined',
      'scope met',
    ]);
    for (const { outcome, reason } of outcomes)
      expect(reason !== undefined).toBe(outcome === 'undetermined');
  });

  it('has the place of what kept a file from being read in full', async () => {
    const cwd = folder({ 'a.md': 'Salt.\n\nSa\0lt.\n' });
    const [file] = (await check({ cwd })).files;
    expect(file).toMatchObject({
      status: 'not-a-copy',
      errors: [{ code: 'nul-bytes', place: { line: 3, column: 3 } }],
    });
  });
});

describe('a bug', () => {
  const run = async (onBug?: (path: string, error: unknown) => void): Promise<Report> => {
    const cwd = folder(ARTICLES);
    const config = await loadConfig({ cwd });
    const paths = ['bad.md', 'own.md'];
    const options = {
      cwd,
      config,
      paths,
      rules: [],
      language: 'en',
      ...(onBug && { onBug }),
    } as const;
    return unpacked(await runCheck(options));
  };

  it.each<readonly [string, () => void, readonly string[]]>([
    [
      'while a copy is judged',
      () =>
        vi.spyOn(judge, 'judgeCopy').mockImplementation(() => {
          throw new TypeError('planted');
        }),
      ['bad.md error', 'own.md not-a-copy'],
    ],
    [
      'while a file is scanned',
      () =>
        vi.spyOn(scan, 'scanFile').mockImplementation(() => {
          throw new TypeError('planted');
        }),
      ['bad.md error', 'own.md error'],
    ],
  ])('%s concerns that file only', async (_, plant, expected) => {
    plant();
    const told: unknown[] = [];
    const report = await run((path, error) => told.push([path, error]));
    expect(statuses(report)).toEqual(expected);
    expect(told[0]).toEqual(['bad.md', new TypeError('planted')]);
    expect(report.files[0]?.errors[0]).toMatchObject({
      code: 'internal',
      message: expect.stringMatching(/: planted$/u) as unknown,
    });
    expect(report.summary.errors).toBe(expected.filter((each) => each.endsWith('error')).length);
    // Nobody has to be told.
    expect(statuses(await run())).toEqual(expected);
  });

  it('may be thrown as anything', async () => {
    vi.spyOn(judge, 'judgeCopy').mockImplementation(() => {
      const lost: unknown = 'lost';
      throw lost;
    });
    expect((await run()).files[0]?.errors[0]?.message).toContain('lost');
  });
});

describe('explainFile()', () => {
  const explain = async (name: string, more: { readonly original?: string } = {}) => {
    const cwd = folder(ARTICLES);
    const config = await loadConfig({ cwd });
    return explainFile({ cwd, config, paths: [name], rules: [], language: 'en', ...more });
  };

  it('gives the signals of a copy, and the terms that were considered', async () => {
    const { file, signals, terms, format, nearest } = await explain('good.md');
    expect(file.status).toBe('compliant');
    expect(signals.map(({ code }) => code)).toContain('source-label');
    expect(terms).toHaveLength(builtinIds().length);
    expect(format).toBe('markdown');
    expect(nearest).toBeUndefined();
  });

  it('gives what was found of a file that is none', async () => {
    const { file, signals } = await explain('own.md');
    expect(file.status).toBe('not-a-copy');
    expect(signals).toEqual([]);
  });

  it('gives an error of a file that cannot be read', async () => {
    const cwd = folder({ 'a.md': new Uint8Array(100).fill(1) });
    const config = await loadConfig({ cwd });
    const run = { cwd, config, paths: [], rules: [], language: 'fr' } as const;
    const { file, signals } = await explainFile(run);
    expect(file).toMatchObject({ status: 'error', errors: [{ code: 'binary' }] });
    expect(signals).toEqual([]);
  });

  it.each([
    [undefined, 'markdown'],
    ['posts/a', 'text'],
    ['posts/a.html', 'html'],
  ])('takes a text called %s for %s', async (path, format) => {
    const cwd = folder();
    const text = { bytes: Buffer.from('Salt.'), ...(path && { path }) };
    const config = await loadConfig({ cwd });
    const options = { cwd, config, text, paths: [], rules: [], language: 'en' } as const;
    expect((await explainFile(options)).format).toBe(format);
  });

  it('explains one file', async () => {
    await expect(explain('*.md')).rejects.toThrow('One file can be explained at a time, not 5.');
  });
});
