import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { HOSTILE } from './articles.ts';
import { inBrowser } from './browser.ts';
import { checkedPage, comparedPage, temporaryFolder } from './pages.ts';

/** What none of our pages has, and how many of what they have. */
const FOREIGN =
  'img, iframe, object, embed, link, base, svg:not(.shares-bar), [onload], [onerror], [onmouseover], [src], a[href^="javascript" i], a[href^="data" i], main h1';

inBrowser('words of an article that would act on its page', (visit) => {
  const folder = temporaryFolder();
  const pages: (readonly [string, string, number])[] = [];
  beforeAll(async () => {
    for (const language of ['en', 'fr'] as const)
      pages.push([language, (await checkedPage(folder, HOSTILE, language)).file, 1]);
    const all = Object.values(HOSTILE);
    const compared = {
      'original.md': all.join('\n\n'),
      'copy.md': all
        .map((text) => text.replaceAll('clocks', 'clock').replace('Friday', 'Monday'))
        .join('\n\n'),
    };
    pages.push(['compared', await comparedPage(folder, compared), 0]);
  }, 60_000);

  it('are only shown', async () => {
    for (const [name, file, scripts] of pages)
      await visit(file, async (page) => {
        expect(await page.locator(FOREIGN).count(), name).toBe(0);
        expect(await page.locator('script').count(), name).toBe(scripts);
        expect(await page.locator('style').count(), name).toBe(1);
        expect(await page.locator('main').isVisible(), name).toBe(true);
        const text = await textOf(page);
        for (const word of ['</script><script>', 'onerror=alert(', 'gnaw'])
          expect(text, name).toContain(word);
        expect(text, name).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/u);
        // Whatever listens is given a chance to act.
        for (const one of (await page.locator('summary, mark, ins, del').all()).slice(0, 20))
          if (await one.isVisible()) await one.hover();
      });
  });

  it('do not keep the articles from being chosen', async () => {
    const [, [, file] = ['', '']] = pages;
    await visit(file, async (page) => {
      await page.locator('#by-text').fill('hostile-3');
      await page
        .locator('article:visible', { hasNotText: 'hostile-3' })
        .first()
        .waitFor({ state: 'hidden' });
      expect(await page.locator('article:visible').count()).toBe(1);
    });
  });
});

async function textOf(page: Page): Promise<string> {
  return (await page.locator('body').textContent()) ?? '';
}
