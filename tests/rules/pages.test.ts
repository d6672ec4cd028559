import { describe, expect, it } from 'vitest';
import { pageNames, pageOn } from '../../src/engine/pages/page.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import { CHECK_KINDS } from '../../src/model/checks.ts';

/** `npx vitest run tests/rules/pages.test.ts -u` writes the pages anew. */
describe.each(['en', 'fr'] as const)('the pages in %s', (language) => {
  it.each(pageNames())('%s is what the code and the packs say', async (name) => {
    const page = pageOn(name, messagesFor(language));
    const folder = (CHECK_KINDS as readonly string[]).includes(name) ? 'checks' : 'packs';
    expect(page).toMatch(/^# /u);
    await expect(page).toMatchFileSnapshot(`../../rules/docs/${language}/${folder}/${name}.md`);
  });
});
