import type { Document } from '../model/document.ts';
import type { FileOverride } from '../model/facts.ts';

/** The front-matter key under which a file says what holds for it alone. */
export const OVERRIDE_KEY = 'republint';

/** What a file says under `republint:` in its front matter; what is not written there is absent. */
export function overrideIn({ metadata }: Pick<Document, 'metadata'>): FileOverride | undefined {
  const said = metadata.filter(
    ({ source, path }) =>
      source === 'front-matter' && path.length === 2 && path[0] === OVERRIDE_KEY,
  );
  if (said.length === 0) return undefined;
  const valueOf = (key: keyof FileOverride): string | undefined => {
    const entry = said.find(({ path }) => path[1] === key);
    return entry === undefined ? undefined : String(entry.value).trim();
  };
  const [terms, edition, licence] = [valueOf('terms'), valueOf('edition'), valueOf('licence')];
  return {
    ...(terms === undefined ? {} : { terms }),
    ...(edition === undefined ? {} : { edition }),
    ...(licence === undefined ? {} : { licence }),
  };
}
