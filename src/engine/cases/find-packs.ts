import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { failure } from '../../messages/failure.ts';
import type { UserError } from '../../model/errors.ts';
import { builtinIds } from '../../terms/builtin.ts';
import { isPackPath } from '../../terms/pack-reference.ts';
import { packageRules } from '../../terms/package-rules.ts';
import { quote } from '../../terms/quote.ts';
import type { Config } from '../config/config.ts';
import { listedFile, type PackScope } from '../named-pack.ts';
import { isFolder } from '../read-file.ts';
import { isWithin, reportPath } from '../report-path.ts';

/** A pack whose cases are to be judged. */
export interface PackToTest {
  /** Absolute. */
  readonly file: string;
  /** As errors and reports print it. */
  readonly shown: string;
}

export interface FoundPacks {
  readonly packs: readonly PackToTest[];
  /** Absent unless something was passed over; then why. */
  readonly passedOver?: UserError;
}

/** Where the packs of a repository are, if nobody says. */
const FOLDER = 'rules';
const LEXICON = 'lexicon';
const CASES = '.cases';
const IS_PACK = /\.ya?ml$/iu;

/**
 * The packs to test: those that are named, by id, path or folder; else those of the configuration; else
 * those below ./rules. Throws a `UserError` if there are none, or if one that is named has no file here.
 */
export async function packsToTest(
  refs: readonly string[],
  { cwd, config }: { readonly cwd: string; readonly config: Config },
): Promise<FoundPacks> {
  if (refs.length > 0) {
    const packs: PackToTest[] = [];
    for (const ref of refs) packs.push(...(await named(ref, { cwd, config })));
    return { packs: distinct(packs) };
  }
  const listed = [...config.rules, ...config.overrides.flatMap(({ rules = [] }) => rules)];
  if (listed.length > 0) return configured([...new Set(listed)], cwd);
  const folder = join(cwd, FOLDER);
  const packs = isFolder(folder) ? packsBelow(folder, cwd) : [];
  if (packs.length === 0) throw failure((say) => say.noPacksToTest);
  return { packs };
}

function distinct(packs: readonly PackToTest[]): readonly PackToTest[] {
  return packs.filter(({ file }, index) => packs.findIndex((one) => one.file === file) === index);
}

async function named(ref: string, { cwd, config }: PackScope): Promise<readonly PackToTest[]> {
  const ids = builtinIds();
  if (ids.includes(ref)) {
    const shipped = shippedPack(ref, cwd);
    if (shipped === undefined) throw notShipped([ref]);
    return [shipped];
  }
  const file = resolve(cwd, ref);
  if (ref !== '' && isFolder(file)) {
    const packs = packsBelow(file, cwd);
    if (packs.length === 0) throw failure((say) => say.noPacksIn(quote(ref)));
    return packs;
  }
  return [packAt(isPackPath(ref) ? file : await listedFile(ref, { cwd, config }), cwd)];
}

function notShipped(ids: readonly string[]): UserError {
  return failure((say) => say.casesNotShipped(ids.map(quote)));
}

/** What ships was tested before it shipped, so that a configuration may well list it beside its own. */
function configured(rules: readonly string[], cwd: string): FoundPacks {
  const ids = builtinIds();
  const found = rules.map((ref) => ({
    ref,
    pack: ids.includes(ref) ? shippedPack(ref, cwd) : packAt(ref, cwd),
  }));
  const packs = distinct(found.flatMap(({ pack }) => pack ?? []));
  const missing = found.flatMap(({ ref, pack }) => (pack === undefined ? [ref] : []));
  if (missing.length === 0) return { packs };
  const passedOver = notShipped(missing);
  if (packs.length === 0) throw passedOver;
  return { packs, passedOver };
}

/** Undefined if the package comes without the cases. */
function shippedPack(id: string, cwd: string): PackToTest | undefined {
  const folder = packageRules();
  if (folder === undefined || !isFolder(join(folder, `${id}${CASES}`))) return undefined;
  return packAt(join(folder, `${id}.yaml`), cwd);
}

function packAt(file: string, cwd: string): PackToTest {
  return { file, shown: isWithin(cwd, file) ? reportPath(cwd, file) : file };
}

/** Folders of cases hold no packs, nor does that of the words of credits. Links are not followed. */
function packsBelow(folder: string, cwd: string): readonly PackToTest[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name.endsWith(CASES) || entry.name === LEXICON ? [] : packsBelow(path, cwd);
      return entry.isFile() && IS_PACK.test(entry.name) ? [packAt(path, cwd)] : [];
    });
}

/** The folder of a pack's cases: beside it, with its name. */
export function casesOf({ file, shown }: PackToTest): PackToTest {
  const name = `${basename(file).replace(IS_PACK, '')}${CASES}`;
  const above = shown.includes('/') ? shown.slice(0, shown.lastIndexOf('/') + 1) : '';
  return { file: join(dirname(file), name), shown: `${above}${name}` };
}
