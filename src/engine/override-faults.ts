import { OVERRIDE_KEY } from '../claims/override.ts';
import type { Document } from '../model/document.ts';
import type { Notice } from '../model/notice.ts';
import type { Span } from '../model/span.ts';
import type { Pack } from '../model/terms.ts';
import { parseLicence } from '../text/licence.ts';

type OverrideNotice = Extract<Notice, { readonly code: 'override-unknown' }> & {
  readonly span: Span;
};

/** What a file says under `republint:` in its front matter to no effect. */
export function overrideFaults(
  { metadata }: Pick<Document, 'metadata'>,
  packs: readonly Pack[],
): readonly OverrideNotice[] {
  const said = metadata.filter(
    ({ source, path }) => source === 'front-matter' && path[0] === OVERRIDE_KEY,
  );
  const terms = said.find(({ path }) => path.length === 2 && path[1] === 'terms')?.value;
  const own = packs.filter(({ id }) => terms === undefined || id === terms);
  return said.flatMap(({ path, value, span }) =>
    isKnown(path.slice(1), String(value), { packs, own })
      ? []
      : [
          {
            code: 'override-unknown' as const,
            args: { key: path.join('.'), value: String(value) },
            span,
          },
        ],
  );
}

interface Known {
  readonly packs: readonly Pack[];
  /** Those of which an edition may be meant. */
  readonly own: readonly Pack[];
}

function isKnown(
  [key, ...deeper]: readonly string[],
  value: string,
  { packs, own }: Known,
): boolean {
  if (deeper.length > 0) return false;
  switch (key) {
    case 'terms':
      return packs.some(({ id }) => id === value);
    case 'edition':
      return own.some(({ editions }) => editions.some(({ id }) => id === value));
    case 'licence':
      return parseLicence(value) !== undefined;
    default:
      return false;
  }
}
