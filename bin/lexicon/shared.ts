import { withMarks } from '../../src/claims/lexicon/lexicon.ts';
import { alternatives } from './alternatives.ts';
import { compilePhrase } from './compile.ts';
import { keysOf, type LexiconSource, SHARED_KEYS } from './source.ts';

/** A fragment for each of the shared keys, which matches the phrases of any of the languages. */
export function compileShared(sources: readonly LexiconSource[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    keysOf(SHARED_KEYS).map((key) => {
      const branches = sources.flatMap((source) =>
        (source[key] ?? []).flatMap((phrase) =>
          alternatives(withMarks(compilePhrase(source, phrase), source.joined)),
        ),
      );
      return [SHARED_KEYS[key], `(?:${[...new Set(branches)].join('|') || withMarks('')})`];
    }),
  );
}
