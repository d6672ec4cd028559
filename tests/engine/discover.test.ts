import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultConfig, type Config } from '../../src/engine/config/config.ts';
import { discover, type DiscoverOptions } from '../../src/engine/discover.ts';
import { UserError } from '../../src/model/errors.ts';
import { folder } from '../cli/run.ts';

const SITE = {
  'a.md': '',
  'b.HTML': '',
  'c.rst': '',
  'posts/[slug].md': '',
  'posts/d.txt': '',
  'posts/drafts/e.mdx': '',
  'posts/drafts/.f.md': '',
  'node_modules/x/g.md': '',
};

async function found(
  cwd: string,
  paths: readonly string[],
  more: Partial<Config> = {},
  outputs?: readonly string[],
): Promise<readonly string[]> {
  const config = { ...defaultConfig(cwd), ...more };
  const options: DiscoverOptions = { cwd, paths, config, ...(outputs && { outputs }) };
  return discover(options);
}

/** The sentences of the `UserError` that is thrown. */
async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UserError)) throw new TypeError(`no UserError: ${String(error)}`);
  return `${error.message}\n${error.hint ?? ''}`;
}

describe('the files to check', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    [
      'nothing named',
      [],
      ['a.md', 'b.HTML', 'posts/[slug].md', 'posts/d.txt', 'posts/drafts/e.mdx'],
    ],
    ['a folder', ['posts/drafts'], ['posts/drafts/e.mdx']],
    ['files, ordered and once', ['posts/d.txt', 'a.md', './a.md'], ['a.md', 'posts/d.txt']],
    ['a file whose name is a pattern', ['posts/[slug].md'], ['posts/[slug].md']],
    ['a pattern', ['posts/**'], ['posts/[slug].md', 'posts/d.txt', 'posts/drafts/e.mdx']],
    ['a pattern with another ending', ['*.rst'], ['c.rst']],
    ['a pattern without ending', ['[a-c]*'], ['a.md', 'b.HTML']],
    ['a file that is passed over otherwise', ['node_modules/x/g.md'], ['node_modules/x/g.md']],
  ])('%s', async (_, paths, expected) => {
    expect(await found(folder(SITE), paths)).toEqual(expected);
  });

  it('are not those that the configuration ignores, unless named', async () => {
    const cwd = folder(SITE);
    const config = { ignore: ['posts/drafts/**', '*.md'] };
    expect(await found(cwd, [], config)).toEqual(['b.HTML', 'posts/[slug].md', 'posts/d.txt']);
    expect(await found(cwd, ['**/*.{md,mdx}'], config)).toEqual(['posts/[slug].md']);
    expect(await found(cwd, ['a.md'], config)).toEqual(['a.md']);
  });

  it('can be brought back by an override', async () => {
    const overrides = [{ files: ['posts/drafts/e.mdx'], ignore: false }];
    const paths = await found(folder(SITE), ['posts'], { ignore: ['posts/**'], overrides });
    expect(paths).toEqual(['posts/drafts/e.mdx']);
  });

  it('are those that the configuration lists, of any kind', async () => {
    const cwd = folder(SITE);
    const config = { root: cwd, files: ['*.{md,rst}', 'posts/**'], ignore: ['posts/*.txt'] };
    const all = ['a.md', 'c.rst', 'posts/[slug].md', 'posts/drafts/e.mdx'];
    expect(await found(cwd, [], config)).toEqual(all);
    expect(await found(join(cwd, 'posts'), [], config)).toEqual(['[slug].md', 'drafts/e.mdx']);
  });

  it('are those below the configuration, if the working folder is not', async () => {
    const cwd = folder({ 'elsewhere/x.md': '', 'site/a.md': '' });
    const config = { root: join(cwd, 'site'), files: ['*.md'] };
    expect(await found(join(cwd, 'elsewhere'), [], config)).toEqual(['../site/a.md']);
  });

  it('are not ignored by a configuration for another folder', async () => {
    const cwd = folder({ 'a/x.md': '', 'b/y.md': '' });
    const config = { root: join(cwd, 'b'), ignore: ['**'] };
    expect(await found(join(cwd, 'a'), [], config)).toEqual(['x.md']);
  });

  it('may stand behind links that lead no further than the configuration reaches', async () => {
    const cwd = folder({ 'site/a.md': '', 'common/b.md': '' });
    symlinkSync('../common', join(cwd, 'site/common'));
    expect(await found(cwd, ['site'])).toEqual(['site/a.md', 'site/common/b.md']);
    expect(await found(cwd, ['site'], { root: join(cwd, 'site') })).toEqual(['site/a.md']);
  });

  it('are none that the run will write', async () => {
    const cwd = folder({ 'a.md': '', 'report.txt': '' });
    const outputs = [join(cwd, 'report.txt')];
    expect(await found(cwd, [], {}, outputs)).toEqual(['a.md']);
    expect(await found(cwd, ['*.*'], {}, outputs)).toEqual(['a.md']);
    expect(await refusal(found(cwd, ['report.txt'], {}, outputs))).toContain('over the article');
  });

  it('are links that lead nowhere, too, so that reading them fails', async () => {
    const cwd = folder({ 'a.md': '' });
    symlinkSync('nowhere', join(cwd, 'lost.md'));
    symlinkSync('round.md', join(cwd, 'round.md'));
    expect(await found(cwd, ['lost.md', 'round.md'])).toEqual(['lost.md', 'round.md']);
    expect(await found(cwd, [])).toEqual(['a.md', 'lost.md', 'round.md']);
  });
});

describe('a path that gives nothing', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['does not exist', ['no.md'], ['no file or folder called "no.md"', 'Paths are read from']],
    ['is misspelt', ['posts/dd.txt'], ['Did you mean "posts/d.txt"?']],
    ['is in a folder that does not exist', ['no/a.md'], ['Paths are read from']],
    ['is below a file', ['a.md/b'], ['no file or folder called "a.md/b"']],
    ['is too long', ['x'.repeat(5000)], ['There is no file or folder']],
    ['is one of several', ['no.md', 'a.md', 'nor.md'], ['"no.md" or "nor.md"', 'Paths are']],
    ['is empty', [''], ['One of the paths is empty.']],
    ['is a folder without articles', ['empty'], ['in the folder "empty"', '.mdx, .html or .txt']],
    ['is a pattern', ['*.htm'], ['"*.htm" matches no article', 'Patterns are read from']],
    ['is a pattern too long', [`${'x'.repeat(5000)}*`], ['matches no article']],
    ['is a pattern of what to leave out', ['!a.md'], ['listed under "ignore"']],
  ])('%s', async (_, paths, words) => {
    const cwd = folder({ 'a.md': '', 'posts/d.txt': '' });
    mkdirSync(join(cwd, 'empty'));
    const said = await refusal(found(cwd, paths));
    for (const word of words) expect(said).toContain(word);
    expect(said.length).toBeLessThan(400);
  });

  it('is what the configuration lists', async () => {
    const said = await refusal(found(folder({ 'a.md': '' }), [], { files: ['posts/**'] }));
    expect(said).toContain('matches "files" of the configuration');
  });
});
