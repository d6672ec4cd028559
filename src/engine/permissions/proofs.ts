import { createHash } from 'node:crypto';
import { constants, realpathSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { NoticeArgs } from '../../model/notice.ts';
import type { Permission } from '../../model/site.ts';
import { isWithin } from '../report-path.ts';

/** What is wrong with the proofs of permissions. One that is in order, or was never given, is not there. */
export type ProofFaults = ReadonlyMap<Permission, NoticeArgs['permission-unproven']['why']>;

/** Compares the files that prove permissions with what was recorded of them. `root` is absolute. */
export async function proofFaults(
  permissions: readonly Permission[],
  root: string,
): Promise<ProofFaults> {
  const faults = new Map<Permission, NoticeArgs['permission-unproven']['why']>();
  for (const permission of permissions) {
    const { proofSha256, record } = permission;
    if (proofSha256 === undefined || record.proof === undefined) continue;
    const found = await sha256OfFile(resolve(root, record.proof), root);
    if (found !== proofSha256) faults.set(permission, found === undefined ? 'missing' : 'changed');
  }
  return faults;
}

/** Undefined if there is no ordinary file below the root: links must not lead out of it. */
async function sha256OfFile(path: string, root: string): Promise<string | undefined> {
  try {
    if (!isWithin(realpathSync(root), realpathSync(path))) return undefined;
    // A pipe without a writer would block here.
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      if (!(await file.stat()).isFile()) return undefined;
      const hash = createHash('sha256');
      // Scanned letters may be large: they are never held in memory as a whole.
      for await (const chunk of file.createReadStream({ autoClose: false }))
        hash.update(chunk as Uint8Array);
      return hash.digest('hex');
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}
