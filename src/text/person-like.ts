import { personName } from './name-words.ts';

/** Words that the names of houses have, and those of persons do not. */
const HOUSE =
  /(?<!\p{L})(?:agency|association|blog|books|center|centre|club|college|company|corp|council|courier|daily|foundation|gazette|gmbh|group|herald|house|inc|institute?|journal|llc|ltd|magazine|media|messenger|network|news|post|press|project|publishing|radio|reader|reports?|review|revue|society|studies|syndicate|times|today|tribune|tv|union|university|weekly)(?!\p{L})/iu;

const PERSON = new RegExp(`^${personName(3)}$`, 'u');

/** Two to four capitalised words, as the name of a person has. */
export function isPersonLike(name: string): boolean {
  if (HOUSE.test(name)) return false;
  return PERSON.test(name);
}
