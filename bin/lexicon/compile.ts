import { CHANGES, type Change } from '../../src/model/change-notice.ts';
import { lowerPhrase, type Lookup } from './lower-phrase.ts';
import { parsePhrase, PhraseError, type Sequence } from './parse-phrase.ts';
import { anyOf, expressionOf } from './phrase-expression.ts';
import { GAP, sayPhrase } from './say-phrase.ts';
import {
  CHANGE_KEYS,
  keysOf,
  type LexiconSource,
  OWN_KEYS,
  PHRASE_KEYS,
  type PhraseKey,
  phrasesOf,
  type PlacedPhrase,
} from './source.ts';
import { stemsOf, type Stems, type StemSource } from './stems.ts';

/** A lexicon as src/claims/lexicon/ reads it: fragments of regular expressions over folded text. */
export type CompiledSource = Readonly<Record<string, unknown>>;

/** What is wrong with one phrase of a lexicon. */
export interface PhraseMistake extends PlacedPhrase {
  readonly sentence: string;
}

/** Every phrase that cannot be compiled, and why. */
export function mistakesIn(source: LexiconSource): readonly PhraseMistake[] {
  const compiler = new Compiler(source);
  return phrasesOf(source).flatMap((place) => {
    try {
      const said = compiler.said(place.phrase);
      if (FOUND_BY_STEM.has(String(place.path[0])) && said.some((one) => !WORD.test(one)))
        throw new PhraseError('It says no word of two letters, by which it could be found.');
      if (
        LABELS_IN_SCANS.has(String(place.path[0])) &&
        said.some((one) => /^[a-z]?(?![a-z]).*[a-z]{2}/u.test(one))
      )
        throw new PhraseError('A source label begins with a word of two letters.');
      return [];
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      return [{ ...place, sentence: error.message }];
    }
  });
}

export function compileLexicon(source: LexiconSource): CompiledSource {
  const compiler = new Compiler(source);
  const stems = stemsOf(creditStems(source, compiler));
  return {
    language: source.language,
    joined: source.joined === true,
    agentIsSource: source['agent-is-source'] === true,
    ...Object.fromEntries(
      keysOf(OWN_KEYS).map((key) => [OWN_KEYS[key], compiler.fragment(source[key])]),
    ),
    fromSite: (source['from-site'] ?? []).map(({ before, after }) => ({
      before: compiler.fragment(before),
      ...(after === undefined ? {} : { after: compiler.fragment(after) }),
    })),
    sourceLabels: plainly(source['source-label'], compiler),
    sourceParts: plainly(source['source-part'], compiler),
    stems: stems.latin,
    otherStems: stems.other,
  };
}

export function compileChanges(source: LexiconSource): CompiledSource {
  const compiler = new Compiler(source);
  const { changes = {} } = source;
  const byChange = (phrases: Readonly<Partial<Record<Change, readonly string[]>>> = {}) =>
    Object.fromEntries(CHANGES.map((change) => [change, compiler.fragment(phrases[change])]));
  const stems = changeStems(source, compiler);
  return {
    language: source.language,
    joined: source.joined === true,
    ...Object.fromEntries(
      keysOf(CHANGE_KEYS).map((key) => [CHANGE_KEYS[key], compiler.fragment(changes[key])]),
    ),
    done: byChange(changes.done),
    alone: byChange(changes.alone),
    languages: Object.fromEntries(
      Object.entries(source.languages ?? {}).map(([code, names]) => [
        code,
        compiler.fragment(names),
      ]),
    ),
    stems: stems.latin,
    otherStems: stems.other,
  };
}

/** One phrase of a lexicon, as a fragment. */
export function compilePhrase(source: LexiconSource, phrase: string): string {
  return new Compiler(source).fragment([phrase]);
}

/** All that a phrase says, folded; see `sayPhrase`. */
export function sayings(source: LexiconSource, phrase: string): readonly string[] {
  return new Compiler(source).said(phrase);
}

class Compiler {
  readonly #source: LexiconSource;
  readonly #joined: boolean;

  constructor(source: LexiconSource) {
    this.#source = source;
    this.#joined = source.joined === true;
  }

  /** A fragment that matches any of the phrases; an empty one where there are none. */
  fragment(phrases: readonly string[] = []): string {
    return phrases.length === 0
      ? ''
      : anyOf(phrases.map((phrase) => expressionOf(this.#lowered(phrase), this.#joined)));
  }

  said(phrase: string): readonly string[] {
    return sayPhrase(this.#lowered(phrase));
  }

  #lowered(phrase: string): ReturnType<typeof lowerPhrase> {
    return lowerPhrase(parsePhrase(phrase), this.#lookup);
  }

  readonly #lookup: Lookup = (key): readonly Sequence[] => {
    const phrases =
      key === 'languages'
        ? Object.values(this.#source.languages ?? {}).flat()
        : isPhraseKey(key)
          ? this.#source[key]
          : undefined;
    if (phrases === undefined || phrases.length === 0)
      throw new PhraseError(`"<${key}>" names no key that holds phrases.`);
    return phrases.map((phrase) => parsePhrase(phrase));
  };
}

function isPhraseKey(key: string): key is PhraseKey {
  return Object.hasOwn(PHRASE_KEYS, key);
}

/** The keys whose phrases make a credit by themselves. */
const CREDIT_KEYS = ['published', 'plainly-published', 'republished'] as const;
const WHOLE_KEYS = [
  'original-here',
  'read-original',
  'translation-of',
  'translation-of-titled',
  'original-label',
] as const;
const FOUND_BY_STEM = new Set<string>([...CREDIT_KEYS, ...WHOLE_KEYS, 'from-site']);
const WORD = /[a-z]{2}|(?![a-z\d])\p{L}/u;
/** In scripts without the letters a to z, labels are not looked for at the beginnings of lines. */
const OTHER_KEYS = ['source-label', 'source-part', 'author-label', 'copyright', 'by'] as const;
const LABELS_IN_SCANS = new Set(['source-label', 'source-part']);

function creditStems(source: LexiconSource, compiler: Compiler): readonly StemSource[] {
  const common = new Set(sayAll(compiler, source['common-words']));
  const all = (phrases: readonly string[] | undefined): Pick<StemSource, 'said' | 'common'> => ({
    said: sayAll(compiler, phrases),
    common,
  });
  const after = sayAll(compiler, source.at);
  const original = new RegExp(`^(?:${compiler.fragment(source['original-word']) || '(?!)'})$`, 'u');
  const onlyOriginal = sayAll(compiler, source.pointer)
    .map((said) => said.replaceAll(GAP, '').trim())
    .filter((said) => original.test(said));
  return [
    ...CREDIT_KEYS.map((key) => ({ ...all(source[key]), after })),
    { ...all(source.adapted), isBeside: true },
    ...WHOLE_KEYS.map((key) => ({ ...all(source[key]), isWhole: true })),
    ...(source['from-site'] ?? []).map(({ before, after: behind }) => all(behind ?? before)),
    ...OTHER_KEYS.map((key) => ({
      ...all(source[key]),
      said: sayAll(compiler, source[key]).filter((said) => !/[a-z]/u.test(said)),
    })),
    { said: onlyOriginal, common, isWhole: true },
  ];
}

/** What labels say in letters from a to z, up to a word that may be any. */
function plainly(phrases: readonly string[] | undefined, compiler: Compiler): readonly string[] {
  const labels = sayAll(compiler, phrases).map((said) => said.split(GAP, 1)[0] ?? '');
  return [...new Set(labels.filter((label) => /^[a-z]{2}[a-z '-]*$/u.test(label)))];
}

function changeStems(source: LexiconSource, compiler: Compiler): Stems {
  const { changes = {} } = source;
  const phrases = [
    ...CHANGES.flatMap((change) => [
      ...(changes.done?.[change] ?? []),
      ...(changes.alone?.[change] ?? []),
    ]),
    ...(changes['original-in'] ?? []),
  ];
  return stemsOf([{ said: sayAll(compiler, phrases), common: new Set() }]);
}

function sayAll(compiler: Compiler, phrases: readonly string[] = []): readonly string[] {
  return phrases.flatMap((phrase) => compiler.said(phrase));
}
