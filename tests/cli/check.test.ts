import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BAD, GOOD, ORIGINAL, OWN } from './articles.ts';
import { folder, ROOT, run } from './run.ts';

const SITE = {
  'index.html': `<!doctype html><title>x</title><p>${OWN}</p>`,
  'posts/good.md': GOOD,
  'posts/bad.mdx': BAD,
  'posts/deep/own.txt': OWN,
  'posts/picture.png': 'no article',
  'posts/note.rst': OWN,
  '.hidden/bad.md': BAD,
  'posts/.hidden.md': BAD,
  'node_modules/pack/README.md': BAD,
};

/** The paths that were checked, as the report gives them. */
function checked(args: readonly string[], cwd: string): readonly string[] {
  const { stdout, stderr } = run(['check', '--format', 'json', ...args], { cwd });
  expect(stderr).toBe('');
  return [...stdout.matchAll(/^ {6}"path": (".*"),$/gmu)].map(
    ([, path = '']) => JSON.parse(path) as string,
  );
}

describe('what is checked', () => {
  const EVERY = ['index.html', 'posts/bad.mdx', 'posts/deep/own.txt', 'posts/good.md'];
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['nothing named: the working folder', [], EVERY],
    ['the working folder by name', ['.'], EVERY],
    ['a folder', ['posts'], EVERY.slice(1)],
    ['a folder, with a slash', ['posts/'], EVERY.slice(1)],
    ['a file', ['posts/good.md'], ['posts/good.md']],
    ['a file of another kind', ['posts/note.rst'], ['posts/note.rst']],
    ['a hidden file', ['posts/.hidden.md'], ['posts/.hidden.md']],
    ['a pattern', ['posts/*'], ['posts/bad.mdx', 'posts/good.md']],
    ['a pattern for any depth', ['**/*.{md,txt}'], ['posts/deep/own.txt', 'posts/good.md']],
    ['a pattern for another kind', ['**/*.rst'], ['posts/note.rst']],
    ['a pattern with one character', ['posts/goo?.md'], ['posts/good.md']],
    ['a pattern with a class', ['posts/[a-g]*.md'], ['posts/good.md']],
    ['both, and each once', ['posts', 'posts/*.md', './posts/good.md'], EVERY.slice(1)],
    ['a folder in node_modules by name', ['node_modules/pack'], ['node_modules/pack/README.md']],
    ['a hidden folder by name', ['.hidden'], ['.hidden/bad.md']],
  ])('%s', (_, args, paths) => {
    expect(checked(args, folder(SITE))).toEqual(paths);
  });

  it('what the configuration lists and does not ignore', () => {
    const config = 'files: ["posts/**/*.{md,txt,rst}"]\nignore: [posts/deep/**]\n';
    const cwd = folder({ ...SITE, 'republint.yaml': config });
    expect(checked([], cwd)).toEqual(['posts/good.md', 'posts/note.rst']);
    expect(checked(['posts'], cwd)).toEqual(['posts/bad.mdx', 'posts/good.md']);
    expect(checked(['posts/deep/own.txt'], cwd)).toEqual(['posts/deep/own.txt']);
    expect(checked([], join(cwd, 'posts'))).toEqual(['good.md', 'note.rst']);
  });

  it('no file behind a link that leads out, and no file twice', () => {
    const outside = folder({ 'bad.md': BAD });
    const cwd = folder({ 'a/own.md': OWN });
    symlinkSync(outside, join(cwd, 'out'));
    symlinkSync(join(outside, 'bad.md'), join(cwd, 'out.md'));
    symlinkSync('a', join(cwd, 'b'));
    expect(checked([], cwd)).toEqual(['a/own.md']);
    expect(checked(['out.md'], cwd)).toEqual(['out.md']);
  });

  it('a file above the working folder', () => {
    const cwd = folder({ 'good.md': GOOD });
    mkdirSync(join(cwd, 'below'));
    expect(checked(['..'], join(cwd, 'below'))).toEqual(['../good.md']);
  });
});

/** The terms of every copy. */
const termsOf = (args: readonly string[], cwd: string): string =>
  [
    ...run(['check', '--format', 'json', ...args], { cwd }).stdout.matchAll(
      /^ {10}"terms": "(.*)"/gmu,
    ),
  ]
    .map(([, id]) => id)
    .join();

describe('--rules', () => {
  const pack = readFileSync(join(ROOT, 'rules/crg-global-research.yaml'), 'utf8');
  const FILES = { 'good.md': GOOD, 'packs/mine.yaml': pack.replace(/^id: .*$/mu, 'id: mine') };

  it.each<readonly [string, readonly string[], string]>([
    ['absent: all that ship', [], 'crg-global-research'],
    ['an id', ['--rules', 'crg-global-research'], 'crg-global-research'],
    ['an id whose publisher is another', ['--rules', 'crm-mondialisation'], ''],
    ['good practice', ['--rules', 'any-publisher'], 'any-publisher'],
    ['a path', ['--rules', 'packs/mine.yaml'], 'mine'],
    ['a path with a dot', ['--rules=./packs/mine.yaml'], 'mine'],
    ['two', ['--rules', 'crm-mondialisation', '--rules', 'packs/mine.yaml'], 'mine'],
  ])('%s', (_, args, terms) => {
    expect(termsOf([...args, 'good.md'], folder(FILES))).toBe(terms);
    expect(termsOf(['good.md', ...args], folder(FILES))).toBe(terms);
  });

  it('refuses a pack with the id of one that ships', () => {
    const { status, stderr } = run(['check', '--rules', 'packs/crg.yaml'], {
      cwd: folder({ ...FILES, 'packs/crg.yaml': `${pack}\n# changed\n` }),
    });
    expect(stderr).toContain('Two packs have the id "crg-global-research"');
    expect(status).toBe(2);
  });

  it('comes before those of the configuration', () => {
    const cwd = folder({ ...FILES, 'republint.yaml': 'rules: [crm-mondialisation]\n' });
    expect(termsOf(['good.md'], cwd)).toBe('');
    expect(termsOf(['good.md', '--rules', 'packs/mine.yaml'], cwd)).toBe('mine');
  });
});

describe('--original', () => {
  const show = (args: readonly string[]): string =>
    run(['check', 'a.md', ...args], { cwd: folder({ 'a.md': GOOD, 'own.md': OWN }) }).stdout;

  it('makes a file a copy of that article', () => {
    expect(show(['--original', ORIGINAL])).toContain('✔ compliant');
    const other = 'https://www.globalresearch.ca/another-loaf/5877002';
    expect(show(['--original', other])).toContain('link-to-another-article');
    const own = run(['check', '--original', ORIGINAL, '-'], { input: OWN, cwd: folder() });
    expect(own.stdout).toContain('publisher-not-named');
  });
});

describe('--as-of', () => {
  const TWO = readFileSync(join(ROOT, 'rules/crg-global-research.yaml'), 'utf8')
    .replace(/^id: .*$/mu, 'id: mine')
    .replace(/^editions:\n([\s\S]*)$/mu, (_, edition: string) =>
      [
        'editions:\n',
        edition
          .replace(/id: .?2023.?/u, 'id: "2010"')
          .replace(/ {6}- id: author[\s\S]*?(?=\n {6}- id)/u, ''),
        edition.replace(/^( {2}- id: .*)$/mu, '$1\n    from: "2023-01-01"'),
      ].join(''),
    );
  const edition = (args: readonly string[], article = GOOD): unknown =>
    /"edition": "(.*)"/u.exec(
      run(['check', 'a.md', '--rules', 'p.yaml', '--format', 'json', ...args], {
        cwd: folder({ 'a.md': article, 'p.yaml': TWO }),
      })
        .stdout.split('"copies"')
        .at(-1) ?? '',
    )?.[1];

  it('chooses the wording that was in force', () => {
    expect(edition([])).toBe('2023');
    expect(edition(['--as-of', '2022-12-31'])).toBe('2010');
    expect(edition(['--as-of', '2023-01-01'])).toBe('2023');
    expect(edition(['--as-of', '1990-01-01'])).toBe('2010');
  });

  it('comes before the copy’s own date', () => {
    const dated = `---\ndate: 2015-06-01\n---\n\n${GOOD}`;
    expect(edition([], dated)).toBe('2010');
    expect(edition(['--as-of', '2024-02-29'], dated)).toBe('2023');
  });
});
