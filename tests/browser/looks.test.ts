import { source as axe } from 'axe-core';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { ARTICLES } from './articles.ts';
import { inBrowser } from './browser.ts';
import { contrastsOf, focused, styleOf, wideElements } from './in-page.ts';
import { checkedPage, samplePages, temporaryFolder } from './pages.ts';

/** So tall that no part of a page is out of sight, where it would not be laid out. */
const PHONE = { width: 320, height: 20_000 };
const WHITE = 'rgb(255, 255, 255)';
const LEAST_CONTRAST = 4.5;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds against the rules of WCAG and good practice. Contrasts are looked at above, more strictly. */
async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run({ rules: { 'color-contrast': { enabled: false } } }).then(({ violations }) => violations)`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(`for (const one of document.querySelectorAll('details')) one.open = true;`);
}

inBrowser('every page', (visit) => {
  const folder = temporaryFolder();
  const pages: (readonly [string, string])[] = [];
  beforeAll(async () => {
    for (const language of ['en', 'fr'] as const)
      pages.push([language, (await checkedPage(folder, ARTICLES, language)).file]);
    pages.push(...samplePages(folder));
  }, 60_000);
  const each = async (look: (page: Page, name: string) => Promise<void>, options = {}) => {
    for (const [name, file] of pages) await visit(file, async (page) => look(page, name), options);
  };

  it('has text that stands out from what is behind it, in light and in dark', async () => {
    await each(async (page, name) => {
      await openAll(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const [weakest] = await contrastsOf(page);
        const said = `${name}, ${colorScheme}: ${String(weakest?.text)}`;
        expect(weakest?.ratio, said).toBeGreaterThan(LEAST_CONTRAST);
      }
      expect(await styleOf(page.locator('body'), 'backgroundColor'), name).not.toEqual([WHITE]);
    });
  });

  it('keeps the rules for those who hear it, or use it with the keyboard', async () => {
    await each(async (page, name) => {
      await openAll(page);
      expect(await violationsOn(page), name).toEqual([]);
    });
  });

  it('has room for everything on a screen 320 pixels wide', async () => {
    await each(
      async (page, name) => {
        await openAll(page);
        expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBe(320);
        expect(await wideElements(page), name).toEqual([]);
      },
      { viewport: PHONE },
    );
  });

  it('is whole on paper, black on white, without what only a screen has', async () => {
    await each(
      async (page, name) => {
        await page.emulateMedia({ media: 'print' });
        const [weakest] = await contrastsOf(page);
        expect(weakest?.ratio, `${name}: ${String(weakest?.text)}`).toBeGreaterThan(LEAST_CONTRAST);
        expect(await styleOf(page.locator('body'), 'backgroundColor'), name).toEqual([WHITE]);
        for (const gone of await page.locator('form, .skip').all())
          expect(await gone.isVisible(), name).toBe(false);
        for (const folded of await page.locator('details:not(.unchanged) > :not(summary)').all())
          expect((await folded.boundingBox())?.height ?? 0, name).toBeGreaterThan(0);
        expect((await page.pdf()).length, name).toBeGreaterThan(10_000);
      },
      { colorScheme: 'dark' },
    );
  });

  it('shows what has the focus, wherever the tabulator leads', async () => {
    await each(async (page, name) => {
      const seen: string[] = [];
      for (let step = 0; step < 25; step += 1) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        if (now === undefined) break;
        seen.push(now.name);
        expect(now.isSeen, `${name}: ${seen.join(' ')}`).toBe(true);
      }
      expect(seen[0], name).toBe('a');
    });
  });
});
