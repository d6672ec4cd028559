import type { Credit, CreditName } from '../model/credit.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { CopyrightHolder } from '../model/checks.ts';
import { nameWords, samePerson, splitPeople, squash } from '../text/names.ts';
import { isPublisherName } from '../text/publisher-name.ts';
import { isPersonLike } from '../text/person-like.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';

const YEAR = /(?<!\d)(?:1[89]|20)\d{2}(?!\d)/u;

/** Is there a copyright note whose holder is the author, the publisher or the first source? */
export const copyrightCheck: CopyCheck<'copyright'> = {
  concerns: 'copy',
  kind: 'copyright',
  decide(facts, { with: { holder, year } }) {
    const notes = facts.credits.filter(({ kind }) => kind === 'copyright');
    const own = notes.filter(({ subject }) => subject === 'article');
    const accepted = own.filter((note) =>
      note.names.some(({ name }) => holds(name, holder, facts)),
    );
    const [first] = accepted;
    if (first !== undefined) {
      if (year === 'optional' || accepted.some(({ text }) => YEAR.test(text)))
        return met(...accepted.slice(0, 2).map(({ span }) => span));
      return breached({
        code: 'copyright-year-missing',
        args: { found: first.text },
        span: first.span,
      });
    }
    const nameless = own.find(({ names }) => names.length === 0);
    if (nameless !== undefined)
      return undetermined({ code: 'copyright-without-holder', args: { found: nameless.text } }, [
        nameless.span,
      ]);
    return breached(missing(facts, notes, holdersWanted(facts, holder)));
  },
};

function holds(name: string, wanted: readonly CopyrightHolder[], facts: CopyFacts): boolean {
  return wanted.some((holder) => {
    switch (holder) {
      case 'any':
        return true;
      case 'publisher':
        return isPublisherName(name, facts.publisher);
      case 'author':
        return isAuthor(name, facts);
      case 'first-source':
        return firstSources(facts).some((source) => squash(source) === squash(name));
    }
  });
}

/** If nothing else names the author, a person named as holder is taken for the author. */
function isAuthor(name: string, facts: CopyFacts): boolean {
  const known = authors(facts);
  if (known.length === 0) return isPersonLike(name);
  return splitPeople(name).some((part) =>
    known.some(
      (author) =>
        samePerson(part, author) || nameWords(part).join(' ') === nameWords(author).join(' '),
    ),
  );
}

function authors({ credits, declared }: CopyFacts): readonly string[] {
  const named = credits.flatMap(({ names, kind, subject }) =>
    kind === 'copyright' || subject !== 'article'
      ? []
      : names.filter(({ role }) => role === 'author'),
  );
  return [
    ...named.map(({ name }) => name),
    ...declared.authors.flatMap(({ value }) => splitPeople(value)),
  ];
}

function firstSources({ credits }: CopyFacts): readonly string[] {
  return credits.flatMap(({ names }) =>
    names.filter(({ role }: CreditName) => role === 'first-source').map(({ name }) => name),
  );
}

function holdersWanted(facts: CopyFacts, wanted: readonly CopyrightHolder[]): readonly string[] {
  const names = wanted.flatMap((holder) => {
    switch (holder) {
      case 'author':
        return authors(facts).slice(0, 1);
      case 'publisher':
        return facts.publisher.names.slice(0, 1);
      case 'first-source':
        return firstSources(facts).slice(0, 1);
      case 'any':
        return [];
    }
  });
  return [...new Set(names)];
}

function missing(facts: CopyFacts, notes: readonly Credit[], holders: readonly string[]): Finding {
  const of = (subject: Credit['subject']): Credit | undefined =>
    notes.find((note) => note.subject === subject);
  const other = of('article') ?? of('other');
  if (other !== undefined)
    return {
      code: 'copyright-of-somebody-else',
      args: { found: other.text, holders },
      span: other.span,
    };
  const declared = facts.declared.copyrights.find(({ rendered }) => !rendered);
  if (declared !== undefined)
    return {
      code: 'copyright-only-in-metadata',
      args: { found: declared.value, key: declared.key },
      span: declared.span,
    };
  const image = of('image');
  if (image !== undefined)
    return { code: 'copyright-of-image', args: { found: image.text, holders }, span: image.span };
  const site = of('site');
  if (site !== undefined)
    return { code: 'copyright-of-site', args: { found: site.text, holders }, span: site.span };
  return { code: 'copyright-missing', args: { holders }, span: anchor(facts) };
}
