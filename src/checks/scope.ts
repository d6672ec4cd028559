import type { Credit, CreditName } from '../model/credit.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import { isPublisherName } from '../text/publisher-name.ts';
import { samePerson, squash } from '../text/names.ts';
import { isPersonLike } from '../text/person-like.ts';
import type { CopyCheck } from './check.ts';
import { coveredSince } from './covered-since.ts';
import { anchor, met, undetermined } from './outcome.ts';

/**
 * Is the original the publisher's own, and one of those that are covered? A permission does not reach what
 * the publisher itself took from elsewhere: where a credit names another first source, a person must ask.
 */
export const scopeCheck: CopyCheck<'scope'> = {
  concerns: 'copy',
  kind: 'scope',
  decide(facts, { with: { since } }) {
    const own = isOwn(facts);
    return own.outcome === 'met' && since !== undefined ? (coveredSince(facts, since) ?? own) : own;
  },
};

function isOwn(facts: CopyFacts): Outcome {
  const { publisher, language } = facts;
  const name = publisher.names[0] ?? publisher.domains[0] ?? '';
  const contact = publisher.contact === undefined ? {} : { contact: publisher.contact };
  const other = firstSourceElsewhere(facts);
  if (other !== undefined)
    return undetermined(
      {
        code: 'first-source-elsewhere',
        args: { source: other.name, publisher: name, ...contact },
      },
      [other.span],
    );
  const kept = facts.original?.facts.firstSource;
  if (kept !== undefined && !isPublisherName(kept, publisher))
    return undetermined(
      { code: 'first-source-elsewhere', args: { source: kept, publisher: name, ...contact } },
      [anchor(facts)],
    );
  const stated = facts.credits.filter((credit) => statesPublisher(credit, facts));
  if (stated.length > 0) return met(...stated.slice(0, 2).map(({ span }) => span));
  // An article in another language than the publisher's own, with no word on its source, was
  // most likely written for somebody else.
  const author = facts.credits.flatMap(({ names }) => names).find(({ role }) => role === 'author');
  if (
    author !== undefined &&
    language !== undefined &&
    publisher.language !== undefined &&
    language !== publisher.language
  )
    return undetermined(
      {
        code: 'first-source-unclear',
        args: { source: author.name, publisher: name, language, ...contact },
      },
      [author.span],
    );
  return met();
}

/** A credit that gives the publisher as the source, or as holder of the copyright. */
function statesPublisher({ kind, subject, names }: Credit, { publisher }: CopyFacts): boolean {
  if (subject !== 'article' || kind === 'boilerplate') return false;
  return names.some(
    ({ name, role }) =>
      (role === 'publisher' || role === 'holder') && isPublisherName(name, publisher),
  );
}

function firstSourceElsewhere(facts: CopyFacts): CreditName | undefined {
  for (const credit of facts.credits) {
    if (credit.subject !== 'article') continue;
    const stated = credit.names.find(({ role }) => role === 'first-source');
    if (stated !== undefined && !isAuthor(stated.name, facts)) return stated;
    const held = credit.kind === 'copyright' ? otherHouse(credit, facts) : undefined;
    if (held !== undefined) return held;
  }
  return undefined;
}

/** "Copyright © author, first source, year": a holder that is neither the author nor the publisher. */
function otherHouse({ names }: Credit, facts: CopyFacts): CreditName | undefined {
  if (names.length < 2) return undefined;
  return names
    .slice(1)
    .find(
      ({ name }) =>
        !isPublisherName(name, facts.publisher) &&
        !isAuthor(name, facts) &&
        !isKnownPerson(name, facts),
    );
}

function isAuthor(name: string, { credits }: CopyFacts): boolean {
  return credits.some(({ names, kind }) =>
    names.some(
      (other) =>
        other.role === 'author' &&
        kind === 'byline' &&
        isPersonLike(name) &&
        (samePerson(other.name, name) || squash(other.name) === squash(name)),
    ),
  );
}

function isKnownPerson(name: string, { declared }: CopyFacts): boolean {
  return declared.authors.some(({ value }) => samePerson(value, name));
}
