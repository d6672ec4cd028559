import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askMissing } from '../../src/commands/rules/ask.ts';
import { flow } from '../../src/engine/new-pack/pack-text.ts';
import { CLAUSE_AT } from '../../src/messages/new-pack.ts';
import { newPackWords } from '../../src/messages/new-pack-words.ts';
import { ASKS, type Answers } from '../../src/model/new-pack.ts';
import { folder } from '../cli/run.ts';
import { command, type Outcome } from './harness.ts';

const NAMED = ['--name', 'Larkfield Review', '--domain', 'larkfield.example'];
const READ = ['--url', 'https://larkfield.example/terms'];
const FLAGS = [...NAMED, ...READ, '--asks', 'source,link'];
const PACK = 'rules/larkfield-review.yaml';
const CASES = 'rules/larkfield-review.cases/cases.yaml';

/** The flags, one of which says something else. */
function flagsWith(flag: string, value: string): readonly string[] {
  return FLAGS.with(FLAGS.indexOf(flag) + 1, value);
}

async function made(cwd: string, ...flags: readonly string[]): Promise<Outcome> {
  return command(['rules:new', ...flags], { cwd });
}

function textOf(cwd: string, file: string): string {
  return readFileSync(join(cwd, file), 'utf8');
}

/** What is made must pass the command that it is made for, once the clauses are no drafts any more. */
async function expectPassing(cwd: string): Promise<string> {
  const draft = await command(['rules:test'], { cwd });
  expect(draft.out).toContain('0 failed; ');
  expect(draft.out).toMatch(
    /clause-draft\n +The clause “[a-z]+” of the edition \d{4} is still a\s+draft/u,
  );
  expect(draft.code).toBe(1);
  for (const name of readdirSync(join(cwd, 'rules')).filter((one) => one.endsWith('.yaml'))) {
    const file = join(cwd, 'rules', name);
    const text = readFileSync(file, 'utf8');
    const at = 'at: { en: paragraph 1, fr: paragraphe 1 }';
    writeFileSync(file, text.replaceAll(`at: ${flow(CLAUSE_AT)}`, at));
  }
  const { out, err, code } = await command(['rules:test'], { cwd });
  expect(err).toBe('');
  expect(out).toContain('0 failed; 0 faults');
  expect(code).toBe(0);
  return out;
}

describe('a pack that rules new makes passes its cases', () => {
  it.each([
    ...ASKS.map((ask): [string, readonly string[]] => [
      ask,
      ['--asks', ask, ...(ask === 'licence' ? ['--licence', 'CC BY-ND 4.0'] : [])],
    ]),
    ['everything', ['--asks', ASKS.join(), '--licence', 'CC-BY-4.0']],
    ['everything in French', ['--asks', ASKS.join(), '--licence', 'CC-BY-4.0', '--language', 'fr']],
    ...['de', 'es', 'it', 'pt'].map((language): [string, readonly string[]] => [
      `everything in ${language}`,
      ['--asks', ASKS.join(), '--licence', 'CC-BY-4.0', '--language', language],
    ]),
    ['only some uses', ['--asks', 'source', '--audience', 'non-commercial']],
    ['only some media', ['--asks', 'source', '--media', 'web,newsletter']],
    ['only print for sale', ['--asks', 'link', '--media', 'print', '--audience', 'commercial']],
    ['another language', ['--asks', 'source,unchanged', '--language', 'nl']],
  ])(
    '%s',
    async (_what, flags) => {
      const cwd = folder();
      const { err, code } = await made(cwd, ...NAMED, ...READ, ...flags);
      expect(err).toBe('');
      expect(code).toBeUndefined();
      await expectPassing(cwd);
    },
    60_000,
  );

  it.each([
    ['Mondes & Cie: « l’Écho »', 'mondes.example', 'mondes-cie-l-echo'],
    ["Humeur's [du jour] #1", 'post.example,news.post.example', 'humeur-s-du-jour-1'],
    ['Larkfield.example,Larkfield Review', 'larkfield.example', 'larkfield-example'],
  ])(
    'that of %s',
    async (name, domain, id) => {
      const cwd = folder();
      const asks = ['--asks', 'source,link,address,author'];
      const { err } = await made(cwd, '--name', name, '--domain', domain, ...READ, ...asks);
      expect(err).toBe('');
      expect(existsSync(join(cwd, `rules/${id}.yaml`))).toBe(true);
      await expectPassing(cwd);
    },
    60_000,
  );
});

describe('what rules new writes', () => {
  it.each([
    ['en', 'Written: ', 'State only what somebody has read.', 'The first copy meets everything'],
    [
      'fr',
      'Écrit\u00a0: ',
      'N’énoncez que ce que quelqu’un a lu.',
      'La première copie respecte tout',
    ],
  ])('explains itself, in %s', async (language, said, inPack, inCases) => {
    const cwd = folder();
    const { out } = await made(cwd, ...FLAGS, '--lang', language);
    expect(out).toContain(`${said}${PACK}\n${said}${CASES}\n`);
    expect(out).toContain(`republint rules test ${PACK}`);
    const pack = textOf(cwd, PACK);
    expect(pack).toMatch(/^# yaml-language-server: \$schema=https:.*pack\.schema\.json\n/u);
    expect(pack).toContain(inPack);
    expect(pack).toContain('- { id: link, check: source-link, strength: must, clause: link }');
    expect(textOf(cwd, CASES)).toMatch(/^# yaml-language-server: .*cases\.schema\.json\n/u);
    expect(textOf(cwd, CASES)).toContain(inCases);
  });

  it('goes where it is told to, below the working folder', async () => {
    const cwd = folder();
    await made(cwd, 'terms/lark.yml', ...FLAGS);
    expect(existsSync(join(cwd, 'terms/lark.yml'))).toBe(true);
    expect(existsSync(join(cwd, 'terms/lark.cases/cases.yaml'))).toBe(true);
    const { out } = await command(['rules:test', 'terms/lark.yml', '--lang', 'fr'], { cwd });
    expect(out).toContain('0 échoué\u202f; 2 défauts');
    expect(out).toContain('est encore à l’état de');
  });
});

describe('rules new refuses', () => {
  it.each([
    ['en', [], '--name, --id, --domain, --url and --asks are missing.'],
    ['en', NAMED, '--url and --asks are missing.'],
    ['en', [...NAMED, ...READ], '--asks is missing.'],
    ['en', [...NAMED, ...READ, '--asks', 'licence'], '--licence is missing.'],
    ['fr', [], 'Il manque les options --name, --id, --domain, --url et --asks.'],
    ['fr', [...NAMED, ...READ], 'Il manque l’option --asks.'],
    ['en', [...FLAGS, '--id', 'A b'], '--id: “A b” will not do'],
    ['en', [...FLAGS, '--id', 'cc-by'], 'A pack called “cc-by” ships with republint'],
    ['fr', [...FLAGS, '--id', 'cc-by'], 'est livré avec republint\u202f;'],
    ['en', flagsWith('--domain', 'https://x.example/'), '--domain: “https://x.example/” will not'],
    ['en', flagsWith('--url', 'x.example'), 'this has to be a web address'],
    ['fr', flagsWith('--url', 'x.example'), 'ne convient pas\u00a0: il faut une adresse web'],
    [
      'en',
      flagsWith('--asks', 'link,money'),
      '--asks: “money” is not a word for this. Known are source, link, address',
    ],
    ['en', flagsWith('--asks', 'fun,link,money'), '“fun” and “money” are not words for this.'],
    ['fr', flagsWith('--asks', 'link,money'), 'Le mot «\u00a0money\u00a0» est inconnu ici.'],
    [
      'fr',
      flagsWith('--asks', 'fun,money'),
      'Les mots «\u00a0fun\u00a0» et «\u00a0money\u00a0» sont inconnus ici.',
    ],
    ['en', flagsWith('--asks', ','), '“,” will not do: this has to be a list of what is asked'],
    ['en', [...FLAGS, '--licence', 'mine'], 'such as CC-BY-4.0'],
    ['en', [...FLAGS, '--media', 'radio'], 'web, print, newsletter'],
    ['en', [...FLAGS, '--audience', 'all'], 'non-commercial and commercial'],
    ['en', [...FLAGS, '--language', 'English'], 'a language code'],
    ['en', [...FLAGS, '../p.yaml'], 'is not below the working folder.'],
    ['fr', [...FLAGS, '../p.yaml'], 'n’est pas sous le dossier de travail.'],
    ['en', [...FLAGS, 'p.txt'], 'has to end in .yaml or .yml.'],
  ])('in %s: %s', async (language, flags, sentence) => {
    const cwd = folder();
    const { out, err, code } = await made(cwd, ...flags, '--lang', language);
    expect(err).toContain(sentence);
    expect(out).toBe('');
    expect(code).toBe(2);
    expect(existsSync(join(cwd, 'rules'))).toBe(false);
  });

  it.each([
    ['en', PACK, 'There is already a file'],
    ['fr', PACK, 'existe déjà'],
    ['en', CASES, 'There is already a file'],
  ])('in %s to write over %s, but with --force', async (language, file, sentence) => {
    const cwd = folder({ [file]: 'mine\n' });
    const { err, code } = await made(cwd, ...FLAGS, '--lang', language);
    expect(err).toContain(sentence);
    expect(err).toContain('--force');
    expect(code).toBe(2);
    expect(textOf(cwd, file)).toBe('mine\n');
    expect([PACK, CASES].filter((one) => existsSync(join(cwd, one)))).toEqual([file]);
    expect((await made(cwd, ...FLAGS, '--force')).code).toBeUndefined();
    await expectPassing(cwd);
  });

  it('to follow a link out of the working folder', async () => {
    const [cwd, elsewhere] = [folder(), folder()];
    symlinkSync(elsewhere, join(cwd, 'rules'));
    const { err, code } = await made(cwd, ...FLAGS, '--force');
    expect(err).toContain('is not below the working folder.');
    expect(code).toBe(2);
    expect(existsSync(join(elsewhere, 'larkfield-review.yaml'))).toBe(false);
  });

  it('to write behind a link, even with --force', async () => {
    const [cwd, elsewhere] = [folder(), folder({ 'a.yaml': 'mine\n' })];
    mkdirSync(join(cwd, 'rules'));
    writeFileSync(join(cwd, 'rules/other.yaml'), '');
    symlinkSync(join(elsewhere, 'a.yaml'), join(cwd, PACK));
    const { err } = await made(cwd, ...FLAGS, '--force');
    expect(err).toContain('is no ordinary file');
    expect(textOf(elsewhere, 'a.yaml')).toBe('mine\n');
  });
});

describe('on a terminal, rules new asks', () => {
  async function asked(
    given: Answers,
    lines: readonly string[],
    language: 'en' | 'fr' = 'en',
  ): Promise<{ answers: Answers; questions: readonly string[]; said: readonly string[] }> {
    const left = [...lines];
    const questions: string[] = [];
    const said: string[] = [];
    const ask = async (question: string): Promise<string | undefined> => {
      questions.push(question);
      return Promise.resolve(left.shift());
    };
    const say = (sentence: string): void => {
      said.push(sentence);
    };
    const answers = await askMissing(given, ask, { words: newPackWords(language), say });
    return { answers, questions, said };
  }

  it('for what no flag says, and offers what is usual', async () => {
    const given = { domain: 'a.example', url: 'https://a.example/', asks: 'source' };
    const { answers, questions } = await asked(given, ['The A', '', 'fr', '', '', 'web']);
    expect(answers).toEqual({
      ...given,
      name: 'The A',
      id: 'the-a',
      language: 'fr',
      licence: '',
      audience: 'non-commercial,commercial',
      media: 'web',
    });
    expect(questions[1]).toBe('Short name of this pack [the-a] ');
  });

  it('again for what will not do', async () => {
    const given = { name: 'A', id: 'a', domain: 'a.example', url: 'https://a.example/' };
    const lines = ['', '', 'money', 'licence', '', 'CC-BY-4.0', '', ''];
    const { answers, said } = await asked(given, lines);
    expect(answers).toMatchObject({ asks: 'licence', licence: 'CC-BY-4.0' });
    expect(said.filter((sentence) => sentence.includes('will not do'))).toHaveLength(2);
    expect(said).toContainEqual(expect.stringContaining('“money” is not a word for this.'));
    expect(said).toContain('  link: the original is linked');
  });

  it('in French, and stops when nobody answers', async () => {
    await expect(asked({}, ['Les Mondes'], 'fr')).rejects.toThrow(
      'Les réponses se sont arrêtées trop tôt\u202f; rien n’a été écrit.',
    );
  });
});
