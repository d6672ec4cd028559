import type { CreditName } from '../model/credit.ts';
import type { CopyFacts, Declared } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Span } from '../model/span.ts';
import { nameWords, samePerson, splitPeople } from '../text/names.ts';
import { isPersonLike } from '../text/person-like.ts';
import { isPublisherName } from '../text/publisher-name.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';
import { inPosition } from './position.ts';

/** Is the original's author named in a byline or another credit? */
export const authorCheck: CopyCheck<'author'> = {
  concerns: 'copy',
  kind: 'author',
  decide(facts, { with: { unsigned, at } }) {
    return inPosition(decideNamed(facts, unsigned), at, facts);
  },
};

function decideNamed(facts: CopyFacts, unsigned: 'undetermined' | 'breached'): Outcome {
  const named = namedPeople(facts);
  const bylines = named.filter(({ role }) => role === 'author');
  const known = knownAuthors(facts);
  if (known.length === 0) return withoutKnownAuthor(facts, named, unsigned);
  const missing = known.filter(({ name }) => placesNaming(name, named, facts).length === 0);
  const evidence = spans(
    named.filter(({ name }) => known.some((author) => agree(author.name, name))),
  );
  if (missing.length === 0)
    return met(
      ...(evidence.length > 0
        ? evidence
        : known.flatMap(({ name }) => placesNaming(name, named, facts))),
    );
  const authors = missing.map(({ name }) => name);
  // The front matter's author may be the one who republishes; the article's own byline decides.
  if (missing.length === known.length && bylines.length > 0)
    return known.some(({ sure }) => sure) ? different(authors, bylines) : met(...spans(bylines));
  const [first] = missing;
  if (first?.declared !== undefined && missing.length === known.length)
    return breached({
      code: 'author-only-in-metadata',
      args: { authors, key: first.declared.key },
      span: first.declared.span,
    });
  return breached({ code: 'author-not-named', args: { authors }, span: anchor(facts) }, evidence);
}

export interface KnownAuthor {
  readonly name: string;
  /** Absent if the original that is kept tells. */
  readonly declared?: Declared;
  /** Declared as the original's author, not merely as an author of the page. */
  readonly sure: boolean;
}

export function knownAuthors({ declared, original }: CopyFacts): readonly KnownAuthor[] {
  const kept = original?.facts.authors ?? [];
  if (kept.length > 0) return kept.map((name) => ({ name, sure: true }));
  const people = declared.authors.flatMap((author) =>
    splitPeople(author.value)
      .filter((name) => nameWords(name).length > 0)
      .map((name) => ({ name, declared: author, sure: /orig|copyright/iu.test(author.key) })),
  );
  const sure = people.filter((person) => person.sure);
  const pool = sure.length > 0 ? sure : people;
  return pool.filter(
    (person, index) => pool.findIndex((other) => samePerson(other.name, person.name)) === index,
  );
}

function namedPeople({ credits }: CopyFacts): readonly CreditName[] {
  return credits
    .filter(({ subject }) => subject === 'article')
    .flatMap(({ names }) => names)
    .filter(({ role }) => role === 'author' || role === 'holder');
}

function agree(a: string, b: string): boolean {
  return samePerson(a, b) || nameWords(a).join(' ') === nameWords(b).join(' ');
}

/** Where somebody is named as author or holder, or with the whole name in the words of a credit. */
function placesNaming(
  author: string,
  named: readonly CreditName[],
  { credits }: CopyFacts,
): readonly Span[] {
  const own = spans(named.filter(({ name }) => agree(author, name)));
  const words = nameWords(author);
  if (own.length > 0 || words.length < 2) return own;
  return credits
    .filter(
      ({ subject, text }) =>
        subject === 'article' && ` ${nameWords(text).join(' ')} `.includes(` ${words.join(' ')} `),
    )
    .map(({ span }) => span);
}

function withoutKnownAuthor(
  facts: CopyFacts,
  named: readonly CreditName[],
  unsigned: 'undetermined' | 'breached',
): Outcome {
  const bylines = named.filter(({ role }) => role === 'author');
  if (bylines.length > 0) return met(...spans(bylines));
  const holders = named.filter(
    ({ name }) => !isPublisherName(name, facts.publisher) && isPersonLike(name),
  );
  if (holders.length > 0) return met(...spans(holders));
  return unsigned === 'breached'
    ? breached({ code: 'byline-missing', args: {}, span: anchor(facts) })
    : undetermined({ code: 'author-unknown', args: {} });
}

function different(authors: readonly string[], bylines: readonly CreditName[]): Outcome {
  const [first] = bylines;
  if (first === undefined) return undetermined({ code: 'author-unknown', args: {} });
  const found = bylines.map(({ name }) => name).join(', ');
  return breached(
    { code: 'author-different', args: { authors, found }, span: first.span },
    spans(bylines),
  );
}

function spans(names: readonly CreditName[]): readonly Span[] {
  return names.map(({ span }) => span);
}
