import type { Original } from '../model/original.ts';
import { ANY_SITE, parseAddress, sameArticle } from '../text/article-address.ts';
import { entriesIn } from './store-entries.ts';
import { versionName } from './store-names.ts';
import { findOriginal } from './store.ts';
import type { StoreProblem } from './store-problem.ts';

/** What tells two versions apart, without their texts. */
type Kept = Pick<Original, 'id' | 'url' | 'sha256'>;

/** All that is wrong with a store, file by file. Throws a `UserError` if a folder cannot be read. */
export function problemsIn(folder: string): readonly StoreProblem[] {
  const { names, unusable, foreign } = entriesIn(folder);
  const problems: StoreProblem[] = [...unusable, ...foreign];
  const rightly: Kept[] = [];
  const wrongly: Kept[] = [];
  for (const name of names) {
    const { original, problem } = findOriginal(folder, name);
    if (problem !== undefined) problems.push(problem);
    if (original === undefined || problem !== undefined) continue;
    const { id, url, sha256 } = original;
    const isRight = versionName(original, sha256) === name;
    (isRight ? rightly : wrongly).push({ id, sha256, ...(url === undefined ? {} : { url }) });
  }
  problems.push(...namingProblems(rightly, wrongly));
  return problems.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of several files with one version, the first with the right name is the one to keep. */
function namingProblems(
  rightly: readonly Kept[],
  wrongly: readonly Kept[],
): readonly StoreProblem[] {
  const seen = new Map<string, Kept[]>();
  const isSeen = (one: Kept): boolean => {
    const before = seen.get(one.sha256) ?? [];
    seen.set(one.sha256, [...before, one]);
    return before.some((other) => isSameArticle(one, other));
  };
  const fault = (one: Kept, otherwise: readonly StoreProblem[]): readonly StoreProblem[] =>
    isSeen(one) ? [{ name: one.id, fault: 'duplicate' }] : otherwise;
  return [
    ...rightly.flatMap((one) => fault(one, [])),
    ...wrongly.flatMap((one) => fault(one, [{ name: one.id, fault: 'wrong-name' }])),
  ];
}

function isSameArticle(a: Kept, b: Kept): boolean {
  const one = a.url === undefined ? undefined : parseAddress(a.url);
  const other = b.url === undefined ? undefined : parseAddress(b.url);
  return one !== undefined && other !== undefined && sameArticle(one, other, ANY_SITE) === 'same';
}
