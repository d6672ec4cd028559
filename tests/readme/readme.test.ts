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

/** The commands of every `sh` block, without comments, split at `&&`. */
const COMMANDS = [...README.matchAll(/```sh\n([\s\S]*?)```/gu)]
  .flatMap((block) => (block[1] ?? '').split('\n'))
  .flatMap((line) => line.replace(/\s+#.*$/u, '').split('&&'))
  .map((command) => command.trim())
  .filter((command) => command !== '');

const OURS = COMMANDS.filter((command) => /^(?:republint|node bin\/run\.js) /u.test(command));
const OTHERS = COMMANDS.filter((command) => !OURS.includes(command));

function run(command: string): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const folder = mkdtempSync(join(tmpdir(), 'republint-readme-'));
  cpSync(join(ROOT, 'tests/example'), join(folder, 'tests/example'), { recursive: true });
  const line = command.replace(
    /^(?:republint|node bin\/run\.js)/u,
    `node "${join(ROOT, 'bin/run.js')}"`,
  );
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('the commands of the README', () => {
  it.each(OURS)('%s', (command) => {
    const { status, out, err } = run(command);
    expect(err).toBe('');
    expect(out).not.toBe('');
    expect(status).toBe(command.includes(' check') && !command.includes('good-copy') ? 1 : 0);
  });

  it.each(OTHERS)('%s is what CI runs', (command) => {
    const script = /^npm (?:run )?(\S+)$/u.exec(command)?.[1];
    expect(script === 'ci' || Object.hasOwn(PACKAGE.scripts, script ?? '')).toBe(true);
  });

  it('are there', () => {
    expect(OURS.length).toBeGreaterThan(8);
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
