import type { Credit, CreditKind, CreditName } from '../model/credit.ts';
import type { Declared, DeclaredFacts } from '../model/facts.ts';
import { splitPeople } from '../text/names.ts';
import { parseLicence } from '../text/licence.ts';

/** Front-matter values that the site's theme prints are as visible as the article's own words. */
export function renderedCredits(declared: DeclaredFacts): readonly Credit[] {
  const printed = (facts: readonly Declared[]): readonly Declared[] =>
    facts.filter((fact) => fact.rendered);
  return [
    ...printed(declared.authors).map((fact) => credit('byline', fact, people(fact, 'author'))),
    ...printed(declared.publishers).map((fact) =>
      credit('source', fact, [name(fact, 'publisher')]),
    ),
    ...printed(declared.addresses).map((fact) => credit('source', fact, [])),
    ...printed(declared.copyrights).map((fact) =>
      credit('copyright', fact, people(fact, 'holder')),
    ),
    ...printed(declared.licences).map((fact) => licence(fact)),
  ];
}

function credit(kind: CreditKind, { value, span }: Declared, names: readonly CreditName[]): Credit {
  return { kind, subject: 'article', via: 'metadata', text: value, span, names, links: [] };
}

function licence(fact: Declared): Credit {
  const found = parseLicence(fact.value);
  return { ...credit('licence', fact, []), ...(found === undefined ? {} : { licence: found }) };
}

function people(fact: Declared, role: CreditName['role']): readonly CreditName[] {
  const value = fact.value.replace(/©|\(c\)|copyright|\d{4}/giu, ' ').trim();
  return splitPeople(value).map((part) => ({ name: part, role, span: fact.span }));
}

function name(fact: Declared, role: CreditName['role']): CreditName {
  return { name: fact.value, role, span: fact.span };
}
