import { lazily, type Steps } from '../model/steps.ts';
import languages from './languages.json' with { type: 'json' };

/** The languages whose articles are told apart, by the ISO 639-3 code of the detector. */
const CODES: Readonly<Record<string, string>> = languages;
const SAMPLE = 800;
const SHORTEST = 200;

const detector = lazily(async () => import('franc-min'));

/**
 * The language a text is written in, as a primary subtag; undefined if it is too short to tell.
 * Uses trigram statistics (franc), on a sample from the middle of the text where no credits stand.
 */
export function* languageOf(text: string): Steps<string | undefined> {
  if (text.length < SHORTEST) return undefined;
  const start = Math.max(0, Math.floor(text.length / 2 - SAMPLE / 2));
  const { franc } = yield* detector();
  return CODES[franc(text.slice(start, start + SAMPLE), { only: Object.keys(CODES) })];
}
