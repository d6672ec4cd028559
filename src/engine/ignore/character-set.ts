/** One character of a name: whether it is among those meant. */
export type CharacterSet = (character: string) => boolean;

/** What stands between `[:` and `:]`. As Git has it, only ASCII belongs to them. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  alnum: /^[a-z0-9]$/iu,
  alpha: /^[a-z]$/iu,
  blank: /^[ \t]$/u,
  cntrl: /^[\u0000-\u001f\u007f]$/u,
  digit: /^[0-9]$/u,
  graph: /^[!-~]$/u,
  lower: /^[a-z]$/u,
  print: /^[ -~]$/u,
  punct: /^[!-/:-@[-`{-~]$/u,
  space: /^[ \t\n\v\f\r]$/u,
  upper: /^[A-Z]$/u,
  xdigit: /^[0-9a-f]$/iu,
};

/**
 * Reads `[…]` of a pattern, `start` being after the bracket. Gives the set and where the pattern goes
 * on; undefined if the set does not end or holds a class that there is not: then nothing matches.
 */
export function readCharacterSet(
  pattern: readonly string[],
  start: number,
): { readonly has: CharacterSet; readonly end: number } | undefined {
  const isNegated = pattern[start] === '!' || pattern[start] === '^';
  const members: CharacterSet[] = [];
  let at = isNegated ? start + 1 : start;
  // A bracket that stands first belongs to the set.
  for (let isFirst = true; isFirst || pattern[at] !== ']'; isFirst = false) {
    const named = readClass(pattern, at);
    const member = named ?? readRange(pattern, at);
    if (member === undefined) return undefined;
    members.push(member.has);
    at = member.end;
  }
  return { has: (one) => members.some((has) => has(one)) !== isNegated, end: at + 1 };
}

interface Member {
  readonly has: CharacterSet;
  readonly end: number;
}

function readClass(pattern: readonly string[], at: number): Member | undefined {
  if (pattern[at] !== '[' || pattern[at + 1] !== ':') return undefined;
  const close = pattern.indexOf(']', at + 2);
  if (close < at + 3 || pattern[close - 1] !== ':') return undefined;
  const members = CLASSES[pattern.slice(at + 2, close - 1).join('')];
  return { has: (one) => members?.test(one) ?? false, end: close + 1 };
}

function readRange(pattern: readonly string[], at: number): Member | undefined {
  const from = readOne(pattern, at);
  if (from === undefined) return undefined;
  const isRange = pattern[from.end] === '-' && ![']', undefined].includes(pattern[from.end + 1]);
  if (!isRange) return { has: (one) => one === from.character, end: from.end };
  const to = readOne(pattern, from.end + 1);
  if (to === undefined) return undefined;
  const [low, high] = [codeOf(from.character), codeOf(to.character)];
  return { has: (one) => codeOf(one) >= low && codeOf(one) <= high, end: to.end };
}

function readOne(
  pattern: readonly string[],
  at: number,
): { readonly character: string; readonly end: number } | undefined {
  const end = pattern[at] === '\\' ? at + 1 : at;
  const character = pattern[end];
  return character === undefined ? undefined : { character, end: end + 1 };
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}
