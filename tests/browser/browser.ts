import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';

/** What a Chromium is called, and where it is kept where no `PATH` leads. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];
const PLACES = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
/** The page must ask nobody for anything, and neither must the browser. */
const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser to use: the one that `CHROMIUM` names, else the first that is found. */
function chromiumIn({ CHROMIUM, PATH = '' }: NodeJS.ProcessEnv): string | undefined {
  if (CHROMIUM !== undefined && CHROMIUM !== '') return CHROMIUM;
  const folders = PATH.split(delimiter).filter((folder) => folder !== '');
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...PLACES].find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const executablePath = chromiumIn(process.env);

/** Opens a file, and fails if the page says anything on the console, opens a box, or asks for another. */
export type Visit = (
  file: string,
  look: (page: Page) => Promise<void>,
  options?: BrowserContextOptions,
) => Promise<void>;

/** Tests that need a browser. Where there is none they are skipped, which is said. */
export function inBrowser(name: string, tests: (visit: Visit) => void): void {
  if (executablePath === undefined) {
    process.stderr.write(
      `No Chromium was found, so “${name}” is skipped. CHROMIUM=/path/to/it names one.\n`,
    );
    describe.skip(`${name} (no Chromium was found)`, () => {
      tests(async () => Promise.resolve());
    });
    return;
  }
  describe(name, { timeout: 60_000 }, () => {
    const started: Browser[] = [];
    beforeAll(async () => {
      started.push(await chromium.launch({ executablePath, args: ARGUMENTS }));
    }, 60_000);
    afterAll(async () => {
      for (const one of started) await one.close();
    });
    tests(async (file, look, options) => {
      const [browser] = started;
      if (browser === undefined) throw new Error('the browser was not started');
      await visit(browser, file, look, options);
    });
  });
}

async function visit(
  browser: Browser,
  file: string,
  look: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext(options);
  const address = pathToFileURL(file).href;
  const said: string[] = [];
  try {
    const page = await context.newPage();
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(`uncaught: ${error.message}`));
    page.on('dialog', (dialog) => {
      said.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', () => said.push('a window'));
    context.on('request', (request) => {
      if (request.url().replace(/#.*$/u, '') !== address) said.push(`request: ${request.url()}`);
    });
    await page.goto(address);
    await look(page);
  } finally {
    await context.close();
  }
  expect(said).toEqual([]);
}
