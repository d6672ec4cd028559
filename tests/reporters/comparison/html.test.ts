import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import { html } from '../../../src/reporters/comparison/html.ts';
import { comparisonOf } from './comparison-of.ts';
import { optionsFor } from './options.ts';
import { elementsOf, type Element } from './page.ts';
import { SAMPLE_ROWS, SAMPLES } from './samples.ts';

const pageOf = (comparison: Comparison): readonly Element[] =>
  elementsOf(html(comparison, optionsFor(comparison)));
const named = (page: readonly Element[], name: string): readonly Element[] =>
  page.filter((element) => element.name === name);
const classed = (page: readonly Element[], name: string): readonly Element[] =>
  page.filter(({ attributes }) => (attributes['class'] ?? '').split(' ').includes(name));
/** The words of a row's sides, without numbers and labels. */
const wordsOf = (cell: Element): string => cell.text.replace(/\s+/gu, ' ').trim();

describe.each(SAMPLE_ROWS)('the page of %s', (name, comparison) => {
  const page = pageOf(comparison);

  it('loads nothing, runs nothing, and admits its own style only', () => {
    const names = new Set(page.map((element) => element.name));
    for (const foreign of ['script', 'img', 'link', 'iframe', 'form', 'base', 'object'])
      expect(names).not.toContain(foreign);
    for (const { attributes } of page) {
      expect(Object.keys(attributes).filter((key) => /^(?:on|src|style)/u.test(key))).toEqual([]);
      expect(attributes['href'] ?? '#').toMatch(/^#/u);
    }
    const [style] = named(page, 'style');
    const hash = createHash('sha256')
      .update(style?.text ?? '')
      .digest('base64');
    const policy = page.find(({ attributes }) => 'http-equiv' in attributes)?.attributes['content'];
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    );
  });

  it('has landmarks, headings in order, and no id twice', () => {
    for (const landmark of ['header', 'main', 'section', 'h1'])
      expect(named(page, landmark)).toHaveLength(1);
    const levels = page.flatMap((element) => /^h(\d)$/u.exec(element.name)?.[1] ?? []);
    expect(levels.join('')).toMatch(/^12*(?:23*)*$/u);
    const ids = page.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has only links that lead somewhere, and names for all of them', () => {
    const ids = new Set(page.flatMap(({ attributes }) => attributes['id'] ?? []));
    for (const { attributes, text } of named(page, 'a')) {
      expect(ids).toContain((attributes['href'] ?? '').slice(1));
      expect(attributes['aria-label'] ?? text).not.toBe('');
    }
  });

  it('has all the words of both sides', () => {
    for (const side of ['original', 'copy'] as const) {
      const cells = classed(page, side).filter(({ attributes }) =>
        (attributes['class'] ?? '').startsWith('cell'),
      );
      const shown = cells.map(wordsOf).join(' ');
      const words = comparison.parts.flatMap(({ text }) => text[side].match(/\p{L}{5,}/gu) ?? []);
      for (const word of new Set(words)) expect(shown).toContain(word);
    }
  });

  it('marks every change on both sides, in elements that are not mere colour', () => {
    const numbers = classed(page, 'number').map(({ attributes }) => attributes['id'] ?? '');
    const originals = numbers.filter((id) => id.startsWith('original-'));
    const copies = numbers.filter((id) => id.startsWith('copy-'));
    expect(originals.length).toBe(copies.length);
    const isPlain = ['full', 'unrelated', 'translation', 'empty'].includes(name);
    expect(copies.length === 0).toBe(isPlain);
    expect(named(page, 'del').length + named(page, 'ins').length > 0).toBe(!isPlain);
  });
});

describe('the page', () => {
  it('lays paragraphs side by side that share words', () => {
    const rows = classed(pageOf(SAMPLES.altered), 'row').map(({ children }) =>
      children.filter(({ name }) => name === 'div').map((cell) => wordsOf(cell).slice(0, 34)),
    );
    expect(rows).toEqual([
      ['', 'copy credit Republished from the L'],
      ['original The ferry between Larkfie', 'copy The ferry between Larkfield a'],
      ['original “We were told at six in t', 'copy "We were told at six in the m'],
      ['original The council met the same ', 'copy The council met the same even'],
      ['original 4Sorrel has 312 inhabitan', 'copy 432 words left out without a '],
      ['original The province has paid for', 'copy The province has paid for the'],
      ['original On Wednesday the fishing ', 'copy On Wednesday the fishing boat'],
      ['', 'copy credit Copyright © Ida Lund, '],
    ]);
  });

  it('heads each row of changes with what they are and where', () => {
    const heads = named(pageOf(SAMPLES.altered), 'h3').map(({ text }) => text);
    expect(heads).toEqual([
      'Change 1, replaced original line 1, copy line 3',
      'Changes 2–3 original line 8, copy lines 10–12',
      'Change 4, 32 words left out without a mark original lines 11–12, copy line 15',
      'Change 5, replaced original line 14, copy line 15',
    ]);
  });

  it('folds what needs no looking at', () => {
    const folds = classed(pageOf(SAMPLES.long), 'fold').map(
      ({ children }) => children[0]?.text ?? '',
    );
    expect(folds).toContain('26 paragraphs without change');
    expect(folds).toContain('2 further paragraphs');
    expect(classed(pageOf(SAMPLES.altered), 'fold')).toEqual([]);
  });

  it('links a moved passage to where it came from', () => {
    const page = pageOf(SAMPLES.french);
    const [to, from] = named(page, 'mark').slice(-2);
    expect(from?.text).toBe(to?.text);
    const links = classed(page, 'number').filter(({ text }) => text === '1');
    expect(links.map(({ attributes }) => [attributes['id'], attributes['href']])).toEqual([
      ['copy-1', '#original-1'],
      ['original-1', '#copy-1'],
    ]);
    expect(links[0]?.attributes['aria-label']).toBe(
      'Changement 1, 26 mots déplacés, au même endroit de l’original',
    );
  });

  it('lists the changes, folded if they are many', () => {
    const [few] = named(pageOf(SAMPLES.altered), 'nav');
    expect(few?.children[0]?.attributes).toHaveProperty('open');
    expect(few?.text).toContain('1. replaced Tuesday Monday original line 1, copy line 3');
    const [many] = named(pageOf(SAMPLES.manyChanges), 'nav');
    expect(many?.children[0]?.attributes).not.toHaveProperty('open');
    expect(named(pageOf(SAMPLES.manyChanges), 'li').length).toBeGreaterThan(200);
  });

  it('says in which language each side is, and which way it is written', () => {
    const page = pageOf(SAMPLES.arabic);
    const [copy] = classed(page, 'copy');
    expect(copy?.attributes['lang']).toBe('ar');
    expect(classed(page, 'original')[0]?.attributes).not.toHaveProperty('lang');
    const paragraphs = copy?.children.filter(({ attributes }) => !('class' in attributes)) ?? [];
    expect(paragraphs.map(({ attributes }) => attributes['dir'])).toEqual(['auto']);
    // What is ours must not decide in which direction the article's paragraph runs.
    for (const inside of paragraphs.flatMap(({ children }) => children))
      if (inside.name === 'a') expect(inside.attributes['dir']).toBe('ltr');
  });

  it('pairs the paragraphs of a translation', () => {
    const rows = classed(pageOf(SAMPLES.translation), 'row');
    expect(rows).toHaveLength(4);
    expect(rows[3]?.text).toMatch(/Sorrel has 312[^]*La province paie/u);
    expect(classed(pageOf(SAMPLES.unrelated), 'row')).toHaveLength(1);
  });

  it('says nothing of a share in a translation, nor counts changes', () => {
    expect(named(pageOf(SAMPLES.translation), 'meter')).toEqual([]);
    expect(named(pageOf(SAMPLES.unrelated), 'meter')).toHaveLength(2);
    expect(named(pageOf(SAMPLES.unrelated), 'li')).toEqual([]);
  });

  it('shows the sign by which a copy marks what it leaves out', () => {
    const copies = classed(pageOf(SAMPLES.excerpt), 'copy').map(({ text }) => text);
    expect(copies.join(' ').match(/\[…\]/gu)).toHaveLength(2);
    expect(named(pageOf(SAMPLES.excerpt), 'ins').map(({ text }) => text)).toEqual([
      'added or replacing',
    ]);
  });

  it('strikes out and underlines words only, not the space before them', () => {
    for (const [, sample] of SAMPLE_ROWS)
      for (const name of ['del', 'ins', 'mark'])
        for (const { text } of named(pageOf(sample), name)) expect(text).toBe(text.trim());
  });

  it('strikes out Chinese with a line that adds no stroke, and says that it is Chinese', () => {
    const original = { language: 'zh' };
    const page = pageOf({
      ...SAMPLES.chinese,
      original: { ...SAMPLES.chinese.original, ...original },
    });
    const [entry] = named(page, 'del');
    expect(entry?.attributes['lang']).toBe('zh');
    expect(named(page, 'style')[0]?.text).toContain('del:lang(zh)');
  });

  it('joins paragraphs that only one side parts', () => {
    const rows = classed(
      pageOf(comparisonOf('A b c.\n\nD e f.\n\nG h i.', 'A b c. D e f.\n\nG h i.')),
      'row',
    );
    expect(rows.map(({ children }) => children.map(wordsOf))).toEqual([
      ['original A b c. D e f.', 'copy A b c. D e f.'],
      ['original G h i.', 'copy G h i.'],
    ]);
  });

  it('names files that were read only in part', () => {
    const error = { code: 'nul-bytes' as const, message: 'The file contains NUL characters.' };
    const comparison = { ...SAMPLES.full, copy: { ...SAMPLES.full.copy, errors: [error] } };
    expect(classed(pageOf(comparison), 'error').map(({ text }) => text)).toEqual([
      '✖ The file contains NUL characters.',
    ]);
  });
});
