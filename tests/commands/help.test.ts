import { Config } from '@oclif/core';
import { describe, expect, it, vi } from 'vitest';
import { COMMANDS } from '../../src/commands/commands.ts';
import { FRENCH_COMMANDS } from '../../src/commands/help/french.ts';
import { helpIn } from '../../src/commands/help/spoken-help.ts';
import { helpWords } from '../../src/messages/fr/help/words.ts';
import type { Language } from '../../src/model/language.ts';
import { folder, ROOT, run } from '../cli/run.ts';

const IDS = Object.keys(COMMANDS);
const config = await Config.load(ROOT);

/** What help writes, as a terminal of no width shows it. */
async function help(language: Language, ...argv: string[]): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text) => lines.push(String(text)));
  try {
    const fresh = await Config.load(ROOT);
    const shown = await helpIn(language, fresh, { stripAnsi: true });
    await shown.showHelp([...argv, '--help']);
  } finally {
    log.mockRestore();
  }
  return lines.join('\n');
}

/** What must be the same in every language: numbers, names of flags and values, endings. */
function fixedIn(text: string): readonly string[] {
  return (text.match(/\d+(?:\.\d+)?|--[a-z][a-z-]*|[\w-]+(?:,[\w-]+)+|[\w-]*\.\w[\w./]*/gu) ?? [])
    .map((one) => one.replace(/\.$/u, ''))
    .sort();
}

describe.each(IDS)('%s', (id) => {
  const command = config.findCommand(id, { must: true });
  const said = FRENCH_COMMANDS[id];
  const parts = [
    ['summary', command.summary, said?.summary],
    ['description', command.description, said?.description],
    ...Object.entries(command.args).map(
      ([name, { description }]) => [name, description, said?.args?.[name]] as const,
    ),
    ...Object.entries(command.flags).map(
      ([name, { description }]) => [`--${name}`, description, said?.flags?.[name]] as const,
    ),
  ] as const;

  it('says all of itself in French, and no more', () => {
    expect(parts.map(([name, , french]) => [name, french !== undefined])).toEqual(
      parts.map(([name, english]) => [name, english !== undefined]),
    );
    expect(Object.keys(said?.args ?? {}).sort()).toEqual(Object.keys(command.args).sort());
    expect(Object.keys(said?.flags ?? {}).sort()).toEqual(Object.keys(command.flags).sort());
  });

  it('names the same numbers, flags, values and files in French', () => {
    for (const [name, english = '', french = ''] of parts)
      expect([name, fixedIn(french)]).toEqual([name, fixedIn(english)]);
  });

  it('gives examples that need no translation', () => {
    for (const example of command.examples ?? [])
      expect(example).toMatch(/^[^\n]*<%= config\.bin %>/u);
  });

  it('is shown in French without a word of English', async () => {
    const shown = await help('fr', ...id.split(':'));
    const [summary = ''] = shown.split('\n');
    expect(summary).toBe(said?.summary);
    expect(shown).not.toMatch(/^(?:FLAGS|EXAMPLES|COMMANDS|TOPICS|ALIASES)$/mu);
    expect(shown).toMatch(/^EXEMPLES$/mu);
    expect(shown).not.toMatch(/\[default:|<options:|\(required\)|<value>/u);
    for (const [, english = '', french = ''] of parts) {
      expect(flat(shown)).toContain(flat(french));
      if (english !== french) expect(flat(shown)).not.toContain(flat(english));
    }
  });

  it('has a French word for each placeholder', () => {
    const values = Object.values(command.flags).flatMap((flag) =>
      flag.type === 'option' ? (flag.helpValue ?? []) : [],
    );
    const names = Object.values(command.args).map(({ name }) => name.toUpperCase());
    const words = [...values, ...names].flatMap((one) => one.match(/[A-Z]+/gu) ?? []);
    expect(words.filter((word) => helpWords.placeholders[word] === undefined)).toEqual([]);
  });

  it('is shown in English as it says itself', async () => {
    const shown = await help('en', ...id.split(':'));
    for (const [, english = ''] of parts) expect(flat(shown)).toContain(flat(english));
  });
});

/** Lines may be broken anywhere. */
function flat(text: string): string {
  return text.replace(/\s+/gu, '');
}

describe('in French', () => {
  it('has words for every topic', () => {
    const topics = config.topics.map(({ name }) => name).filter((name) => !name.includes(':'));
    expect(Object.keys(helpWords.topics).sort()).toEqual(
      topics.filter((name) => IDS.some((id) => id.startsWith(`${name}:`))).sort(),
    );
  });

  it('lists what there is', async () => {
    const shown = await help('fr');
    expect(shown).toContain(helpWords.tool);
    expect(shown).toContain('GROUPES DE COMMANDES');
    expect(shown).toMatch(/^COMMANDES$/mu);
    expect(shown).toContain('$ republint [COMMANDE]');
    for (const topic of Object.values(helpWords.topics)) expect(flat(shown)).toContain(flat(topic));
  });

  it.each(Object.entries(helpWords.topics))('lists the commands of %s', async (name, topic) => {
    const shown = await help('fr', name);
    expect(shown.startsWith(`${topic}\n`)).toBe(true);
    expect(shown).toContain(`$ republint ${name} COMMANDE`);
    expect(shown).not.toMatch(/^COMMANDS$/mu);
  });

  it('sets the spaces that French wants', () => {
    const all = JSON.stringify([FRENCH_COMMANDS, helpWords.topics, helpWords.tool]);
    expect(all).not.toMatch(/[ \w][;?!»] | :(?: |$)|«(?!\u00a0)|(?<!\u00a0)»|'/u);
  });
});

describe('the language of help', () => {
  const FRENCH = 'Contrôler des articles selon les conditions de leurs éditeurs.';
  const ENGLISH = 'Check articles against the terms of their publishers.';

  it.each<readonly [string, readonly string[], Readonly<Record<string, string>>, string]>([
    ['of the environment', [], { LANG: 'fr_FR.UTF-8' }, FRENCH],
    ['of LC_ALL before LANG', [], { LANG: 'fr_FR.UTF-8', LC_ALL: 'C' }, ENGLISH],
    ['that is named', ['--lang', 'fr'], {}, FRENCH],
    ['that is named, before the environment', ['--lang=en'], { LANG: 'fr_FR.UTF-8' }, ENGLISH],
    ['without a word on it', [], {}, ENGLISH],
  ])('is that %s', (_, flags, env, summary) => {
    const { status, stdout, stderr } = run(['check', ...flags, '--help'], { cwd: folder(), env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toBe(summary);
  });

  it('is that of the configuration', () => {
    const cwd = folder({ 'republint.yaml': 'language: fr\n' });
    expect(run(['check', '-h'], { cwd }).stdout.split('\n')[0]).toBe(FRENCH);
  });

  it('does not matter for a command that is not there', () => {
    const { status, stderr } = run(['cheque', '--help'], { env: { LANG: 'fr_FR.UTF-8' } });
    expect(status).toBe(2);
    expect(stderr).toContain('Il n’y a pas de commande "cheque".');
  });
});
