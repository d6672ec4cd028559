import { isArticleContent, isChrome } from './elements.ts';
import type { Markup } from './tags.ts';

interface Candidate {
  readonly start: number;
  readonly rank: number;
  letters: number;
}

interface OpenCandidate {
  readonly name: string;
  readonly candidate: Candidate | undefined;
  readonly chrome: boolean;
}

/**
 * The tag at which the part of a page begins that holds the article and its credits: the `<article>`
 * with the most words, else `<main>`, else an element with a customary class name, else the body. The
 * offset of its tag; undefined for a page without any.
 */
export function mainContent(markups: readonly Markup[]): number | undefined {
  const open: OpenCandidate[] = [];
  const candidates: Candidate[] = [];
  let chrome = 0;
  for (const markup of markups) {
    if (markup.type === 'open') {
      const { name, attributes, start } = markup.tag;
      const rank = rankOf(name, attributes);
      const candidate = rank === 0 ? undefined : { start, rank, letters: 0 };
      if (candidate !== undefined) candidates.push(candidate);
      const isOut = isChrome(name, attributes);
      if (isOut) chrome += 1;
      open.push({ name, candidate, chrome: isOut });
    } else if (markup.type === 'close') {
      const at = open.findLastIndex(({ name }) => name === markup.name);
      if (at < 0) continue;
      for (const element of open.splice(at)) if (element.chrome) chrome -= 1;
    } else if (markup.type === 'text' && chrome === 0) {
      for (const { candidate } of open.slice(-40))
        if (candidate !== undefined) candidate.letters += markup.end - markup.start;
    }
  }
  const most = candidates.reduce((top, { letters }) => Math.max(top, letters), 0);
  const full = candidates.filter(({ letters }) => letters * 2 >= most && letters > 0);
  return full.sort((a, b) => b.rank - a.rank || b.letters - a.letters || a.start - b.start)[0]
    ?.start;
}

function rankOf(name: string, attributes: Readonly<Record<string, string>>): number {
  if (name === 'article' || (attributes['role'] ?? '') === 'article') return 3;
  if (name === 'main' || (attributes['role'] ?? '') === 'main') return 2;
  return isArticleContent(attributes) ? 1 : 0;
}
