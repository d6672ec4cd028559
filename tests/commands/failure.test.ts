import { Errors } from '@oclif/core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { showBug, showFailure } from '../../src/commands/failure.ts';
import { failure } from '../../src/messages/failure.ts';
import { UserError } from '../../src/model/errors.ts';

const EN = { language: 'en' } as const;
const FR = { language: 'fr' } as const;

/** What was said on standard error, and the exit code. */
async function told(
  tell: () => Promise<void> | void,
): Promise<readonly [string, typeof process.exitCode]> {
  const said: string[] = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  const { exitCode } = process;
  process.exitCode = undefined;
  try {
    await tell();
    return [said.join(''), process.exitCode];
  } finally {
    process.exitCode = exitCode;
  }
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a failure', () => {
  it.each<readonly [string, unknown, string, number]>([
    ['of the user', new UserError('No.'), 'No.\n', 2],
    ['with a hint', new UserError('No.', { hint: 'Yes.' }), 'No.\nYes.\n', 2],
    [
      'with places',
      new UserError('No.', {
        positions: [{ path: 'a.yaml', line: 2, column: 3 }, { path: 'b.yaml' }],
      }),
      'No.\n  a.yaml:2:3\n  b.yaml\n',
      2,
    ],
    [
      'with a place that it names already',
      new UserError('a.yaml:2: No.', { positions: [{ path: 'a.yaml', line: 2 }] }),
      'a.yaml:2: No.\n',
      2,
    ],
    ['with somebody’s escapes', new UserError('\u001b[31mred\u202e'), '\\u001b[31mred\\u202e\n', 2],
    [
      'of usage that we do not know',
      new Errors.CLIError('\u001b[1mNo\u001b[0m\nSee more help with --help'),
      'No.\nRun the command with --help to see how it is used.\n',
      2,
    ],
    [
      'of usage that we do not know and that is a sentence',
      new Errors.CLIError('No!'),
      'No!\nRun the command with --help to see how it is used.\n',
      2,
    ],
    ['that is an exit', new Errors.ExitError(4), '', 4],
    ['that is an exit without code', Object.assign(new Errors.ExitError(0), { oclif: {} }), '', 0],
  ])('%s', async (_, error, text, code) => {
    expect(await told(async () => showFailure(error, EN))).toEqual([text, code]);
  });

  it.each<readonly [string, unknown, string]>([
    ['one letter off', { input: { flags: { colour: {}, color: {} } } }, '--color'],
    ['like none', { input: { flags: { quiet: {} } } }, ''],
    ['of a command without flags', { input: {} }, ''],
    ['of nothing', undefined, ''],
  ])('of a flag: %s', async (_, parse, meant) => {
    const error = Object.assign(new Errors.CLIError('Nonexistent flag: --colr=x'), { parse });
    const [text] = await told(async () => showFailure(error, EN));
    expect(text).toContain('There is no flag --colr=x.\n');
    expect(/Did you mean (.*)\?/u.exec(text)?.[1] ?? '').toBe(meant);
  });

  it('is told in French', async () => {
    const error = failure((say) => say.noFolder('"x"'));
    expect(error.message).toBe('There is no folder "x".');
    expect((await told(async () => showFailure(error, FR)))[0]).toBe(
      'Il n’y a pas de dossier "x".\n',
    );
    expect(
      (await told(async () => showFailure(new UserError('No.', { hint: 'Yes.' }), FR)))[0],
    ).toBe('No.\nYes.\n');
    expect((await told(() => showBug(new RangeError('too far'), FR)))[0]).toContain(
      'C’est une erreur de republint\u00a0: RangeError: too far\n',
    );
  });

  it.each<readonly [string, unknown, string]>([
    ['an error', new RangeError('too far'), 'republint: RangeError: too far\n'],
    ['no error', 'lost', 'republint: lost\n'],
  ])('that is a bug: %s', async (_, error, says) => {
    const [text, code] = await told(async () => showFailure(error, EN));
    expect(text).toContain(says);
    expect(text).not.toMatch(/^\s+at /mu);
    expect(text).toContain('Run it again with DEBUG=republint');
    expect(code).toBe(3);
  });

  it('shows where a bug is, if asked', async () => {
    vi.stubEnv('DEBUG', 'republint');
    const [text, code] = await told(() =>
      showBug(new RangeError('too far'), { ...EN, path: 'a\u001b.md' }),
    );
    expect(text).toContain('met while judging a\\u001b.md: RangeError: too far');
    expect(text).toMatch(/^ {4}at /mu);
    expect(code).toBeUndefined();
    expect((await told(() => showBug('lost', EN)))[0]).toContain('Run it again');
  });
});
