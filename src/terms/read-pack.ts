import { validate } from '../generated/pack-validator.js';
import type { Pack } from '../model/terms.ts';
import { inspectPack } from './consistency.ts';
import type { PackSource } from './pack-source.ts';
import { resolvePack } from './resolve.ts';
import type { FileFormat } from './violations.ts';
import { readCheckedYaml } from './yaml-file.ts';

const PACK_FORMAT: FileFormat<PackSource> = {
  isValid: (data): data is PackSource => validate(data),
  violations: () => validate.errors ?? [],
  inspect: inspectPack,
};

/** Reads a pack from a YAML file. `shown` is the path to print. */
export async function readPack(path: string, shown: string): Promise<Pack> {
  const { data, sha256 } = await readCheckedYaml(path, shown, PACK_FORMAT);
  return resolvePack(data, { origin: shown, sha256 });
}
