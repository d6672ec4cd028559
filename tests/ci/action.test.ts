import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { folder, ROOT } from '../cli/run.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly run: string;
      readonly env: Readonly<Record<string, string>>;
    }[];
  };
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action;
const [step] = action.runs.steps;
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly version: string;
};

let packages = '';
let tarball = '';
beforeAll(() => {
  packages = mkdtempSync(join(tmpdir(), 'republint-action-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', packages], {
    cwd: ROOT,
  });
  tarball = join(packages, `republint-${version}.tgz`);
}, 60_000);
afterAll(() => {
  rmSync(packages, { recursive: true, force: true });
});

/** Runs the step as the runner does: every input is a variable. */
function act(
  cwd: string,
  given: Readonly<Record<string, string>>,
): { readonly status: number | null; readonly stdout: string; readonly outputs: string } {
  const outputs = join(cwd, '.outputs');
  const inputs: Readonly<Record<string, string>> = { ...defaults(), package: tarball, ...given };
  const variables = Object.entries(step?.env ?? {}).map(([name, value]): [string, string] => [
    name,
    value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/u, (_, input: string) => inputs[input] ?? ''),
  ]);
  const { PATH = '', HOME = '' } = process.env;
  const env: NodeJS.ProcessEnv = Object.fromEntries(variables);
  const { status, stdout } = spawnSync(
    'bash',
    ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''],
    {
      cwd,
      encoding: 'utf8',
      env: {
        PATH,
        HOME,
        GITHUB_OUTPUT: outputs,
        GITHUB_ACTIONS: 'true',
        ...env,
      },
    },
  );
  return { status, stdout, outputs: readFileSync(outputs, 'utf8') };
}

function defaults(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => [name, input.default ?? '']),
  );
}

const BAD = readFileSync(join(ROOT, 'tests/example/bad-copy.md'), 'utf8');

describe('the action', () => {
  it('runs the version that it came with', () => {
    expect(action.inputs['package']?.default).toBe(`republint@${version}`);
  });

  it('splices no input into its script', () => {
    expect(action.runs.using).toBe('composite');
    expect(step?.run).not.toContain('${{');
  });

  it('annotates what is wrong, writes the files asked for, and ends as republint does', () => {
    const cwd = folder({ 'a b.md': BAD, 'own.md': '# Ours\n\nOur own words.\n' });
    const { status, stdout, outputs } = act(cwd, {
      paths: 'a b.md\nown.md\n',
      'sarif-file': 'out.sarif',
      'report-file': 'out.json',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=a b\.md,line=\d+/mu);
    expect(outputs).toBe('exit-code=1\nsarif-file=out.sarif\nreport-file=out.json\n');
    expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toMatchObject({
      summary: { files: 2, copies: 1 },
    });
  }, 60_000);

  it('runs nothing that an input says', () => {
    const cwd = folder({ 'own.md': '# Ours\n\nOur own words.\n' });
    const { status, outputs } = act(cwd, { paths: '$(touch pwned)\n; touch pwned\n--help\n' });
    expect(status).toBe(2);
    expect(outputs).toBe('exit-code=2\n');
    expect(spawnSync('ls', { cwd, encoding: 'utf8' }).stdout).toBe('own.md\n');
  }, 60_000);
});

describe('the hooks of pre-commit', () => {
  const hooks = parse(readFileSync(join(ROOT, '.pre-commit-hooks.yaml'), 'utf8')) as readonly {
    readonly id: string;
    readonly entry: string;
    readonly language: string;
  }[];

  it('run republint', () => {
    expect(hooks.map(({ id, entry, language }) => [id, entry, language])).toEqual([
      ['republint', 'republint check', 'node'],
      ['republint-all', 'republint check', 'node'],
    ]);
  });
});
