import { addressComplaints } from './address-complaints.ts';
import { dayExists } from './calendar.ts';
import { hostFamily } from './host.ts';
import { inspectObligation } from './obligation-consistency.ts';
import type { EditionSource, PackSource, PublisherSource } from './pack-source.ts';
import { quote } from './quote.ts';
import { type Complaint, nameOf } from './violations.ts';
import type { DataPath } from './yaml-source.ts';

const onValue = (path: DataPath, sentence: string): Complaint => ({
  path,
  part: 'value',
  sentence,
});

const onKey = (path: DataPath, sentence: string): Complaint => ({ path, part: 'key', sentence });

/** What is wrong with a pack that obeys its schema. One that builds on another is looked at again. */
export function inspectPack(pack: PackSource): readonly Complaint[] {
  const isWhole = pack.extends === undefined;
  const needsPublisher = isWhole && (pack.scope ?? 'publisher') === 'publisher';
  return [
    ...(needsPublisher && pack.publisher === undefined
      ? [onKey([], 'The key "publisher" is missing.')]
      : []),
    ...(pack.publisher === undefined ? [] : inspectPublisher(pack.publisher)),
    ...(pack.scope === 'licence' && isWhole ? inspectLicence(pack) : []),
    ...repeats(pack.editions, ['editions'], 'edition'),
    ...pack.editions.flatMap((edition, index) => [
      ...inspectEdition(edition, ['editions', index], isWhole),
      ...(isWhole && pack.scope !== 'licence'
        ? inspectOrder(edition, pack.editions[index - 1], ['editions', index])
        : []),
    ]),
  ];
}

/** The wordings of a licence are told apart by its version, and not by the day. */
function inspectLicence({ editions }: PackSource): readonly Complaint[] {
  return editions.flatMap(({ licence }, index) =>
    licence === undefined
      ? [
          onKey(
            ['editions', index],
            `The key "licence" is missing in editions[${index}]: say of which licence this is the wording.`,
          ),
        ]
      : [],
  );
}

function inspectPublisher(publisher: PublisherSource): readonly Complaint[] {
  const domains = publisher.domains.flatMap((domain, index) =>
    hostFamily(domain) === undefined
      ? [onValue(['publisher', 'domains', index], `${quote(domain)} is not a host name.`)]
      : [],
  );
  const shapes = (publisher['article-urls'] ?? []).flatMap((shape, index) => {
    const path: DataPath = ['publisher', 'article-urls', index];
    const patterns = [...shape.path.split('/'), ...Object.values(shape.query ?? {})];
    const names = patterns.flatMap((pattern) =>
      [...pattern.matchAll(/:([a-z]+)/gu)].flatMap(([, name]) => name ?? []),
    );
    if (names.length === 0)
      return [
        onValue(
          [...path, 'path'],
          'This shape fits one address only; say what varies with a :name.',
        ),
      ];
    if (shape.id !== undefined && !names.includes('id'))
      return [
        onValue([...path, 'id'], '"id" says what :id is made of, but this shape has no :id.'),
      ];
    const repeated = names.find((name, at) => names.indexOf(name) < at);
    return repeated === undefined
      ? []
      : [onValue([...path, 'path'], `This shape holds :${repeated} twice.`)];
  });
  return [...domains, ...shapes];
}

function repeats(
  items: readonly { readonly id: string }[],
  path: DataPath,
  kind: string,
): readonly Complaint[] {
  return items.flatMap(({ id }, index) =>
    items.findIndex((other) => other.id === id) < index
      ? [onValue([...path, index, 'id'], `There is already an ${kind} called ${quote(id)} here.`)]
      : [],
  );
}

/** `isWhole`: it builds on no edition of another pack. */
function inspectEdition(
  edition: EditionSource,
  path: DataPath,
  isWhole: boolean,
): readonly Complaint[] {
  const obligations: DataPath = [...path, 'obligations'];
  const { seen, clauses = {} } = edition;
  const missing = isWhole
    ? (['language', 'seen'] as const).filter((key) => edition[key] === undefined)
    : [];
  return [
    ...missing.map((key) => onKey(path, `The key ${quote(key)} is missing in ${nameOf(path)}.`)),
    ...(seen === undefined || dayExists(seen.on)
      ? []
      : [noSuchDay([...path, 'seen', 'on'], seen.on)]),
    ...addressComplaints([...path, 'seen', 'url'], seen?.url),
    ...Object.entries(clauses).flatMap(([id, { url }]) =>
      addressComplaints([...path, 'clauses', id, 'url'], url),
    ),
    ...(edition.obligations.length === 0 && Object.keys(clauses).length === 0
      ? [
          onValue(
            obligations,
            'This edition asks nothing: say under "clauses" what its wording says instead, with "asks: nothing".',
          ),
        ]
      : []),
    ...repeats(edition.obligations, obligations, 'obligation'),
    ...edition.obligations.flatMap((obligation, index) =>
      inspectObligation(obligation, edition, [...obligations, index], isWhole),
    ),
  ];
}

function inspectOrder(
  edition: EditionSource,
  before: EditionSource | undefined,
  path: DataPath,
): readonly Complaint[] {
  const { from } = edition;
  if (from !== undefined && !dayExists(from)) return [noSuchDay([...path, 'from'], from)];
  if (before === undefined)
    return from === undefined
      ? []
      : [
          onValue(
            [...path, 'from'],
            'By the oldest edition everything older is judged, too, so that this day changes nothing: leave it out. If nothing was permitted before, say so by the check "scope" with "since".',
          ),
        ];
  if (from === undefined) {
    const sentence =
      'Say "from" which day this edition holds: only the oldest, which comes first, can leave it out.';
    return [onValue(path, sentence)];
  }
  return before.from !== undefined && before.from >= from
    ? [
        onValue(
          [...path, 'from'],
          'Editions stand oldest first, but this one is not later than the one before it.',
        ),
      ]
    : [];
}

function noSuchDay(path: DataPath, day: string): Complaint {
  return onValue(path, `There is no such day as ${day}.`);
}
