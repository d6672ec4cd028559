import { describe, expect, it } from 'vitest';
import { spokenLanguage } from '../../src/commands/spoken-language.ts';
import { commandLineWords } from '../../src/messages/command-line.ts';
import { GOOD } from '../cli/articles.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

/** What is wrong with a command line, in both languages. */
const MISTAKES: readonly (readonly [line: string, en: string, fr: string])[] = [
  ['check --nope', 'There is no flag --nope.', 'Il n’y a pas d’option --nope.'],
  ['check -x -y', 'There are no flags -x and -y.', 'Il n’y a pas d’options -x et -y.'],
  [
    'check --fail-on all',
    '--fail-on cannot be "all"; it may be error, warning, note or never.',
    '--fail-on ne peut pas être "all"\u202f; ce peut être error, warning, note ou never.',
  ],
  ['check --config', '--config needs a value.', '--config demande une valeur.'],
  [
    'check --fail-on',
    '--fail-on needs a value: error, warning, note or never.',
    '--fail-on demande une valeur\u00a0: error, warning, note ou never.',
  ],
  [
    'check --config a --config b',
    '--config can be given only once.',
    '--config ne peut être donné qu’une fois.',
  ],
  [
    'check --cache a --no-cache',
    '--cache and --no-cache cannot be given together.',
    '--cache et --no-cache ne vont pas ensemble.',
  ],
  [
    'originals:add --timeout x a',
    '--timeout needs a whole number, and "x" is none.',
    '--timeout demande un nombre entier, et "x" n’en est pas un.',
  ],
  [
    'originals:add --timeout 0 a',
    '--timeout cannot be "0"; the least is 1.',
    '--timeout ne peut pas être "0"\u202f; le minimum est 1.',
  ],
  ['compare a b c', 'There is an argument too many: c.', 'Il y a un argument de trop\u00a0: c.'],
  [
    'completion tcsh',
    'The argument cannot be "tcsh"; it may be bash, zsh or fish.',
    'L’argument ne peut pas être "tcsh"\u202f; ce peut être bash, zsh ou fish.',
  ],
  ['check --format x', 'There is no format "x".', 'Il n’y a pas de format "x".'],
  [
    'check no.md',
    'There is no file or folder called "no.md".',
    'Il n’y a ni fichier ni dossier nommé "no.md".',
  ],
  ['check --as-of 1', '"1" is not a day.', '"1" n’est pas une date.'],
  [
    'check --shard 3/2',
    '"3/2" is not a part of a run.',
    '"3/2" n’est pas une partie d’un contrôle.',
  ],
  ['check --changed', 'The folder', 'n’est pas dans la copie de travail d’un dépôt Git.'],
];

describe('a mistake on the command line', () => {
  it.each(MISTAKES)('%s', async (line, en, fr) => {
    const cwd = folder({ 'a.md': GOOD });
    const said = async (env: Readonly<Record<string, string>>): Promise<string> => {
      const { out, err, code } = await command(line.split(' '), { cwd, env });
      expect([out, code]).toEqual(['', 2]);
      return err;
    };
    const english = await said({ LANG: 'en_GB.UTF-8' });
    expect(english).toContain(en);
    const french = await said({ LANG: 'fr_FR.UTF-8' });
    expect(french).toContain(fr);
    const { seeHelp } = commandLineWords('en').usage;
    expect(french.includes(commandLineWords('fr').usage.seeHelp)).toBe(english.includes(seeHelp));
  });
});

describe('the language of an answer', () => {
  it.each<readonly [string, string, string, string]>([
    ['the flag', '--lang fr', 'en', 'en'],
    ['the flag, with a sign', '--lang=fr', 'en', 'en'],
    ['the configuration', '', 'fr', 'en'],
    ['the environment', '', '', 'fr'],
    ['the configuration, if the flag is wrong', '--lang de', 'fr', 'en'],
    ['the environment, if the configuration is wrong', '', 'de', 'fr'],
    ['the environment, if the flag is none', '-- --lang en', '', 'fr'],
  ])('is that of %s', async (_, line, configured, environment) => {
    const cwd = folder({
      'republint.yaml': configured === '' ? 'ignore: [x]\n' : `language: ${configured}\n`,
    });
    const { err } = await command(
      ['check', ...line.split(' ').filter((arg) => arg !== ''), '--nope'],
      {
        cwd,
        env: { LC_ALL: environment },
      },
    );
    expect(err).toContain(line.includes('--lang de') ? 'ne peut pas' : ' n’y a ');
  });

  it('is found where the folder is gone', async () => {
    expect(await spokenLanguage(['--config', '/nowhere/x.yaml'], { LANG: 'fr' })).toBe('fr');
    expect(await spokenLanguage(['--lang'], {})).toBe('en');
  });
});
