import type { CopyFacts } from '../model/facts.ts';
import { titleOf } from '../text/prose.ts';
import { isPublisherName } from '../text/publisher-name.ts';
import type { WordingValues } from '../text/wording/placeholders.ts';
import type { ShownValues } from '../text/wording/shown.ts';
import { writtenDate } from '../text/wording/written-date.ts';
import { knownAuthors } from './author.ts';

/** What the placeholders of a wording must be filled with, as far as that is known for sure. */
export function wordingValues(facts: CopyFacts): WordingValues {
  const { claim, original, publisher, credits } = facts;
  const { names, abbreviations, domains } = publisher;
  const known = [...names, ...abbreviations];
  // A translation has a title of its own, and may name that of its original.
  const title = original?.verdict === 'translation' ? undefined : original?.facts.title;
  return {
    publishers:
      known.length > 0 || claim.publisher === undefined || domains.length > 0
        ? known
        : [claim.publisher],
    hosts: domains,
    authors: knownAuthors(facts).flatMap(({ name, sure }) => (sure ? [name] : [])),
    translators: credits.flatMap(({ names: named }) =>
      named.flatMap(({ role, name }) => (role === 'translator' ? [name] : [])),
    ),
    ...(title === undefined ? {} : { title }),
  };
}

/** What a wording is shown with: the likeliest of each. */
export function shownValues(facts: CopyFacts): ShownValues {
  const { claim, publisher, original, days, termsLanguage, override, document } = facts;
  const known = knownAuthors(facts).map(({ name }) => name);
  const author = joined(known.length > 0 ? known : namedFirst('author', facts));
  const translator = joined(namedFirst('translator', facts));
  const values = {
    publisher: publisher.names[0] ?? claim.publisher ?? publisher.domains[0],
    author,
    authors: author,
    translator,
    title: original?.facts.title ?? titleOf(document)?.value,
    date: days.original === undefined ? undefined : writtenDate(days.original, termsLanguage),
    year: days.original?.slice(0, 4),
    url: claim.original?.url,
    licence: override?.licence,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** Whom the first credit names that names anybody: a note on a person may stand below. */
function namedFirst(wanted: 'author' | 'translator', facts: CopyFacts): readonly string[] {
  const { credits, publisher } = facts;
  const named = credits.map(({ names, subject }) =>
    names.filter(
      ({ role, name }) =>
        subject === 'article' && role === wanted && !isPublisherName(name, publisher),
    ),
  );
  return named.find((names) => names.length > 0)?.map(({ name }) => name) ?? [];
}

function joined(names: readonly string[]): string | undefined {
  return names.length === 0 ? undefined : [...new Set(names)].join(', ');
}
