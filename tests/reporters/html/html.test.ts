import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import type { Place, Report, ReportedOutcome } from '../../../src/model/report.ts';
import { html } from '../../../src/reporters/html.ts';
import { SAMPLE_REPORT } from '../../rules/sample-report.ts';
import { BREACHED, copyWith, MET, ONE, OPEN, place, REPORT, single } from '../fixture.ts';
import {
  classed,
  messagesIn,
  MIXED,
  named,
  optionsFor,
  pageOf,
  ROWS,
  within,
  wordsOf,
} from './samples.ts';

const digest = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe.each(ROWS)('the page of %s', (_name, report) => {
  const page = pageOf(report);

  it('loads nothing, and admits its own style and script only', () => {
    const names = new Set(page.map((element) => element.name));
    for (const foreign of ['img', 'link', 'iframe', 'base', 'object', 'image', 'use'])
      expect(names).not.toContain(foreign);
    for (const { attributes } of page) {
      expect(
        Object.keys(attributes).filter((key) => /^(?:on|src|style|action)/u.test(key)),
      ).toEqual([]);
      expect(attributes['href'] ?? '#').toMatch(/^(?:#|https?:\/\/)/u);
    }
    const texts = ['style', 'script'].map((one) => named(page, one).map(({ text }) => text));
    expect(texts.map(({ length }) => length)).toEqual([1, 1]);
    const [style = '', script = ''] = texts.flat();
    const policy = page.find(({ attributes }) => 'http-equiv' in attributes)?.attributes['content'];
    expect(policy).toBe(
      `default-src 'none'; style-src ${digest(style)}; script-src ${digest(script)}; base-uri 'none'; form-action 'none'`,
    );
    expect(() => new Script(script)).not.toThrow();
  });

  it('has landmarks, headings in order, and no id twice', () => {
    for (const landmark of ['main', 'footer', 'h1']) expect(named(page, landmark)).toHaveLength(1);
    const levels = page.flatMap((element) => /^h(\d)$/u.exec(element.name)?.[1] ?? []);
    expect(levels.join('')).toMatch(/^1(?:2(?:34*)*)*$/u);
    const ids = page.flatMap(({ attributes }) => attributes['id'] ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of page)
      for (const key of ['aria-labelledby', 'for'])
        if (attributes[key] !== undefined) expect(ids).toContain(attributes[key]);
  });

  it('has links that lead somewhere and have words, and controls that have labels', () => {
    const ids = new Set(page.flatMap(({ attributes }) => attributes['id'] ?? []));
    for (const link of named(page, 'a')) {
      const href = link.attributes['href'] ?? '';
      if (href.startsWith('#')) expect(ids).toContain(href.slice(1));
      else expect(link.attributes['rel']).toBe('noopener noreferrer');
      expect(wordsOf(link)).not.toBe('');
    }
    const labelled = new Set(named(page, 'label').map(({ attributes }) => attributes['for']));
    for (const name of ['select', 'input'])
      for (const { attributes } of named(page, name)) expect(labelled).toContain(attributes['id']);
  });

  it('tells of every finding and every reason, with what to write and its code', () => {
    const [main] = named(page, 'main');
    const said = main === undefined ? '' : wordsOf(main);
    for (const message of messagesIn(report)) expect(said).toContain(message.replace(/\s+/gu, ' '));
  });

  it('hides signs from those who hear the page, and has a word beside each', () => {
    for (const { attributes } of classed(page, 'sign'))
      expect(attributes['aria-hidden']).toBe('true');
    for (const chip of classed(page, 'chip')) expect(wordsOf(chip)).toMatch(/\(.+\)$/u);
  });

  it('is the same each time', () => {
    const again = html(structuredClone(report), optionsFor(report));
    expect(again).toBe(html(report, optionsFor(report)));
    expect(again).toMatch(/<\/html>\n$/u);
  });
});

describe('the articles', () => {
  it('stand in groups, what is to be repaired first', () => {
    const groups = pageOf(MIXED).filter(({ attributes }) => 'data-group' in attributes);
    expect(
      groups.map((group) => [
        group.attributes['id'],
        named(within(group), 'h3').map(wordsOf).join(' '),
      ]),
    ).toEqual([
      ['breached', 'a.md f.md'],
      ['error', 'b.md'],
      ['review', 'd.md e.md'],
      ['excused', 'h.md'],
      ['compliant', 'c.md'],
    ]);
  });

  it('that are no copies are only counted, unless all are asked for', () => {
    const names = (all: boolean): string =>
      pageOf(MIXED, { all })
        .map(({ text }) => text)
        .join(' ');
    expect(names(false)).not.toContain('g.md');
    expect(names(true)).toContain('g.md');
  });

  it('that are breached are the only ones in quiet, beside those that could not be read', () => {
    const page = pageOf(MIXED, { quiet: true });
    expect(named(page, 'h3').map(wordsOf)).toEqual(['a.md', 'f.md', 'b.md']);
    expect(page.filter(({ attributes }) => attributes['id'] === 'site')).toEqual([]);
  });

  it('have every obligation in a word, and a sign that is not a mere colour', () => {
    const [card] = named(pageOf(single(MET, BREACHED, OPEN)), 'article');
    expect(card === undefined ? [] : classed(within(card), 'chip').map(wordsOf)).toEqual([
      '✔ publisher named (met)',
      '✖ original linked (breached)',
      '? author named (undetermined)',
    ]);
  });

  it('are found by keys that no name of a pack can forge', () => {
    const page = pageOf(MIXED);
    const cards = named(page, 'article');
    const keys = (key: string): readonly string[] =>
      cards.flatMap(({ attributes }) =>
        (attributes[key] ?? '').split(' ').filter((one) => one !== ''),
      );
    const offered = named(page, 'option').map(({ attributes }) => attributes['value'] ?? '');
    for (const key of ['data-terms', 'data-obligations', 'data-status']) {
      expect(keys(key).length).toBeGreaterThan(0);
      for (const one of keys(key)) expect(offered).toContain(one);
    }
    expect(keys('data-obligations').join('')).toMatch(/^(?:o\d+)+$/u);
  });

  it('are chosen with a form that is hidden where no script runs', () => {
    const [form] = named(pageOf(REPORT), 'form');
    expect(form?.attributes).toHaveProperty('hidden');
    expect(named(pageOf(single(MET)), 'form')).toEqual([]);
    const [count] = pageOf(REPORT).filter(({ attributes }) => attributes['id'] === 'shown');
    expect(count?.attributes).toMatchObject({ role: 'status', 'aria-live': 'polite' });
  });

  it('that are excused say why, and until when', () => {
    const said = classed(pageOf(SAMPLE_REPORT), 'excuse').map(wordsOf);
    expect(said).toEqual(['Suppressed until 31 January 2027: agreed (line 3)', 'In the baseline']);
  });

  it('that are permitted say by whom', () => {
    expect(classed(pageOf(SAMPLE_REPORT), 'permission').map(wordsOf)).toEqual([
      'Permission of Ann Lee, until 31 January 2027 · since 1 January 2026 · proof: letters/2026.pdf',
    ]);
  });

  it('say how much of the original they hold', () => {
    const page = pageOf(SAMPLE_REPORT);
    expect(named(page, 'meter').map(({ attributes }) => attributes['value'])).toEqual([
      '100',
      '50',
    ]);
    expect(classed(page, 'about').map(wordsOf).join(' ')).toContain(
      'Text: an excerpt, unchanged copy 100% original 50% Text of the original as kept on 1 May 2024',
    );
  });

  it('fold many findings against one obligation', () => {
    const [one] = BREACHED.findings;
    if (one === undefined) throw new Error('the fixture has a finding');
    const findings = Array.from({ length: 12 }, (_, index) => ({
      ...one,
      message: `Change number ${String(index)}.`,
    }));
    const page = pageOf(single({ ...BREACHED, findings }));
    const [more] = classed(page, 'more');
    expect(more?.children[0]?.text).toBe('7 further findings');
    expect(classed(page, 'message')).toHaveLength(12);
  });
});

describe('what is open', () => {
  it('never looks like a pass', () => {
    const looks = (report: Report): readonly string[] =>
      classed(pageOf(report), 'headline').map(({ attributes }) => attributes['class'] ?? '');
    const summary = { ...REPORT.summary, files: 1, breached: 0, compliant: 1, copies: 1 };
    const file = { ...ONE, status: 'compliant' as const };
    const of = (...outcomes: readonly ReportedOutcome[]): Report => ({
      ...REPORT,
      terms: [],
      summary,
      files: [{ ...file, copies: [copyWith(...outcomes)] }],
    });
    expect(looks(of(MET))).toEqual(['headline met']);
    expect(looks(of(MET, OPEN))).toEqual(['headline undetermined']);
    expect(looks({ ...of(MET), terms: REPORT.terms })).toEqual(['headline undetermined']);
    expect(looks(REPORT)).toEqual(['headline error']);
    const [open] = classed(pageOf(of(MET, OPEN)), 'fold').filter(({ attributes }) =>
      attributes['class']?.includes('undetermined'),
    );
    expect(open?.attributes).toHaveProperty('open');
  });
});

describe('quoted lines', () => {
  const marked = (...evidence: readonly Place[]): readonly string[] =>
    named(pageOf(single({ ...MET, evidence })), 'blockquote').map((quote) => {
      expect(quote.attributes).toEqual({ dir: 'auto', lang: '' });
      return quote.children.reduce(
        (text, { text: one }) => text.replace(one, `[${one}]`),
        quote.text,
      );
    });
  const LINE = 'Source: The Ledger, by Ann Carver';

  it.each<readonly [string, readonly Place[], readonly string[]]>([
    ['mark a place', [place(LINE, 'The Ledger')], ['Source: [The Ledger], by Ann Carver']],
    [
      'mark several in one line',
      [place(LINE, 'Ann Carver'), place(LINE, 'The Ledger')],
      ['Source: [The Ledger], by [Ann Carver]'],
    ],
    [
      'mark once what overlaps',
      [place(LINE, 'The Ledger'), place(LINE, 'Ledger, by')],
      ['Source: [The Ledger, by] Ann Carver'],
    ],
    [
      'stand apart if the lines do',
      [place(LINE, 'Ann'), { ...place('© Ann', '©'), line: 9, endLine: 9 }],
      ['Source: The Ledger, by [Ann] Carver', '[©] Ann'],
    ],
    [
      'show that a place goes on',
      [{ ...place(LINE, 'Ann Carver'), endLine: 8, endColumn: 3 }],
      ['Source: The Ledger, by [Ann Carver]…'],
    ],
    [
      'show that a line begins before',
      [{ ...place(LINE, 'Source'), column: 201, endColumn: 207, contextColumn: 201 }],
      ['…[Source]: The Ledger, by Ann Carver'],
    ],
    [
      'mark a sign where a place has no length',
      [{ ...place('🙂 Ann', '🙂'), endColumn: 1 }],
      ['[🙂] Ann'],
    ],
    ['are right in Arabic', [place('المصدر: الدفتر', 'الدفتر')], ['المصدر: [الدفتر]']],
    ['are left out if they are empty', [place(' ', ' ')], []],
  ])('%s', (_name, evidence, expected) => {
    expect(marked(...evidence)).toEqual(expected);
  });
});

it('links only to the web', () => {
  const copy = copyWith(MET);
  const claim = { ...copy.claim, original: 'javascript:alert(1)' };
  const clause = { ...MET.clause, url: 'data:text/html,x' };
  const page = pageOf({
    ...single(MET),
    files: [{ ...ONE, status: 'compliant', copies: [{ ...copyWith({ ...MET, clause }), claim }] }],
  });
  expect(named(page, 'a').map(({ attributes }) => attributes['href'])).toEqual([
    '#articles',
    '#compliant',
  ]);
  expect(page.map(({ text }) => text).join('')).toContain('javascript:alert(1)');
});
