/**
 * Globs of a configuration, which may be a stranger's: matched step by step and never turned into a
 * regular expression, so that none of them can take long. `*` stands for any part of a name, `?` for
 * one character, `**` for any folders, `{a,b}` for either. A glob that names a folder takes in all
 * that is below it.
 */

const MOST_ALTERNATIVES = 64;
const NOT_PLAIN: readonly (readonly [RegExp, string])[] = [
  [/^!/u, 'cannot begin with "!"; list what is to be left out under "ignore"'],
  [/\\/u, 'has a backslash; use "/" between folders'],
  [/^\/|^[a-z]:/iu, 'must be relative to the folder of this file'],
  [/(?:^|\/)\.\.(?:\/|$)/u, 'leads out of the folder of this file'],
  [/[[\]]|[?*+@!]\(/u, 'uses a form that is not supported; *, **, ? and {a,b} are'],
];

/** What is wrong with a glob, as a whole sentence, if anything is. */
export function globFault(glob: string): string | undefined {
  const shown = JSON.stringify(glob);
  const fault = NOT_PLAIN.find(([pattern]) => pattern.test(glob))?.[1];
  if (fault !== undefined) return `The glob ${shown} ${fault}.`;
  if (!bracesMatch(glob)) return `The glob ${shown} has braces that do not match.`;
  return alternatives(glob) === undefined
    ? `The glob ${shown} stands for more than ${MOST_ALTERNATIVES} others; write fewer alternatives.`
    : undefined;
}

type Step = string;
const matchers = new WeakMap<readonly string[], readonly (readonly Step[])[]>();

/** Whether a path, relative to the globs' folder and with forward slashes, matches one of them. */
export function matchesAny(globs: readonly string[], path: string): boolean {
  if (globs.length === 0) return false;
  let compiled = matchers.get(globs);
  if (compiled === undefined) {
    compiled = globs.flatMap((glob) => (alternatives(glob) ?? []).map(stepsOf));
    matchers.set(globs, compiled);
  }
  const names = path.normalize().split('/');
  return compiled.some((steps) => matchesSteps(steps, names));
}

function stepsOf(glob: string): readonly Step[] {
  const steps = glob
    .normalize()
    .split('/')
    .filter((step) => step !== '' && step !== '.');
  return glob.endsWith('*') ? steps : [...steps, '**'];
}

function matchesSteps(steps: readonly Step[], names: readonly string[]): boolean {
  return walk(
    { length: steps.length, isAny: (at) => steps[at] === '**' },
    names.length,
    (step, name) => matchesName(steps[step] ?? '', names[name] ?? ''),
  );
}

function matchesName(step: Step, name: string): boolean {
  return walk(
    { length: step.length, isAny: (at) => step[at] === '*' },
    name.length,
    (at, to) => step[at] === '?' || step[at] === name[to],
  );
}

/**
 * Walks a pattern along a text. Only the last wildcard passed has ever to give way, so the time is at
 * most the product of the two lengths.
 */
function walk(
  pattern: { readonly length: number; readonly isAny: (at: number) => boolean },
  length: number,
  fits: (at: number, to: number) => boolean,
): boolean {
  let at = 0;
  let to = 0;
  let any = -1;
  let resume = 0;
  while (to < length) {
    if (at < pattern.length && pattern.isAny(at)) {
      any = at;
      resume = to;
      at += 1;
    } else if (at < pattern.length && fits(at, to)) {
      at += 1;
      to += 1;
    } else if (any >= 0) {
      resume += 1;
      to = resume;
      at = any + 1;
    } else {
      return false;
    }
  }
  while (at < pattern.length && pattern.isAny(at)) at += 1;
  return at === pattern.length;
}

function bracesMatch(glob: string): boolean {
  let depth = 0;
  for (const character of glob) {
    if (character === '{') depth += 1;
    if (character === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** The globs without braces that a glob with braces stands for; undefined if they are too many. */
function alternatives(glob: string): readonly string[] | undefined {
  let globs: readonly string[] = [glob];
  for (;;) {
    const at = globs.findIndex((each) => INNERMOST.test(each));
    if (at < 0) return globs;
    const found = INNERMOST.exec(globs[at] ?? '');
    if (found === null) return globs;
    const [, before = '', inner = '', after = ''] = found;
    const replaced = inner.split(',').map((choice) => `${before}${choice}${after}`);
    globs = [...globs.slice(0, at), ...replaced, ...globs.slice(at + 1)];
    if (globs.length > MOST_ALTERNATIVES) return undefined;
  }
}
const INNERMOST = /^([^{}]*(?:\{[^{}]*)*)\{([^{}]*)\}(.*)$/su;
