import type {
  EditionSource,
  ObligationSource,
  PackSource,
  PublisherSource,
} from './pack-source.ts';
import { dayExists } from './calendar.ts';
import { hostFamily } from './host.ts';
import { enumerate, quote } from './quote.ts';
import type { Complaint } from './violations.ts';
import type { DataPath } from './yaml-source.ts';

const onValue = (path: DataPath, sentence: string): Complaint => ({
  path,
  part: 'value',
  sentence,
});

/** What is wrong with a pack that obeys its schema. */
export function inspectPack(pack: PackSource): readonly Complaint[] {
  return [
    ...(pack.publisher === undefined ? [] : inspectPublisher(pack.publisher)),
    ...repeats(pack.editions, ['editions'], 'edition'),
    ...pack.editions.flatMap((edition, index) => [
      ...inspectEdition(edition, ['editions', index]),
      ...inspectOrder(edition, pack.editions[index - 1], ['editions', index]),
    ]),
  ];
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
    const names = patterns.flatMap((pattern) => /^:([a-z]+)/u.exec(pattern)?.[1] ?? []);
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

function inspectEdition(edition: EditionSource, path: DataPath): readonly Complaint[] {
  const obligations: DataPath = [...path, 'obligations'];
  return [
    ...(dayExists(edition.seen.on) ? [] : [noSuchDay([...path, 'seen', 'on'], edition.seen.on)]),
    ...addressComplaints([...path, 'seen', 'url'], edition.seen.url),
    ...repeats(edition.obligations, obligations, 'obligation'),
    ...edition.obligations.flatMap((obligation, index) =>
      inspectObligation(obligation, edition, [...obligations, index]),
    ),
  ];
}

function inspectObligation(
  obligation: ObligationSource,
  edition: EditionSource,
  path: DataPath,
): readonly Complaint[] {
  const complaints: Complaint[] = [];
  if (obligation.basis === 'inferred' && obligation.strength === 'must') {
    const sentence =
      'An inferred obligation is a "should" or a "may": only what is stated can be a "must".';
    complaints.push(onValue([...path, 'strength'], sentence));
  }
  if (obligation.check === 'use') {
    const missing = (['media', 'audience'] as const).filter(
      (key) => edition.permits?.[key] === undefined,
    );
    if (missing.length > 0) {
      const sentence = `The check "use" needs to know what is permitted: say ${enumerate(missing, 'and')} under "permits" in this edition.`;
      complaints.push(onValue([...path, 'check'], sentence));
    }
  }
  if (obligation.clause.url !== undefined)
    complaints.push(...addressComplaints([...path, 'clause', 'url'], obligation.clause.url));
  return complaints;
}

function inspectOrder(
  edition: EditionSource,
  before: EditionSource | undefined,
  path: DataPath,
): readonly Complaint[] {
  const { from } = edition;
  if (from !== undefined && !dayExists(from)) return [noSuchDay([...path, 'from'], from)];
  if (before === undefined) return [];
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

function addressComplaints(path: DataPath, address: string): readonly Complaint[] {
  return URL.canParse(address) ? [] : [onValue(path, `${quote(address)} is not a web address.`)];
}
