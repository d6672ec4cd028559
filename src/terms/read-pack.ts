import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { validate } from '../generated/pack-validator.js';
import type { Pack } from '../model/terms.ts';
import { builtinSource } from './builtin.ts';
import { inspectPack } from './consistency.ts';
import { extendPack, isWhole } from './extend.ts';
import { isPackPath, unknownPack } from './pack-reference.ts';
import type { PackSource, WholePack } from './pack-source.ts';
import { problemsError } from './problem.ts';
import { enumerate, quote } from './quote.ts';
import { resolvePack } from './resolve.ts';
import type { FileFormat } from './violations.ts';
import { readCheckedYaml, type CheckedYaml } from './yaml-file.ts';

const PACK_FORMAT: FileFormat<PackSource> = {
  isValid: (data): data is PackSource => validate(data),
  violations: () => validate.errors ?? [],
  inspect: inspectPack,
};

/** A house pack builds on a publisher's; more storeys than these are a mistake. */
const MOST_STOREYS = 5;

/** What the file of a pack says by itself, without the pack it builds on. */
export async function readPackFile(path: string, shown: string): Promise<CheckedYaml<PackSource>> {
  return readCheckedYaml(path, shown, PACK_FORMAT);
}

interface SourceWithHash {
  readonly source: WholePack;
  readonly sha256: string;
}

/** Reads a pack from a YAML file, with those it builds on. `shown` is the path to print. */
export async function readPack(path: string, shown: string): Promise<Pack> {
  const { source, sha256 } = await readSource(path, shown, []);
  return resolvePack(source, { origin: shown, sha256 });
}

async function readSource(
  path: string,
  shown: string,
  above: readonly string[],
): Promise<SourceWithHash> {
  const { data, sha256 } = await readPackFile(path, shown);
  const fault = (sentence: string): Error =>
    problemsError([{ position: { path: shown }, sentence }]);
  if (data.extends === undefined) {
    if (isWholePack(data)) return { source: data, sha256 };
    throw new TypeError(`the pack ${shown} was not checked`);
  }
  const chain = [...above, realpathSync(path)];
  if (chain.length > MOST_STOREYS)
    throw fault(`${String(MOST_STOREYS)} packs that build on each other are the most.`);
  const base = await readBase({ ref: data.extends, path, shown, chain }, fault);
  if (data.scope !== undefined && data.scope !== (base.source.scope ?? 'publisher'))
    throw fault(`The pack ${quote(data.extends)} has another "scope".`);
  const source = extendPack(data, base.source);
  const complaints = inspectPack(source);
  if (complaints.length > 0)
    throw problemsError(
      complaints.map(({ sentence }) => ({
        position: { path: shown },
        sentence: `Together with ${quote(data.extends ?? '')}: ${sentence}`,
      })),
    );
  const both = createHash('sha256').update(`${sha256}\n${base.sha256}`).digest('hex');
  return { source, sha256: both };
}

interface Storey {
  readonly ref: string;
  readonly path: string;
  readonly shown: string;
  readonly chain: readonly string[];
}

async function readBase(
  { ref, path, shown, chain }: Storey,
  fault: (sentence: string) => Error,
): Promise<SourceWithHash> {
  const shipped = builtinSource(ref);
  if (shipped !== undefined) return shipped;
  if (!isPackPath(ref)) throw unknownPack(ref);
  const folder = dirname(path);
  const below = resolve(folder, ref);
  const real = realPath(below);
  // A link in a stranger's repository is not to lead to other files of the computer.
  if (real !== undefined && relative(realpathSync(folder), real).startsWith('..'))
    throw fault(`The pack ${quote(ref)} is not below the folder of this one.`);
  if (real !== undefined && chain.includes(real))
    throw fault(
      `Packs build on each other in a circle: ${enumerate(
        [...chain, real].map((one) => relative(dirname(chain[0] ?? one), one)),
        'and',
      )}.`,
    );
  const folderShown = shown.includes('/') ? shown.slice(0, shown.lastIndexOf('/') + 1) : '';
  return readSource(below, `${folderShown}${ref.replace(/^\.\//u, '')}`, chain);
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

function isWholePack(pack: PackSource): pack is WholePack {
  return pack.extends === undefined && pack.editions.every(isWhole);
}
