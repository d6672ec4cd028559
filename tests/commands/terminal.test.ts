import { describe, expect, it } from 'vitest';
import { environmentLanguage, usesColour } from '../../src/commands/terminal.ts';

const TERMINAL = { isTTY: true };

describe('colours', () => {
  it.each([
    ['a terminal', 'auto', TERMINAL, {}, true],
    ['no terminal', 'auto', {}, {}, false],
    ['a dumb terminal', 'auto', TERMINAL, { TERM: 'dumb' }, false],
    ['another terminal', 'auto', TERMINAL, { TERM: 'xterm' }, true],
    ['NO_COLOR', 'auto', TERMINAL, { NO_COLOR: '1' }, false],
    ['NO_COLOR empty', 'auto', TERMINAL, { NO_COLOR: '' }, true],
    ['FORCE_COLOR', 'auto', {}, { FORCE_COLOR: '1' }, true],
    ['FORCE_COLOR=0', 'auto', TERMINAL, { FORCE_COLOR: '0' }, false],
    ['FORCE_COLOR=false', 'auto', TERMINAL, { FORCE_COLOR: 'false' }, false],
    ['both', 'auto', TERMINAL, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
    ['always', 'always', {}, { NO_COLOR: '1' }, true],
    ['never', 'never', TERMINAL, { FORCE_COLOR: '1' }, false],
  ] as const)('%s', (_, choice, stream, env, coloured) => {
    expect(usesColour(choice, stream, env)).toBe(coloured);
  });
});

describe('the language of the environment', () => {
  it.each([
    [{}, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr-CA' }, 'fr'],
    [{ LANG: 'FR' }, 'fr'],
    [{ LANG: 'C' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: '' }, 'en'],
    [{ LANG: '.UTF-8' }, 'en'],
    [{ LANG: 'frp' }, 'en'],
    [{ LANG: 'de_DE', LC_MESSAGES: 'fr_FR' }, 'fr'],
    [{ LANG: 'fr_FR', LC_MESSAGES: 'de_DE' }, 'en'],
    [{ LC_MESSAGES: 'en_US', LC_ALL: 'fr_FR' }, 'fr'],
    [{ LANG: 'fr_FR', LC_ALL: '' }, 'fr'],
  ])('%o: %s', (env, language) => {
    expect(environmentLanguage(env)).toBe(language);
  });
});
