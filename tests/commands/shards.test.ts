import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

const copy = (name: string, more = ''): string => `# The ${name}

By Nora Bell

Nobody was hurt when the old ${name} burned on Sunday night, and its wheel will turn again.

Source: [Global Research](https://www.globalresearch.ca/), March 3, 2023
${more}`;
const NAMES = ['Mill', 'Barn', 'Ferry', 'Bridge', 'Tower', 'Bakery', 'School'];

let cwd = '';
beforeEach(async () => {
  cwd = folder({
    'republint.yaml':
      'rules: [crg-global-research]\noverrides:\n  - { files: ["x*.md"], rules: [any-publisher] }\n',
    ...Object.fromEntries(NAMES.map((name) => [`${name}.md`, copy(name)])),
    'own.md': '# Our Own\n\nWords of our own.\n',
    'x.md': copy('Inn').replace('www.globalresearch.ca', 'www.ledger.example'),
    'ignored.md': copy('Quay', '\n<!-- republint-ignore hyperlink: agreed -->\n'),
    'vain.md': copy('Well', '\n<!-- republint-ignore nothing: agreed -->\n'),
  });
  await command(['baseline:create', 'Mill.md', 'Barn.md'], { cwd });
  renameSync(join(cwd, 'Barn.md'), join(cwd, 'Shed.md'));
  writeFileSync(join(cwd, 'Mill.md'), copy('Mill', '\n© Global Research\n'));
});

async function part(shard: string): Promise<string> {
  const file = `.part-${shard.replace('/', '-')}.json`;
  const { code } = await command(['check', '--shard', shard, '--format', `json=${file}`], { cwd });
  expect(code).toBe(0);
  return file;
}

async function parts(count: number): Promise<readonly string[]> {
  const files: string[] = [];
  for (let index = 1; index <= count; index += 1)
    files.push(await part(`${String(index)}/${String(count)}`));
  return files;
}

describe('the parts of a run', () => {
  it.each([1, 3, 7])('%d of them make the report of a whole run', async (count) => {
    const whole = await command(['check', '--format', 'json'], { cwd });
    const merged = await command(
      ['merge', ...(await parts(count)).toReversed(), '--format', 'json'],
      {
        cwd,
      },
    );
    expect(merged.out).toBe(whole.out);
    expect([merged.code, whole.code]).toEqual([1, 1]);
    const { files, notices, summary } = JSON.parse(whole.out) as Report;
    expect(files).toHaveLength(NAMES.length + 4);
    expect(notices.map(({ code }) => code)).toEqual(['baseline-stale', 'suppression-unused']);
    expect(summary.excusedFindings).toEqual({ baseline: 3, suppression: 1 });
  });

  it.each(['pretty', 'markdown', 'html'])('say in %s which of them they are', async (format) => {
    const said = async (lang: string, ...shard: readonly string[]): Promise<string> => {
      const args = ['check', '--lang', lang, '--format', format, ...shard];
      return (await command(args, { cwd })).out.replace(/[\s\u202f]+/gu, ' ');
    };
    expect(await said('en', '--shard', '2/3')).toContain(
      'Part 2 of 3 of a run; what the others found is not in this report.',
    );
    expect(await said('fr', '--shard', '1/3')).toContain(
      'Partie 1 sur 3 d’un contrôle ; ce que les autres ont trouvé n’est pas dans ce rapport.',
    );
    expect(await said('en', '--shard', '1/1')).toContain('Part 1 of 1 of a run.');
    expect(await said('en')).not.toMatch(/Part \d of/u);
  });

  it('make every format', async () => {
    const files = await parts(2);
    const whole = await command(['check', '--format', 'csv'], { cwd });
    expect((await command(['merge', ...files, '--format', 'csv'], { cwd })).out).toBe(whole.out);
  });

  it.each<readonly [string, readonly string[], string]>([
    ['one is missing', ['1/3', '3/3'], 'part 2 of 3 is missing'],
    ['one is given twice', ['1/3', '2/3', '2/3'], 'are both the report of part 2'],
    ['one is of another run', ['1/2', '2/3'], 'not the report of a part of the same run'],
  ])('are not merged if %s', async (_, shards, said) => {
    const files: string[] = [];
    for (const shard of shards) files.push(await part(shard));
    const { code, err } = await command(['merge', ...files], { cwd });
    expect(code).toBe(2);
    expect(err.replace(/\s+/gu, ' ')).toContain(said);
  });

  it.each([
    ['nothing', '', 'is not whole JSON'],
    ['a part of a report', '{"schemaVersion":1', 'is not whole JSON'],
    ['something else', '{"a":1}', 'is not a report'],
  ])('are not merged with %s', async (_, content, said) => {
    writeFileSync(join(cwd, 'part.json'), content);
    const { code, err } = await command(['merge', 'part.json'], { cwd });
    expect(code).toBe(2);
    expect(err.replace(/\s+/gu, ' ')).toContain(said);
  });

  it('must be given', async () => {
    const { code, err } = await command(['merge'], { cwd });
    expect([code, err.includes('No reports were given to merge.')]).toEqual([2, true]);
  });

  it.each(['0/3', '4/3', '1', 'a/b', '1/0', '-1/3'])('are not called %s', async (shard) => {
    const { code, err } = await command(['check', '--shard', shard], { cwd });
    expect([code, err.includes('is not a part of a run')]).toEqual([2, true]);
  });
});
