import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The official schema of a format. The schemas are their makers' and no part of this repository: they are
 * read from the folder that `OFFICIAL_SCHEMAS` names (`sarif-2.1.0.json` of oasis-tcs/sarif-spec, and
 * `junit.xsd` of windyroad/JUnit-Schema). Undefined without it: the tests then look at the shape alone.
 */
export function officialSchema(name: 'sarif-2.1.0.json' | 'junit.xsd'): string | undefined {
  const folder = process.env['OFFICIAL_SCHEMAS'];
  return folder === undefined ? undefined : readFileSync(join(folder, name), 'utf8');
}
