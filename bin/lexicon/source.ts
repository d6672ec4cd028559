import { CHANGES, type Change } from '../../src/model/change-notice.ts';

/** Keys of a lexicon whose phrases are told apart by language; src/claims/lexicon/lexicon.ts has these names. */
export const OWN_KEYS = {
  piece: 'noun',
  'this-piece': 'thisPiece',
  'loose-piece': 'looseSubject',
  'small-words': 'auxiliary',
  published: 'published',
  'plainly-published': 'plainlyPublished',
  republished: 'republished',
  adapted: 'adapted',
  at: 'at',
  'original-here': 'originalHere',
  'read-original': 'readOriginal',
  'translation-of': 'translationOf',
  'translation-of-titled': 'translationOfTitled',
  pointer: 'pointer',
  'original-label': 'originalLabel',
  'source-label': 'sourceLabel',
  'author-label': 'authorLabel',
  'translator-label': 'translatorLabel',
  by: 'by',
  'own-place': 'ownPlace',
} as const;

/** Keys whose phrases count in a text of any language; src/claims/lexicon/shared.ts has these names. */
export const SHARED_KEYS = {
  updated: 'updated',
  also: 'also',
  onward: 'onward',
  'by-permission': 'byPermission',
  'label-verb': 'labelVerb',
  it: 'it',
  'original-word': 'originalWord',
  'several-sources': 'severalSources',
  'source-part': 'sourcePart',
  related: 'related',
  'ends-names': 'endsNames',
  role: 'role',
  article: 'article',
  'before-publisher': 'beforePublisher',
  'after-publisher': 'afterPublisher',
  'no-publisher': 'noPublisher',
  weekdays: 'weekdays',
  'on-day': 'onDay',
  'before-month': 'beforeMonth',
  image: 'image',
  'picture-line': 'pictureLine',
  'picture-by': 'pictureBy',
  copyright: 'copyright',
  'before-holder': 'beforeHolder',
  'ends-holder': 'endsHolder',
  'rights-reserved': 'rightsReserved',
  licence: 'licence',
  biography: 'biography',
  note: 'note',
  'translators-note': 'translatorsNote',
  'sure-note': 'sureNote',
  'read-also': 'readAlso',
  'whole-article': 'wholeArticle',
  'read-whole': 'readWhole',
  'read-rest': 'readRest',
  'rest-at': 'restAt',
  'author-word': 'authorWord',
  'about-author': 'aboutAuthor',
  'the-author': 'theAuthor',
  'author-verb': 'authorVerb',
  'author-goes-on': 'authorGoesOn',
  'notes-heading': 'notesHeading',
  'head-label': 'headLabel',
  foot: 'foot',
} as const;

/** Keys whose words are looked up one by one, in a text of any language. */
const LIST_KEYS = { 'around-date': 'aroundDate' } as const;

export const PHRASE_KEYS = { ...OWN_KEYS, ...SHARED_KEYS, ...LIST_KEYS } as const;
export type PhraseKey = keyof typeof PHRASE_KEYS;

/** Keys within `changes`, but for those that part their phrases by what was done. */
export const CHANGE_KEYS = {
  opening: 'opening',
  'this-is': 'thisIs',
  it: 'it',
  part: 'part',
  between: 'between',
  after: 'after',
  and: 'and',
  from: 'from',
  into: 'into',
  for: 'for',
  by: 'by',
  'other-sense': 'otherSense',
  that: 'that',
  verb: 'verb',
  'original-in': 'originalIn',
} as const;

/** Keys within `changes` whose words are looked up one by one, in a text of any language. */
export const CHANGE_LIST_KEYS = { 'beside-names': 'besideNames' } as const;
export type ChangeKey = keyof typeof CHANGE_KEYS | keyof typeof CHANGE_LIST_KEYS;

type Phrases = readonly string[];
export interface SiteWords {
  readonly before: Phrases;
  readonly after?: Phrases;
}

/** A file in rules/lexicon/, as lexicon.schema.json admits it. */
export interface LexiconSource extends Readonly<Partial<Record<PhraseKey, Phrases>>> {
  readonly schema: 1;
  readonly language: string;
  readonly name: string;
  readonly joined?: boolean;
  readonly 'agent-is-source'?: boolean;
  readonly 'common-words'?: Phrases;
  readonly 'from-site'?: readonly SiteWords[];
  /** Those of each month, from January on. */
  readonly months?: readonly Phrases[];
  readonly languages?: Readonly<Record<string, Phrases>>;
  readonly changes?: Readonly<Partial<Record<ChangeKey, Phrases>>> & {
    readonly done?: Readonly<Partial<Record<Change, Phrases>>>;
    readonly alone?: Readonly<Partial<Record<Change, Phrases>>>;
  };
}

/** A phrase of a lexicon, and the keys and list positions that lead to it. */
export interface PlacedPhrase {
  readonly path: readonly (string | number)[];
  readonly phrase: string;
}

const placed = (path: PlacedPhrase['path'], phrases: Phrases = []): readonly PlacedPhrase[] =>
  phrases.map((phrase, index) => ({ path: [...path, index], phrase }));

/** All the phrases of a lexicon, in no particular order. */
export function phrasesOf(source: LexiconSource): readonly PlacedPhrase[] {
  const { changes = {} } = source;
  return [
    ...placed(['common-words'], source['common-words']),
    ...keysOf(PHRASE_KEYS).flatMap((key) => placed([key], source[key])),
    ...(source['from-site'] ?? []).flatMap(({ before, after }, index) => [
      ...placed(['from-site', index, 'before'], before),
      ...placed(['from-site', index, 'after'], after),
    ]),
    ...(source.months ?? []).flatMap((names, index) => placed(['months', index], names)),
    ...Object.entries(source.languages ?? {}).flatMap(([code, names]) =>
      placed(['languages', code], names),
    ),
    ...[...keysOf(CHANGE_KEYS), ...keysOf(CHANGE_LIST_KEYS)].flatMap((key) =>
      placed(['changes', key], changes[key]),
    ),
    ...CHANGES.flatMap((change) => [
      ...placed(['changes', 'done', change], changes.done?.[change]),
      ...placed(['changes', 'alone', change], changes.alone?.[change]),
    ]),
  ];
}

export function keysOf<K extends string>(keys: Readonly<Record<K, unknown>>): readonly K[] {
  return Object.keys(keys) as K[];
}
