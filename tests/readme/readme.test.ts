import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, cpSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');
const PACKAGE = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** The commands of each `sh` block, without comments, split at `&&`. */
const BLOCKS = [...README.matchAll(/```sh\n([\s\S]*?)```/gu)].map((block) =>
  (block[1] ?? '')
    .split('\n')
    .flatMap((line) => line.replace(/\s+#.*$/u, '').split('&&'))
    .map((command) => command.trim())
    .filter((command) => command !== ''),
);
const isOurs = (command: string): boolean => /^(?:republint|node bin\/run\.js) /u.test(command);
const OURS = BLOCKS.flat().filter(isOurs);
const OTHERS = BLOCKS.flat().filter((command) => !isOurs(command));

/** A folder as the reader has it. */
function clone(): string {
  const folder = mkdtempSync(join(tmpdir(), 'republint-readme-'));
  cpSync(join(ROOT, 'tests/example'), join(folder, 'tests/example'), { recursive: true });
  cpSync(join(ROOT, 'tests/original.html'), join(folder, 'tests/original.html'));
  return folder;
}

function run(
  command: string,
  cwd = clone(),
): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const line = command.replace(
    /^(?:republint|node bin\/run\.js)/u,
    `node "${join(ROOT, 'bin/run.js')}"`,
  );
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}

/** Commands that find something to complain of. */
const COMPLAINS = / check(?! tests\/example\/good-copy)/u;

describe.each(BLOCKS.map((block) => block.filter(isOurs)).filter((block) => block.length > 0))(
  'the commands of the README from %s on',
  (...block) => {
    const cwd = clone();
    it.each(block)('%s', (command) => {
      const { status, out, err } = run(command, cwd);
      expect(err).toBe('');
      expect(out === '').toBe(command.includes('html='));
      expect(status).toBe(COMPLAINS.test(command) ? 1 : 0);
    });
  },
);

describe('the other commands of the README', () => {
  it.each(OTHERS)('%s is what CI runs', (command) => {
    const script = /^npm (?:run )?(\S+)$/u.exec(command)?.[1];
    expect(script === 'ci' || Object.hasOwn(PACKAGE.scripts, script ?? '')).toBe(true);
  });

  it('are there', () => {
    expect(OURS.length).toBeGreaterThan(14);
    expect(OTHERS).toEqual(['npm ci', 'npm ci', 'npm test']);
  });
});

describe('the example report of the README', () => {
  it('is what republint prints', () => {
    const { out } = run('republint check tests/example/bad-copy.md --quiet');
    const shown = /```text\n([\s\S]*?)```/u.exec(README)?.[1] ?? '';
    for (const line of shown.split('\n').slice(2)) expect(out).toContain(line);
  });
});
