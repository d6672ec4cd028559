import type { Messages } from '../../messages/messages.ts';
import { PAGE_TEXTS } from '../../messages/pages.ts';
import type { PackExample } from '../../model/pack-example.ts';
import {
  AUDIENCES,
  EXTENTS,
  MEDIA,
  type Clause,
  type Edition,
  type Obligation,
  type Pack,
} from '../../model/terms.ts';
import { printable } from '../../terms/quote.ts';
import { inLanguage } from '../words.ts';
import { fenced, joined, table } from './markdown.ts';

/** All about one pack, as Markdown: its wordings, clause by clause, and a copy that meets them. */
export function packPage(pack: Pack, examples: readonly PackExample[], messages: Messages): string {
  const { words: page } = PAGE_TEXTS[messages.language];
  const several = pack.editions.length > 1 && pack.scope !== 'licence';
  return joined([
    `# ${pack.id}`,
    `${printable(inLanguage(pack.title, messages.language))}.`,
    ...publisherOf(pack),
    several ? page.chosenBy[pack.editionBy] : '',
    ...pack.editions.flatMap((edition) => aboutEdition(edition, messages)),
    ...examples.flatMap(({ name, copy, isCompliant }) => [
      `${isCompliant ? page.good : page.bad} ${name}`,
      fenced(copy),
    ]),
  ]);
}

function publisherOf(pack: Pack): readonly string[] {
  if (pack.scope !== 'publisher') return [];
  const { names, domains, contact } = pack.publisher;
  return [
    `${printable(names.join(' · '))} — ${domains.map((domain) => `<https://${domain}>`).join(', ')}`,
    contact === undefined ? '' : `<${contact.includes('@') ? `mailto:${contact}` : contact}>`,
  ];
}

function aboutEdition(edition: Edition, messages: Messages): readonly string[] {
  const { words: page } = PAGE_TEXTS[messages.language];
  const { permits, seen, from, fromBasis, licence, obligations, statements } = edition;
  // Where everything of a kind is permitted, the wording may not speak of it at all.
  const limits = [
    ...limited(permits.extent, EXTENTS),
    ...limited(permits.media, MEDIA),
    ...limited(permits.audience, AUDIENCES),
  ];
  return [
    `## ${page.wording} ${edition.id}`,
    [
      page.readAt(seen.url, seen.on),
      from === undefined ? '' : page.from(from, fromBasis === 'stated'),
    ]
      .join(' ')
      .trim(),
    [
      limits.length === 0 ? '' : messages.words.labelled(page.permits, limits.join(', ')),
      licence === undefined ? '' : messages.words.labelled(page.licence, licence),
    ]
      .filter((part) => part !== '')
      .join('. '),
    table([
      [page.obligation, page.strength, page.check, page.clause],
      ...obligations.map((obligation) => row(obligation, messages)),
      ...statements.map((clause) => [
        `\`${clause.id}\``,
        '–',
        messages.words.asksNothing,
        shown(clause, messages),
      ]),
    ]),
  ];
}

function limited<T>(permitted: readonly T[], all: readonly T[]): readonly T[] {
  return permitted.length < all.length ? permitted : [];
}

function row(
  { id, strength, basis, ways, clause }: Obligation,
  messages: Messages,
): readonly string[] {
  const { words } = messages;
  const { words: page } = PAGE_TEXTS[messages.language];
  return [
    `\`${id}\``,
    basis === 'inferred' ? `${strength} (${page.inferred})` : strength,
    words.either(ways.map(({ check }) => `\`${check}\``)),
    shown(clause, messages),
  ];
}

function shown({ says, at }: Clause, { language }: Messages): string {
  return `${inLanguage(says, language)} (${inLanguage(at, language)})`;
}
