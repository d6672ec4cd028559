import { describe, expect, it } from 'vitest';
import { compilePhrase, mistakesIn } from '../../bin/lexicon/compile.ts';
import type { LexiconSource } from '../../bin/lexicon/source.ts';
import { spelled } from '../../src/claims/lexicon/lexicon.ts';
import { fold } from '../../src/text/fold.ts';

const SOURCE: LexiconSource = {
  schema: 1,
  language: 'xx',
  name: 'Example',
  piece: ['article|text', 'op[-]ed'],
  languages: { fr: ['French'], de: ['German'] },
};
const JOINED: LexiconSource = { ...SOURCE, joined: true };

function matches(phrase: string, text: string, source = SOURCE): boolean {
  const fragment = spelled(compilePhrase(source, phrase), source.joined);
  return new RegExp(`^(?:${fragment})$`, 'u').test(fold(text));
}

describe('a phrase', () => {
  it.each([
    ['originally published', ['originally published', 'Originally Published'], ['published']],
    ['publié à l’étranger', ['publie a l’etranger', 'PUBLIÉ À L’ÉTRANGER'], ['publié']],
    [
      'this (article|text)',
      ['this article', 'this text'],
      ['this', 'this story', 'this article text'],
    ],
    ['[was|has been] read', ['read', 'was read', 'has been read'], ['was has been read', ' read']],
    ['read [here] now', ['read now', 'read here now'], ['readhere now', 'read  now']],
    ['read [here]', ['read', 'read here'], ['read ', 'readhere']],
    ['article[s]', ['article', 'articles'], ['article s']],
    ['stor(y|ies)', ['story', 'stories'], ['stor']],
    ['[re[-]]print', ['print', 'reprint', 're-print'], ['re print']],
    ['web[ ]site', ['website', 'web site'], ['web-site']],
    ['blog[ |-]post', ['blogpost', 'blog post', 'blog-post'], ['blog  post']],
    ["[l'|le|la] article", ["l'article", 'le article', 'l’article', 'article'], ["l' article"]],
    ["(cet|l') article", ['cet article', 'l’article'], ['cetarticle']],
    ["de [l'] article", ['de article', "de l'article"], ["de l' article"]],
    [
      'the original (,|is|:)',
      ['the original,', 'the original is', 'the original:'],
      ['the original ,'],
    ],
    ['title[s] [,] added', ['title added', 'titles, added'], ['title , added']],
    [
      'this … text',
      ['this text', 'this fine text', 'this town’s own old text'],
      ['this a b c d text'],
    ],
    ['this …1 text', ['this text', 'this fine text'], ['this town’s old text']],
    [
      'first …… printed',
      ['first printed', 'first on 3 May, in “Salt”, printed'],
      ['first. printed'],
    ],
    ['my …', ['my', 'my blog, and more'], ['mystery']],
    ['read (here|on …)', ['read here', 'read on the site'], ['read here today']],
    ['mein*', ['mein', 'meinem'], ['mein hund']],
    ['this <piece>', ['this article', 'this op-ed'], ['this piece']],
    ['from the <languages>', ['from the French', 'from the German'], ['from the Greek']],
    ['one|two', ['one', 'two'], ['one|two']],
    ['C.C. (a+b)', ['c.c. a+b'], ['cxcx aab']],
  ])('%s', (phrase, said, unsaid) => {
    for (const text of said) expect([text, matches(phrase, text)]).toEqual([text, true]);
    for (const text of unsaid) expect([text, matches(phrase, text)]).toEqual([text, false]);
  });

  it.each([
    ['由…译', ['由张三译', '由译'], ['由张三和李四还有王五赵六孙七译']],
    ['原文{:| }', [], ['原文']],
    ['نشر', ['نُشِر', 'نشر'], ['نش']],
  ])('%s, where words are joined', (phrase, said, unsaid) => {
    for (const text of said) expect([text, matches(phrase, text, JOINED)]).toEqual([text, true]);
    for (const text of unsaid) expect([text, matches(phrase, text, JOINED)]).toEqual([text, false]);
  });

  it.each([
    ['first {in|on}', 'first in May', 'first', true],
    ['first {in|on}', 'first inside', 'first', false],
    ['excerpts {of|.}', 'excerpts.', 'excerpts', true],
    ['excerpts {of|.}', 'excerpts are', 'excerpts', false],
    ['traduction {:}', 'traduction :', 'traduction', true],
    ['text {publicad*}', 'text publicadas', 'text', true],
    ["extrait {d'}", "extrait d'un", 'extrait', true],
  ])('%s in "%s"', (phrase, text, found, isThere) => {
    const match = new RegExp(`^${spelled(compilePhrase(SOURCE, phrase))}`, 'u').exec(text);
    expect(match?.[0]).toBe(isThere ? found : undefined);
  });
});

it.each([
  ['read (here', 'The bracket ")" is missing.'],
  ['read here)', '")" stands outside brackets.'],
  ['read (here|)', 'Nothing stands on one side of a bar.'],
  ['read  here', 'Words are parted by single spaces.'],
  ['… here', 'It begins with "…"; it must begin with a word.'],
  ['{here}', 'It holds no words.'],
  ['read {here} now', 'What is in braces stands last.'],
  ['(read {here})', 'Braces cannot stand in brackets.'],
  ['read *', '"*" stands for the ending of a word and follows its letters.'],
  ['read*ing', '"*" stands for the ending of a word; no letters follow it.'],
  ['this <story>', '"<story>" names no key that holds phrases.'],
  ['this <from-site>', '"<from-site>" names no key that holds phrases.'],
  ['this <constructor>', '"<constructor>" names no key that holds phrases.'],
  ['this <', '"<" begins the name of another key, as in "<piece>".'],
  ['((((( a )))))', 'Its brackets are nested too deeply.'],
  ['a'.repeat(501), 'It has 501 characters; 500 are the most.'],
  ['[very] [very] long', 'It can be read in two ways where the text says "very long".'],
  ['(a|aa)(a|aa)', 'It can be read in two ways where the text says "aaa".'],
  ['(a|b|c|d|e|f)'.repeat(8), 'It says more than 20000 different things; write it as several.'],
])('the phrase %j is refused', (phrase, sentence) => {
  expect(mistakesIn({ ...SOURCE, published: [phrase] })).toEqual([
    { path: ['published', 0], phrase, sentence },
  ]);
});
