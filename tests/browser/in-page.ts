import type { Locator, Page } from 'playwright-core';

/**
 * Questions to a page. They are written as text, since they are in the page's own terms, of which the
 * types of Node know nothing.
 */

/** As much of an element as is asked here. */
interface Styled {
  readonly ownerDocument: {
    readonly defaultView: {
      getComputedStyle(element: Styled): Readonly<Record<string, string>>;
    };
  };
}

/** What properties of an element's style come to. */
export async function styleOf(
  element: Locator,
  ...properties: readonly string[]
): Promise<readonly (string | undefined)[]> {
  return element.evaluate((one: Styled, names: readonly string[]) => {
    const style = one.ownerDocument.defaultView.getComputedStyle(one);
    return names.map((name) => style[name]);
  }, properties);
}

export interface Focused {
  /** The element's id, or its type if it has none. */
  readonly name: string;
  /** Whether one can see that it has the focus, and it stands on the screen. */
  readonly isSeen: boolean;
}

/** What has the focus; undefined if it is the page as a whole. */
export async function focused(page: Page): Promise<Focused | undefined> {
  const found = await page.evaluate<Focused | null>(`(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return null;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    const isOnScreen = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
    return {
      name: element.id || element.getAttribute('type') || element.localName,
      isSeen: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && isOnScreen && width > 1 && height > 1,
    };
  })()`);
  return found ?? undefined;
}

/** Goes on with the tabulator until an element has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page))?.name === name) return;
  }
  throw new Error(`the tabulator never comes to ${name}`);
}

/** Text and how clearly it stands out from what is behind it. */
export interface Contrast {
  readonly text: string;
  readonly ratio: number;
}

/** The contrast of every text that can be seen, the weakest first. */
export async function contrastsOf(page: Page): Promise<readonly Contrast[]> {
  return page.evaluate<readonly Contrast[]>(`(() => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const rgba = (colour) => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      return [r, g, b, a / 255];
    };
    const over = ([r, g, b, a], [x, y, z]) =>
      [r * a + x * (1 - a), g * a + y * (1 - a), b * a + z * (1 - a), 1];
    const light = (colour) => {
      const [r, g, b] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind = (element) => {
      if (element === null) return rgba('Canvas');
      const own = rgba(getComputedStyle(element).backgroundColor);
      return own[3] === 1 ? own : over(own, behind(element.parentElement));
    };
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode.data.trim();
      const element = walker.currentNode.parentElement;
      if (text === '' || ['SCRIPT', 'STYLE', 'OPTION'].includes(element.tagName)) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const back = behind(element);
      const [one, other] = [light(over(rgba(getComputedStyle(element).color), back)), light(back)];
      found.push({ text, ratio: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) });
    }
    return found.sort((a, b) => a.ratio - b.ratio);
  })()`);
}

/** The elements of a page that reach over its right edge, or hide what they have no room for. */
export async function wideElements(page: Page): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`(() => {
    const isMeant = (element) => element.closest('.said-only, .word, .label, .skip, option, svg') !== null;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.checkVisibility() && !isMeant(element))
      .filter((element) => {
        const { right, width } = element.getBoundingClientRect();
        const isCut = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
        return width > 0 && (right > innerWidth + 1 || isCut);
      })
      .map(({ localName, className, textContent }) => localName + '.' + className + ': ' + textContent.slice(0, 40));
  })()`);
}
