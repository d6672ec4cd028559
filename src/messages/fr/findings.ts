import { numbered } from '../numbered.ts';
import type { FindingTable } from '../types.ts';
import { addresses } from './findings/addresses.ts';
import { credits } from './findings/credits.ts';
import { page } from './findings/page.ts';
import { site } from './findings/site.ts';
import { text } from './findings/text.ts';

export const findings: FindingTable = {
  ...credits,
  ...addresses,
  ...text,
  ...page,
  ...site,
  'no-way-taken': ({ ways }) => ({
    message: `Il y a plusieurs manières de respecter cette clause, et aucune n’est suivie\u00a0: ${numbered(ways.map(({ message }) => message))}`,
    help: `L’une de ces mesures suffit\u00a0: ${numbered(ways.map(({ help }) => help))}`,
  }),
};
