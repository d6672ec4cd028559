import type { CreditName } from '../model/credit.ts';
import type { CopyFacts, Declared } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { nameWords, samePerson, splitPeople } from '../text/names.ts';
import { isPublisherName } from '../text/publisher-name.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';

/** Is the original's author named in a byline or another credit? */
export const authorCheck: CopyCheck<'author'> = {
  concerns: 'copy',
  kind: 'author',
  decide(facts, { with: { unsigned } }) {
    const named = namedPeople(facts);
    const bylines = named.filter(({ role }) => role === 'author');
    const known = knownAuthors(facts);
    if (known.length === 0) return withoutKnownAuthor(facts, named, unsigned);
    const missing = known.filter(({ name }) => !isNamed(name, named, facts));
    const evidence = named.filter(({ name }) => known.some((author) => agree(author.name, name)));
    if (missing.length === 0) return met(...spans(evidence.length > 0 ? evidence : bylines));
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
    return breached(
      { code: 'author-not-named', args: { authors }, span: anchor(facts) },
      spans(evidence),
    );
  },
};

interface KnownAuthor {
  readonly name: string;
  /** Absent if the original that is kept tells. */
  readonly declared?: Declared;
  /** Declared as the original's author, not merely as an author of the page. */
  readonly sure: boolean;
}

function knownAuthors({ declared, original }: CopyFacts): readonly KnownAuthor[] {
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

/** Named as author or holder, or with the whole name in the words of a credit. */
function isNamed(author: string, named: readonly CreditName[], { credits }: CopyFacts): boolean {
  if (named.some(({ name }) => agree(author, name))) return true;
  const words = nameWords(author);
  return credits.some(({ subject, text }) => {
    if (subject !== 'article' || words.length < 2) return false;
    return ` ${nameWords(text).join(' ')} `.includes(` ${words.join(' ')} `);
  });
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

/** Words that the names of houses have, and those of persons do not. */
const HOUSE =
  /(?<!\p{L})(?:agency|association|blog|books|center|centre|club|college|company|corp|council|courier|daily|foundation|gazette|gmbh|group|herald|house|inc|institute?|journal|llc|ltd|magazine|media|messenger|network|news|post|press|project|publishing|radio|reader|reports?|review|revue|society|studies|syndicate|times|today|tribune|tv|union|university|weekly)(?!\p{L})/iu;

/** Two to four capitalised words, as the name of a person has. */
export function isPersonLike(name: string): boolean {
  if (HOUSE.test(name)) return false;
  return /^\p{Lu}[\p{L}.'’-]*(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|del|der|la|bin|al)){1,3}$/u.test(
    name,
  );
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

function spans(names: readonly CreditName[]): readonly CreditName['span'][] {
  return names.map(({ span }) => span);
}
