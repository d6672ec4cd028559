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
    message: `There are several ways to satisfy this clause, and none is taken: ${numbered(ways.map(({ message }) => message))}`,
    help: `Any one of these is enough: ${numbered(ways.map(({ help }) => help))}`,
  }),
};
