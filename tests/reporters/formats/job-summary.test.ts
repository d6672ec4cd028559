import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { addJobSummary } from '../../../src/commands/job-summary.ts';
import { repositoryFolder } from '../../../src/commands/repository-folder.ts';
import { markdown } from '../../../src/reporters/markdown.ts';
import { OPTIONS, REPORT } from '../fixture.ts';
import { LARGE } from './reports.ts';

const folders: string[] = [];
function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'republint-formats-'));
  folders.push(path);
  return path;
}
afterEach(() => {
  vi.restoreAllMocks();
  for (const path of folders.splice(0)) rmSync(path, { recursive: true, force: true });
});

describe('the file of a job’s summary', () => {
  const text = markdown(REPORT, OPTIONS);

  it('gets the report, behind what the step has written', () => {
    const file = join(folder(), 'summary.md');
    addJobSummary(REPORT, OPTIONS, file);
    expect(readFileSync(file, 'utf8')).toBe(text);
    addJobSummary(REPORT, OPTIONS, file);
    expect(readFileSync(file, 'utf8')).toBe(`${text}\n${text}`);
  });

  it('is not filled beyond its limit', () => {
    const file = join(folder(), 'summary.md');
    writeFileSync(file, 'a'.repeat(500 * 1024));
    addJobSummary(LARGE, OPTIONS, file);
    expect(readFileSync(file).length).toBeLessThanOrEqual(900 * 1024);
    writeFileSync(file, 'a'.repeat(1000 * 1024));
    addJobSummary(LARGE, OPTIONS, file);
    expect(readFileSync(file)).toHaveLength(1000 * 1024);
  });

  it('need not be there, nor be one that can be written', () => {
    const told = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    addJobSummary(REPORT, OPTIONS, '');
    expect(told).not.toHaveBeenCalled();
    addJobSummary(REPORT, OPTIONS, folder());
    expect(told).toHaveBeenCalledWith('The job summary cannot be written (EISDIR).\n');
  });
});

describe('where a folder stands in its repository', () => {
  it('is seen from the folder that holds .git', () => {
    const root = folder();
    const below = join(root, 'sites', 'one');
    mkdirSync(below, { recursive: true });
    expect(repositoryFolder(below, undefined)).toBe('');
    expect(repositoryFolder(below, root)).toBe('sites/one');
    expect(repositoryFolder(below, join(root, 'other'))).toBe('');
    // A worktree has a file of that name.
    writeFileSync(join(root, 'sites', '.git'), 'gitdir: elsewhere');
    expect(repositoryFolder(below, root)).toBe('one');
    expect(repositoryFolder(join(root, 'sites'), root)).toBe('');
  });
});
