import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from '../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { readOriginals } from '../../src/engine/originals/read-originals.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { addOriginal, namesIn, readOriginal } from '../../src/originals/store.ts';
import { folder } from '../cli/run.ts';
import { command } from './harness.ts';

const FRENCH =
  'Le phare de Kerlan s’est éteint mardi, pour la première fois depuis 1861. La gardienne, Louise Tanguy, a prévenu les bateaux avec une lampe, et personne n’a manqué l’entrée du port. La mairie promet de le réparer avant l’hiver.';
const ARABIC =
  'انطفأت منارة الميناء القديم مساء الثلاثاء للمرة الأولى منذ أكثر من مئة عام، لكن الحارسة أنذرت السفن بمصباح صغير حتى الصباح. وقالت البلدية إنها ستصلح المنارة قبل الشتاء، وإن الصيادين سيعودون إلى البحر في الأسبوع القادم إن شاء الله بعد أن تهدأ الرياح.';
const CHINESE =
  '老港口的灯塔在星期二晚上熄灭了，这是一百多年来的第一次。守塔人用一盏小灯提醒来往的船只，直到天亮。镇政府答应在冬天以前把灯塔修好，渔民们说，他们下个星期就会回到海上。'.repeat(
    3,
  );
const ENGLISH =
  'The lighthouse went dark on Tuesday, for the first time in a hundred and sixty years. Its keeper warned the boats with a lamp, and nobody missed the harbour. The town has promised to mend it before the winter comes.';
const line = (fields: object): string => `${JSON.stringify(fields)}\n`;

async function add(content: string | Uint8Array, name = 'all.jsonl') {
  const cwd = folder({ [name]: content });
  const result = await command(['originals:add', name], { cwd });
  const store = join(cwd, '.republint/originals');
  const kept = namesIn(store).flatMap((one) => readOriginal(store, one) ?? []);
  return { cwd, store, kept, ...result };
}

/** Every file of a store, byte for byte. */
function filesOf(store: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    namesIn(store).map((name) => [name, readFileSync(join(store, name), 'hex')]),
  );
}

describe('a line that is not as it should be', () => {
  it.each([
    [
      'a day in another spelling',
      { published: '13/02/2016' },
      'The value of “published” is not a day such as 2016-02-13: “13/02/2016”',
    ],
    [
      'a day that does not exist',
      { published: '2016-02-30' },
      'The value of “published” is not a day such as 2016-02-13: “2016-02-30”',
    ],
    [
      'a number for a day',
      { published: 1455321600 },
      'The value of “published” is not a day such as 2016-02-13: “1455321600”',
    ],
    [
      'a day of retrieval that is none',
      { retrieved: 'today' },
      'The value of “retrieved” is not a day such as 2016-02-13: “today”',
    ],
    [
      'an address that is none',
      { url: 'the lighthouse' },
      'The value of “url” is not the address of an article: “the lighthouse”',
    ],
    [
      'a list for an address',
      { url: ['https://a.example/1'] },
      'The value of “url” is not the address of an article: “["https://a.example/1"]”',
    ],
  ])('%s is refused, and the others are kept', async (_, wrong, says) => {
    const { kept, out, err, code } = await add(
      line({ id: 1, text: ENGLISH }) +
        line({ id: 2, text: ENGLISH, ...wrong }) +
        line({ id: 3, text: ENGLISH }),
    );
    expect(out).toContain(`refused        all.jsonl, line 2: ${says}\n`);
    expect(err).toBe('');
    expect(kept.map(({ identifier }) => identifier)).toEqual(['1', '3']);
    expect(code).toBe(4);
  });

  it('is refused in French too', async () => {
    const input = {
      name: 'all.jsonl',
      bytes: Buffer.from(
        line({ text: ENGLISH, published: 'hier' }) + line({ text: ENGLISH, url: 'là' }),
      ),
    };
    const said: string[] = [];
    for await (const one of readOriginals(input, messagesFor('fr')))
      if (one.kind === 'refused') said.push(one.sentence);
    expect(said).toEqual([
      'La valeur de «\u00a0published\u00a0» n’est pas un jour tel que 2016-02-13\u00a0: «\u00a0hier\u00a0»',
      'La valeur de «\u00a0url\u00a0» n’est pas l’adresse d’un article\u00a0: «\u00a0là\u00a0»',
    ]);
  });

  it('is refused in the language that is asked for', async () => {
    const cwd = folder({ 'all.jsonl': line({ text: ENGLISH, published: 'hier' }) });
    const { out } = await command(['originals:add', 'all.jsonl', '--lang', 'fr'], { cwd });
    expect(out).toContain(
      'refusé            all.jsonl, ligne 1\u00a0: La valeur de «\u00a0published\u00a0»',
    );
  });

  it.each([
    ['JSON that is no article', 'a.json', `{"title": "x", "body": "${ENGLISH}"}\n{"title": "y"}\n`],
    ['a list', 'a.json', JSON.stringify([{ text: ENGLISH }], null, 2)],
  ])('%s is no text', async (_, name, content) => {
    const { kept, out, code } = await add(content, name);
    expect(out).toContain('This is JSON, but not one article to a line');
    expect(kept).toEqual([]);
    expect(code).toBe(4);
  });
});

describe('a line', () => {
  it('may tell the hour, leave things open, or be nothing', async () => {
    const { kept, code } = await add(
      line({
        text: ENGLISH,
        published: '2016-02-13T23:30:00-05:00',
        url: null,
        title: '',
        authors: ['', 'Ann Carr', ' '],
      }),
    );
    expect(kept).toMatchObject([{ published: '2016-02-13', authors: ['Ann Carr'] }]);
    expect(kept[0]).not.toHaveProperty('url');
    expect(code).toBe(0);
  });

  it('has its language recognised, if it does not tell', async () => {
    const texts = [FRENCH, ARABIC, CHINESE, ENGLISH];
    const { kept } = await add(texts.map((text, id) => line({ id, text })).join(''));
    expect(kept.map(({ language }) => language)).toEqual(['fr', 'ar', 'zh', 'en']);
    const { kept: told } = await add(
      line({ id: 1, text: FRENCH, language: 'oc-FR' }) +
        line({ id: 2, text: FRENCH, language: 'und' }),
    );
    expect(told.map(({ language }) => language)).toEqual(['oc', undefined]);
  });

  it('tells when the article was retrieved', async () => {
    const page = `<p>${ENGLISH}</p><p>${ENGLISH}</p>`;
    const { kept } = await add(
      line({ id: 1, text: ENGLISH, retrieved: '2016-02-14' }) +
        line({ id: 2, html: page, retrieved: '2016-02-15' }),
    );
    expect(kept.map(({ retrieved }) => retrieved)).toEqual(['2016-02-14', '2016-02-15']);
  });
});

describe('what was exported', () => {
  it('makes the same store again', async () => {
    const cwd = folder();
    const store = join(cwd, '.republint/originals');
    const url = 'https://phares.example/le-phare-de-kerlan/5507350';
    const keep = (fields: object, day: string): unknown =>
      addOriginal(store, { authors: [], text: FRENCH, ...fields }, day);
    keep(
      {
        url,
        title: 'Le phare : « éteint »',
        authors: ['Louise Tanguy', 'Y. Le Goff'],
        publisher: 'Kerlan Info',
        language: 'fr',
      },
      '2016-02-14',
    );
    keep(
      { url, title: 'Le phare', text: `${FRENCH}\n\nMis à jour.`, published: '2016-02-13' },
      '2017-03-01',
    );
    keep({ identifier: '42', text: ARABIC, language: 'ar', firstSource: 'الميناء' }, '2018-01-01');
    keep({ title: '灯塔', text: CHINESE, copyright: '© 港口日报 2019' }, '2019-01-01');
    const { out } = await command(['originals:export'], { cwd });
    expect(out.trimEnd().split('\n')).toHaveLength(4);
    const again = await add(out);
    expect(again.code).toBe(0);
    expect(filesOf(again.store)).toEqual(filesOf(store));
    expect((await command(['originals:export'], { cwd: again.cwd })).out).toBe(out);
  });

  it('makes the same store again, whatever was added', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const fact = fc.option(text, { nil: undefined });
    const article = fc.record(
      {
        id: fact,
        url: fc.option(fc.webUrl({ withQueryParameters: true }), { nil: undefined }),
        title: fact,
        authors: fc.array(text, { maxLength: 3 }),
        publisher: fact,
        first_source: fact,
        copyright: fact,
        published: fc.constantFrom('2016-02-13', '1999-12-31', undefined),
        retrieved: fc.constantFrom('2016-02-14', '2024-02-29', undefined),
        language: fc.constantFrom('fr', 'und', undefined),
        text: fc
          .tuple(text, fc.constantFrom(FRENCH, ARABIC, CHINESE, 'Salt.'))
          .map((parts) => parts.join('\n\n')),
      },
      { requiredKeys: ['text'] },
    );
    const lines = fc.array(article, { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(lines, async (articles) => {
        const first = await add(articles.map(line).join(''));
        expect(first.code).toBe(0);
        const { out } = await command(['originals:export'], { cwd: first.cwd });
        const again = await add(out);
        expect(filesOf(again.store)).toEqual(filesOf(first.store));
      }),
      { numRuns: 40 },
    );
  });

  it('may be written by PowerShell', async () => {
    const { kept, code } = await add(
      Buffer.from(
        `\ufeff${line({ id: 1, text: FRENCH })}${line({ id: 2, text: ARABIC })}`,
        'utf16le',
      ),
    );
    expect(kept.map(({ text }) => text)).toEqual([FRENCH, ARABIC]);
    expect(code).toBe(0);
  });
});

describe('lines that are more than a file may hold', () => {
  /** Of a megabyte each, most of which is passed over. */
  const lines = Array.from({ length: 52 }, (_, id) =>
    Buffer.from(line({ id, text: ENGLISH, note: 'x'.repeat(1_000_000) })),
  );

  it.each([['all.jsonl'], ['all.json']])('are read from %s', async (name) => {
    const { kept, code } = await add(Buffer.concat(lines), name);
    expect(kept).toHaveLength(52);
    expect(code).toBe(0);
  });

  it('are read from standard input, piece by piece', async () => {
    const cwd = folder();
    const { out, code } = await command(['originals:add', '-'], { cwd, input: lines });
    expect(out.match(/^added /gmu)).toHaveLength(52);
    expect(code).toBe(0);
  });

  it('but one line may not be', async () => {
    const long = Buffer.from(line({ id: 'long', text: 'x '.repeat(26_000_000) }));
    const { kept, out, code } = await add(
      Buffer.concat([
        Buffer.from(line({ id: 1, text: ENGLISH })),
        long,
        Buffer.from(line({ id: 3, text: ENGLISH })),
      ]),
    );
    expect(out).toContain('refused        all.jsonl, line 2: This line is longer than 50 MB.\n');
    expect(kept.map(({ identifier }) => identifier)).toEqual(['1', '3']);
    expect(code).toBe(4);
  });

  it.each([['page.html'], ['feed.xml'], ['-']])('nor may %s', async (name) => {
    const page = Buffer.from(`<p>${'x '.repeat(26_000_000)}</p>`);
    const cwd = folder(name === '-' ? {} : { [name]: page });
    const { out, code } = await command(['originals:add', name], { cwd, input: [page] });
    expect(out).toBe(`refused        ${name}: This is larger than 50 MB.\n`);
    expect(code).toBe(4);
  });
});
