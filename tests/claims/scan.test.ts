import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/claims/scan.ts';
import { loadBuiltinPacks } from '../../src/terms/builtin.ts';

const scanner = createScanner(loadBuiltinPacks());
const PROSE = 'The town ran out of salt, and nobody could say who had eaten it.';

const odd = createScanner(
  loadBuiltinPacks().flatMap((pack) =>
    pack.scope === 'publisher'
      ? [
          {
            ...pack,
            publisher: {
              ...pack.publisher,
              names: [
                '20 Minuten',
                '360info',
                'Новые известия',
                "'t Nieuws",
                "L'Orge",
                'L’Étourneau',
              ],
              domains: ['9news.example'],
              boilerplate: ['25 years of news without a single advertisement'],
            },
          },
        ]
      : [],
  ),
);

describe('a quick look for names that do not open with two letters', () => {
  it.each([
    ['one that opens with a digit', `${PROSE}\n\n360info\n`],
    ['several words, over a line break', `${PROSE}\n\n20\nMinuten\n`],
    ['a domain', `${PROSE}\n\n9news.example\n`],
    ['a notice', `${PROSE} We have given 25 years of news without a single advertisement.`],
    ['another script', `${PROSE}\n\nНовые известия\n`],
    ['an apostrophe', `${PROSE}\n\n’t Nieuws\n`],
    ['a letter and a straight apostrophe', `${PROSE}\n\nL'Orge\n`],
    ['a letter and a typographic apostrophe', `${PROSE}\n\nL’Orge\n`],
    ['a letter and another apostrophe than the name has', `${PROSE}\n\nL'Étourneau\n`],
    ['a letter and an apostrophe, in capitals', `${PROSE}\n\nL’ÉTOURNEAU\n`],
    ['a letter and an apostrophe at the very end', `${PROSE}\n\nL'Orge`],
  ])('lets %s through', (_name, text) => {
    expect(odd.mayBeCopy(text)).toBe(true);
    expect(scanner.mayBeCopy(text.replace('360info', 'x'))).toBe(false);
  });

  it('stops at other words', () => {
    expect(odd.mayBeCopy(`${PROSE} Новый год.`)).toBe(false);
    expect(odd.mayBeCopy(`${PROSE} L’orage, l'étourdi et l’`)).toBe(false);
  });
});

describe('a quick look', () => {
  it.each([
    ['a statement', `${PROSE} It was first published in the Review.`],
    [
      'a statement with markup between its words',
      `${PROSE} First <em>published</em> in the Review.`,
    ],
    ['letters written as entities', '<p>Publi&eacute; sur <a href="/a">La Revue</a></p>'],
    [
      'an apostrophe written so',
      '<p>Cet article a d&#x2019;abord &eacute;t&eacute; publi&eacute;</p>',
    ],
    ['a space written so', `<p>It was first&nbsp;published in the Review.</p>`],
    ['another script written so', '<p>&#21407;&#25991;&#65306;&#30416;</p>'],
    ['a label', `${PROSE}\n\nSource: The Review`],
    ['a label in bold', `${PROSE}\n\n**Source:** The Review`],
    ['a label in an element', `<p><b>Source</b>: The Review</p>`],
    ['a label in a quotation', `> Fuente: La Revista`],
    ['a part of a byline', 'Par Maud Lavergne – Le 17 juin – Source La Revue'],
    ['a key of YAML', `---\noriginal_url: https://example.org/a\n---\n${PROSE}`],
    ['a key of TOML', `+++\ncanonicalUrl = "https://example.org/a"\n+++`],
    ['a key of JSON on one line', '{"title":"Salt","source":"https://example.org/a"}'],
    [
      'a key of linked data',
      '<script>{"@type":"Article","isBasedOn":"https://example.org/a"}</script>',
    ],
    ['a name of metadata', '<meta name="original-source" content="https://example.org/a">'],
    ['a publisher with a link', 'By Ann, [Global Research](https://example.org)'],
    ['a publisher with a date', 'Global Research, May 2, 2023'],
    ['a publisher alone on a line', `${PROSE}\n\nGlobal Research\n`],
    ['a publisher broken over lines', `${PROSE}\n\nGlobal\nResearch, 2023\n`],
    ['a publisher with markup between its words', '<p><em>Global</em> Research, 2023</p>'],
    ['a domain', 'www.globalresearch.ca 4 July 2004'],
    [
      'a notice of a publisher',
      `${PROSE} The Centre for Research on Globalization will not be responsible for any inaccurate statement.`,
    ],
    ['a sign of copyright', `${PROSE} ©`],
    ['its entity', `${PROSE} &copy; Ann`],
    ['its letters', `${PROSE}\n(c) 2020 Ann`],
    ['the word with a year', `${PROSE}\nCopyright Ann Mercer 2020`],
    ['Chinese words', '原文：盐'],
    ['Arabic words with vowel marks', 'نُشِر هذا المقال'],
  ])('lets %s through', (_name, text) => {
    expect(scanner.mayBeCopy(text)).toBe(true);
  });

  it.each([
    ['plain prose', PROSE],
    ['an empty text', ''],
    [
      'a mention in prose',
      'The report quotes the Centre for Research on Globalization in a footnote, as reports have done.',
    ],
    ['a word that only begins like another', 'A republic of origins, sourced and permitted.'],
    ['a label inside a sentence', 'He had one source: the baker.'],
    ['Chinese prose', '五月的第三个星期，镇上没有盐了。'],
  ])('stops at %s', (_name, text) => {
    expect(scanner.mayBeCopy(text)).toBe(false);
  });
});

describe('a quick look passes over words that stand in any text', () => {
  it.each([
    [
      'en',
      'She knows where the salt comes from: the print of an interview, a feature, and opinion pieces in columns. Articles and essays were posted, taken and shared.',
    ],
    [
      'fr',
      'Un entretien est apparu dans la salle, avec une origine, un accord et un titre que personne ne voulait lire.',
    ],
    ['es', 'La entrada aparece cerrada, y nadie puede decir quién dejó una nota en la puerta.'],
    [
      'it',
      'Il sale è in casa, e le note sono per tutti quelli che lo vogliono, anche se la prima volta non lo dicono.',
    ],
    [
      'de',
      'Der Text war hier, und niemand wollte die Seite lesen, auf der er stand, obwohl es ihn gibt.',
    ],
    [
      'pt',
      'A nota foi para a página, e ninguém pode dizer qual é o título do texto que estava aqui.',
    ],
    [
      'nl',
      'De man vindt dat dit verhaal eerder over de titel dan over de tekst ging, en dat niemand hier een bericht op de pagina leest, of er een interview voor heeft geplaatst.',
    ],
    ['ru', 'Она читала книгу у моря, а потом вернулась домой и долго молчала.'],
    ['zh', '镇上的人写文章，也读文字，谁也不知道盐到哪里去了。'],
    ['ar', 'كتب الرجل رسالة في هذا النص عن الملح.'],
  ])('%s', (_, text) => {
    expect(scanner.mayBeCopy(`${PROSE}\n\n${text}\n`)).toBe(false);
  });
});
