import { findAsides } from '../../../src/claims/asides.ts';
import { findChangeNotices } from '../../../src/claims/change-notices.ts';
import { findCredits } from '../../../src/claims/credits/find.ts';
import { layOut } from '../../../src/claims/layout.ts';
import { parseDocument } from '../../../src/documents/read.ts';
import type { AsideKind } from '../../../src/model/alignment.ts';
import type { ChangeNotice } from '../../../src/model/change-notice.ts';
import type { Credit, CreditName } from '../../../src/model/credit.ts';
import type { Format } from '../../../src/model/document.ts';

/** Where a line stands: in the title, above the article, amid it, or below it. */
export type Place = 'title' | 'head' | 'body' | 'foot';

export interface PlacedLine {
  readonly line: string;
  /** `foot` if none is given. */
  readonly place?: Place;
  /** What stands above the article besides. */
  readonly head?: string;
}

/** What was read in a text. */
export interface Reading {
  readonly credits: readonly Credit[];
  readonly asides: readonly AsideKind[];
  readonly notices: readonly ChangeNotice[];
}

const SITE = { domains: [], names: [], permissions: [], done: [] };
export const PROSE = `${'The town ran out of salt in the third week of May, and nobody could say who had eaten it. '.repeat(6)}\n\n`;
const ARTICLE = PROSE.repeat(5);

/** An article in Markdown with a line in its place. */
export function articleWith({ line, place = 'foot', head }: PlacedLine): string {
  const title = place === 'title' ? line : 'Salt';
  const above = [head, place === 'head' ? line : undefined].filter((part) => part !== undefined);
  const amid = place === 'body' ? `${line}\n\n${ARTICLE}` : '';
  const below = place === 'foot' ? `${line}\n` : '';
  return `# ${title}\n\n${above.map((part) => `${part}\n\n`).join('')}${ARTICLE}${amid}${below}`;
}

export async function read(text: string, format: Format = 'markdown'): Promise<Reading> {
  const document = await parseDocument({ path: 'article', text, format });
  const credits = findCredits(document, layOut(document), SITE).map(({ credit }) => credit);
  return {
    credits,
    asides: findAsides(document, credits).map(({ kind }) => kind),
    notices: findChangeNotices(document, credits),
  };
}

/** The names of one role, as the credit writes them. */
export function namesOf({ names }: Credit, role: CreditName['role']): string | undefined {
  const found = names.flatMap((name) => (name.role === role ? [name.name] : []));
  return found.length === 0 ? undefined : found.join(', ');
}
