import { CHANGE_WORDS } from './lexicon/change-patterns.ts';
import { isJoined } from './lexicon/compile.ts';
import { fold } from '../text/fold.ts';
import { anywhere } from './stems.ts';
import { WordProbes } from './word-probes.ts';

const stemsOf = (joined: boolean): readonly string[] =>
  CHANGE_WORDS.filter(({ language }) => isJoined(language) === joined).flatMap(({ stems }) =>
    stems.split(' '),
  );

let probes: WordProbes | undefined;
let joined: RegExp | undefined;

/** Whether a text holds a word without which it cannot say that the article was changed. */
export function holdsChangeStem(text: string): boolean {
  probes ??= new WordProbes(stemsOf(false).map(anywhere));
  const look = probes.look(text);
  if (look !== 'joined') return look === 'found';
  joined ??= new RegExp(stemsOf(true).map(fold).join('|'), 'u');
  return joined.test(fold(text).replace(/[\u064b-\u065f\u0640]/gu, ''));
}
