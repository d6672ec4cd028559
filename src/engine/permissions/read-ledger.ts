import { validate } from '../../generated/permissions-validator.js';
import type { DoneRecord, Permission } from '../../model/site.ts';
import type { Span } from '../../model/span.ts';
import { AUDIENCES, MEDIA } from '../../model/terms.ts';
import type { FileFormat } from '../../terms/violations.ts';
import { readCheckedYaml } from '../../terms/yaml-file.ts';
import { inspectLedger, type KnownPacks } from './consistency.ts';
import type { LedgerSource, PermissionSource } from './ledger-source.ts';

const ledgerFormat = (packs: KnownPacks): FileFormat<LedgerSource> => ({
  isValid: (data): data is LedgerSource => validate(data),
  violations: () => validate.errors ?? [],
  inspect: (ledger) => inspectLedger(ledger, packs),
});

export interface LedgerContents {
  readonly permissions: readonly Permission[];
  readonly done: readonly DoneRecord[];
  /** The file as it was decoded. */
  readonly text: string;
}

/** Reads the permissions that a YAML file records. `shown` is the path to print. */
export async function readLedger(
  path: string,
  shown: string,
  packs: KnownPacks,
): Promise<LedgerContents> {
  const { data, text, offsetOf } = await readCheckedYaml(path, shown, ledgerFormat(packs));
  const permissions = (data.permissions ?? []).map((source, index) =>
    toPermission(source, lineFrom(text, offsetOf(['permissions', index]))),
  );
  return { permissions, done: data.done ?? [], text };
}

/** An entry of the ledger, and where it stands. */
export function toPermission(source: PermissionSource, span: Span): Permission {
  const { terms, allows, media, audience, articles, files, by, since, until, proof } = source;
  return {
    terms,
    allows,
    media: media ?? MEDIA,
    audience: audience ?? AUDIENCES,
    articles: articles ?? [],
    files: files ?? [],
    ...(proof === undefined ? {} : { proofSha256: proof.sha256.toLowerCase() }),
    record: {
      by,
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(proof === undefined ? {} : { proof: proof.file }),
    },
    span,
  };
}

/** An entry may be long; its first line is enough to find it. */
function lineFrom(text: string, start: number): Span {
  const line = /^[^\r\n]*/u.exec(text.slice(start))?.[0].trimEnd() ?? '';
  return { start, end: start + line.length };
}
