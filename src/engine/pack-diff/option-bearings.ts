import type { CheckKind, CheckOptions } from '../../model/checks.ts';
import type { Bearing } from '../../model/pack-diff.ts';

/**
 * How the values of an option lie. A list: from what asks least to what asks most. `demands`: the more of
 * them, the more is asked. `choices`: any will do, so that more of them ask less; none at all: anything
 * will do. `most`: the least number asks most. `least`: the greatest does. `none`: nobody can tell.
 */
type Lie = readonly string[] | 'demands' | 'leniences' | 'choices' | 'most' | 'least' | 'none';

const POSITION: Lie = 'none';
const DEMAND: Lie = ['optional', 'required'];
const LEAVE: Lie = ['allowed', 'forbidden'];

const LIES: { readonly [K in CheckKind]: { readonly [O in keyof CheckOptions[K]]-?: Lie } } = {
  publisher: { at: POSITION, forbids: 'demands' },
  author: { unsigned: ['undetermined', 'breached'], at: POSITION },
  'source-url': { form: ['host', 'full'] },
  'source-link': { target: ['site', 'article'], at: POSITION, text: 'none' },
  copyright: { holder: 'choices', year: DEMAND },
  licence: { 'any-of': 'choices', link: DEMAND },
  'credit-line': {
    wording: 'choices',
    match: ['pattern', 'words', 'exact'],
    at: POSITION,
    links: 'none',
  },
  'keep-block': { wording: 'none', at: POSITION },
  integrity: { forbids: 'demands', tolerates: 'leniences' },
  title: { where: ['anywhere', 'headline'] },
  extent: { full: LEAVE, most: 'none', from: ['anywhere', 'opening'], 'read-more': DEMAND },
  translation: {
    allow: ['allowed', 'marked', 'forbidden'],
    translator: DEMAND,
    'original-language': DEMAND,
  },
  'change-notice': { for: 'demands', wording: 'choices' },
  'keep-links': {},
  images: {
    use: ['allowed', 'credited', 'forbidden'],
    'credited-to': ['anyone', 'publisher'],
    photographer: DEMAND,
    others: ['own', 'unknown'],
    'hot-links': LEAVE,
  },
  pixel: { src: 'none' },
  canonical: { target: ['site', 'article'] },
  window: {
    'not-before': 'least',
    'start-within': 'most',
    'not-after': 'most',
    then: ['excerpt', 'link', 'remove'],
  },
  scope: { since: 'none' },
  use: {},
  quota: { most: 'most', per: 'none' },
  manual: {},
};

/** Whether an option that is changed asks more than before, or less. */
export function optionBearing(
  check: CheckKind,
  option: string,
  from: unknown,
  to: unknown,
): Bearing {
  if (option === 'at') return bearingOf(isAnywhere(to), isAnywhere(from));
  const lie = new Map<string, Lie>(Object.entries(LIES[check])).get(option) ?? 'none';
  switch (lie) {
    case 'demands':
      return setBearing(listOf(from), listOf(to));
    case 'leniences':
      return setBearing(listOf(to), listOf(from));
    case 'choices':
      return choiceBearing(listOf(from), listOf(to));
    case 'most':
      return bearingOf(
        numberOf(to, Infinity) > numberOf(from, Infinity),
        numberOf(to, Infinity) < numberOf(from, Infinity),
      );
    case 'least':
      return bearingOf(numberOf(to, 0) < numberOf(from, 0), numberOf(to, 0) > numberOf(from, 0));
    case 'none':
      return 'other';
    default: {
      const [before, after] = [lie.indexOf(String(from)), lie.indexOf(String(to))];
      return bearingOf(after < before, after > before);
    }
  }
}

function bearingOf(isLess: boolean, isMore: boolean): Bearing {
  if (isLess === isMore) return 'other';
  return isMore ? 'more' : 'less';
}

function isAnywhere(value: unknown): boolean {
  return value === 'anywhere';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function numberOf(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** Of a set of demands: more if it only grew, less if it only shrank. */
export function setBearing(from: readonly unknown[], to: readonly unknown[]): Bearing {
  const isGrown = to.some((one) => !from.includes(one));
  const isShrunk = from.some((one) => !to.includes(one));
  return bearingOf(isShrunk, isGrown);
}

function choiceBearing(from: readonly unknown[], to: readonly unknown[]): Bearing {
  if (from.length === 0 || to.length === 0) return bearingOf(to.length === 0, from.length === 0);
  return setBearing(to, from);
}
