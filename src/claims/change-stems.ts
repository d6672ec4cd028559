import { CHANGE_WORDS } from './lexicon/change-words.ts';
import { anyStem, probesFor } from './stems.ts';
import { WordProbes } from './word-probes.ts';

let probes: WordProbes | undefined;
let others: RegExp | undefined;

/** Whether a text holds a word without which it cannot say that the article was changed. */
export function holdsChangeStem(text: string): boolean {
  probes ??= new WordProbes(CHANGE_WORDS.flatMap(({ stems }) => probesFor(stems)));
  const look = probes.look(text);
  if (look !== 'joined') return look === 'found';
  others ??= anyStem(CHANGE_WORDS.flatMap(({ otherStems }) => otherStems));
  return others.test(text);
}
