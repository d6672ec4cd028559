import { stringify } from 'yaml';
import { CLAUSE_AT, CLAUSE_SAYS, type NewPackWords } from '../../messages/new-pack.ts';
import { CHECK_OF, type Ask, type NewPack } from '../../model/new-pack.ts';
import { AUDIENCES, MEDIA } from '../../model/terms.ts';

const SCHEMA = 'https://unpkg.com/republint/rules/pack.schema.json';

/** A pack and its clauses, with a comment where somebody has to look it over. */
export function packText(pack: NewPack, { comments }: NewPackWords): string {
  const { id, names, domains, url, on, language, licence, audience, media } = pack;
  const asks = obligationsOf(pack);
  const lines = [
    `# yaml-language-server: $schema=${SCHEMA}`,
    '#',
    `# ${comments.pack}`,
    'schema: 1',
    `id: ${flow(id)}`,
    `title: ${flow(names[0])}`,
    'publisher:',
    `  # ${comments.names}`,
    `  names: ${flow({ [language]: names })}`,
    `  domains: ${flow(domains)}`,
    'editions:',
    `  - id: '${on.slice(0, 4)}'`,
    `    language: ${flow(language)}`,
    `    # ${comments.seen}`,
    `    seen: ${flow({ url, on })}`,
    ...(licence === undefined ? [] : [`    licence: ${flow(licence)}`]),
    `    # ${comments.permits}`,
    `    permits: ${flow({ media, audience })}`,
    `    # ${comments.clauses}`,
    '    clauses:',
    ...asks.map((ask) => `      ${ask}: ${flow({ at: CLAUSE_AT, says: CLAUSE_SAYS[ask] })}`),
    `    # ${comments.obligations}`,
    '    obligations:',
    ...asks.map((ask) => `      - ${flow(obligation(ask, licence))}`),
  ];
  return `${lines.join('\n')}\n`;
}

/** What the terms ask; that uses are limited is looked after by an obligation of its own. */
export function obligationsOf({ asks, audience, media }: NewPack): readonly (Ask | 'use')[] {
  const isLimited = audience.length < AUDIENCES.length || media.length < MEDIA.length;
  return isLimited ? [...asks, 'use'] : asks;
}

function obligation(ask: Ask | 'use', licence: string | undefined): object {
  const check = ask === 'use' ? 'use' : CHECK_OF[ask];
  const options = optionsOf(ask, licence);
  return {
    id: ask,
    check,
    strength: 'must',
    ...(options === undefined ? {} : { with: options }),
    clause: ask,
  };
}

function optionsOf(ask: Ask | 'use', licence: string | undefined): object | undefined {
  if (ask === 'images') return { use: 'forbidden' };
  return ask === 'licence' && licence !== undefined ? { 'any-of': [licence] } : undefined;
}

/** A value on one line, in quotation marks where it needs some. */
export function flow(value: unknown): string {
  return stringify(value, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true })
    .trim()
    .replaceAll(/\n\s*/gu, ' ');
}
