/** The branches of an alternation, which may stand in a group: `(?:a|b(?:c|d))` is `a` and `b(?:c|d)`. */
export function alternatives(fragment: string): readonly string[] {
  const whole = /^\(\?:(.*)\)$/u.exec(fragment);
  const inner = whole?.[1] !== undefined && isOneGroup(fragment) ? whole[1] : fragment;
  const branches: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < inner.length; at += 1) {
    const sign = inner.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(' || sign === '[') depth += 1;
    else if (sign === ')' || sign === ']') depth -= 1;
    else if (sign === '|' && depth === 0) {
      branches.push(inner.slice(start, at));
      start = at + 1;
    }
  }
  return [...branches, inner.slice(start)];
}

/** Whether the group that opens the fragment is closed only at its end. */
function isOneGroup(fragment: string): boolean {
  let depth = 0;
  for (let at = 0; at < fragment.length; at += 1) {
    const sign = fragment.charAt(at);
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    if (depth === 0) return at === fragment.length - 1;
  }
  return false;
}
