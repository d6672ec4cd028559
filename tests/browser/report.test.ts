import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { messagesFor } from '../../src/messages/messages.ts';
import type { FileReport, Report, ReportedOutcome } from '../../src/model/report.ts';
import { messagesIn } from '../reporters/html/samples.ts';
import { ARTICLES } from './articles.ts';
import { inBrowser } from './browser.ts';
import { styleOf, tabTo } from './in-page.ts';
import { checkedPage, temporaryFolder, type CheckedPage } from './pages.ts';

const LANGUAGES = ['en', 'fr'] as const;

inBrowser('the page of a report', (visit) => {
  const folder = temporaryFolder();
  const pages = new Map<string, CheckedPage>();
  beforeAll(async () => {
    for (const language of LANGUAGES)
      pages.set(language, await checkedPage(folder, ARTICLES, language));
  }, 60_000);
  const pageIn = (language: string): CheckedPage => {
    const page = pages.get(language);
    if (page === undefined) throw new Error('the page was not made');
    return page;
  };

  describe.each(LANGUAGES)('in %s', (language) => {
    const { htmlReport } = messagesFor(language);
    const shown = (count: number, all: number): string =>
      htmlReport.shown.replace('{shown}', String(count)).replace('{all}', String(all));

    it.each(['status', 'terms', 'obligations'])(
      'shows the articles that are chosen by %s, with the keyboard alone',
      async (kind) => {
        const { file, report } = pageIn(language);
        const all = listed(report);
        await visit(file, async (page) => {
          await tabTo(page, `by-${kind}`);
          const options = await page.locator(`#by-${kind} option`).allTextContents();
          expect(options.length).toBeGreaterThan(2);
          const counted: number[] = [];
          for (const option of options.slice(1)) {
            await page.keyboard.press('ArrowDown');
            const count = Number(/ \((\d+)\)$/u.exec(option)?.[1]);
            await page.getByText(shown(count, all.length), { exact: true }).waitFor();
            expect(await page.locator('article:visible').count()).toBe(count);
            counted.push(count);
          }
          expect(counted.toSorted()).toEqual(countsBy(kind, report).toSorted());
          await tabTo(page, 'reset');
          await page.keyboard.press('Enter');
          await page.getByText(shown(all.length, all.length), { exact: true }).waitFor();
          expect(await page.locator('article:visible').count()).toBe(all.length);
        });
      },
    );

    it('finds articles by words, whatever their case and accents', async () => {
      const { file, report } = pageIn(language);
      const all = listed(report).length;
      await visit(file, async (page) => {
        await tabTo(page, 'by-text');
        for (const [words, found] of [
          ['NÔRA loaf mill', 'good.md'],
          ['المصدر', 'arabic.md'],
          ['来源', 'chinese.md'],
        ] as const) {
          await page.keyboard.press('Control+A');
          await page.keyboard.type(words);
          await page
            .locator('article:visible', { hasNotText: found })
            .first()
            .waitFor({ state: 'hidden' });
          expect(await page.locator('article:visible h3').allInnerTexts()).toEqual([found]);
          expect(await page.locator('#shown').innerText()).toBe(shown(1, all));
        }
      });
    });

    it('holds everything where no script runs', async () => {
      const { file, report } = pageIn(language);
      const look = async (page: Page): Promise<void> => {
        expect(await page.locator('form').isVisible()).toBe(false);
        expect(await page.locator('article:visible').count()).toBe(listed(report).length);
        const closed = page.locator('details:not([open]) > summary:visible');
        expect(await closed.count()).toBeGreaterThan(5);
        while ((await closed.count()) > 0) await closed.first().press('Enter');
        const said = (await page.locator('main').innerText()).replace(/\s+/gu, ' ');
        // What terms ask of the site is shown where a file is a copy under them.
        const used = new Set(
          report.files.flatMap(({ copies }) => copies.map((copy) => copy.terms)),
        );
        const terms = report.terms.filter(({ id }) => used.has(id));
        for (const message of messagesIn({ ...report, terms }))
          expect(said).toContain(message.replace(/\s+/gu, ' '));
      };
      await visit(file, look, {
        javaScriptEnabled: false,
        viewport: { width: 1000, height: 12_000 },
      });
    });

    it('marks the evidence, and quotes Arabic from right to left', async () => {
      const { file, report } = pageIn(language);
      await visit(file, async (page) => {
        for (const one of listed(report)) {
          const card = page
            .locator('article')
            .filter({ has: page.getByRole('heading', { name: one.path }) });
          const marks = await card.locator('mark').allTextContents();
          for (const { place } of one.copies
            .flatMap(({ outcomes }) => outcomes)
            .flatMap(({ findings }) => findings))
            expect(marks.some((mark) => mark.startsWith(place.text.slice(0, 10)))).toBe(true);
        }
        const quote = page
          .locator('article', { hasText: 'arabic.md' })
          .locator('blockquote')
          .first();
        const [around, direction] = await styleOf(quote, 'backgroundColor', 'direction');
        const [behind, line] = await styleOf(
          quote.locator('mark'),
          'backgroundColor',
          'textDecorationLine',
        );
        expect([direction, line]).toEqual(['rtl', 'underline']);
        expect(behind).not.toBe(around);
      });
    });

    it('leads from a count to its articles, also where they were filtered out', async () => {
      const { file } = pageIn(language);
      await visit(file, async (page) => {
        await page.locator('#by-status').selectOption('compliant');
        await page.locator('#breached').waitFor({ state: 'hidden' });
        await page.locator('.tile a[href="#breached"]').press('Enter');
        await page.locator('#breached').waitFor({ state: 'visible' });
        expect(await page.locator('#by-status').inputValue()).toBe('');
        expect(page.url()).toMatch(/#breached$/u);
      });
    });
  });
});

function listed({ files }: Report): readonly FileReport[] {
  return files.filter(({ status }) => status !== 'not-a-copy');
}

/** How many articles each choice of a filter leaves. */
function countsBy(kind: string, report: Report): readonly number[] {
  const keys = listed(report).flatMap((file) => [...new Set(keysOf(kind, file))]);
  return [...new Set(keys)].map((key) => keys.filter((one) => one === key).length);
}

function keysOf(kind: string, { status, copies }: FileReport): readonly string[] {
  switch (kind) {
    case 'status':
      return [status];
    case 'terms':
      return copies.map(({ terms, edition }) => `${terms} ${edition}`);
    default:
      return copies.flatMap(({ outcomes }) => outcomes.filter(isOpen).map((one) => one.obligation));
  }
}

function isOpen({ outcome }: ReportedOutcome): boolean {
  return outcome === 'breached' || outcome === 'undetermined';
}
