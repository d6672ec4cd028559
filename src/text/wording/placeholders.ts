import { HONORIFICS } from '../name-words.ts';
import { tokenise } from '../tokens.ts';
import { fold } from '../fold.ts';
import type { Placeholder } from '../../model/wording.ts';
import { choice, inside, optional, type Pattern, sequence, word, words } from './pattern.ts';

/** What is known of a copy and its original, to fill the placeholders of a wording with. */
export interface WordingValues {
  /** Any of these names the publisher; empty if none is known. */
  readonly publishers: readonly string[];
  /** Those of its site. */
  readonly hosts: readonly string[];
  /** Who wrote the article; empty if that is not known for sure. */
  readonly authors: readonly string[];
  readonly translators: readonly string[];
  /** Absent if that is not known for sure. */
  readonly title?: string;
}

const LONGEST_TITLE = 30;
const LONGEST_ANY = 12;
/** Whoever wrote an article with so many others is one of a staff. */
const MOST_AUTHORS = 8;
/** A known title of more words is looked for by its first ones. */
const MOST_TITLE_WORDS = 60;

/** What may stand in the place of a placeholder. */
export function patternFor(name: Placeholder, values: WordingValues): Pattern {
  switch (name) {
    case 'publisher':
      return choice(
        ...(values.publishers.length === 0 ? [ANY_PUBLISHER] : values.publishers.map(publisher)),
        ...values.hosts.map(host),
      );
    case 'author':
    case 'authors':
      return values.authors.length === 0 ? people() : people(values.authors);
    case 'translator':
      return choice(people(), ...values.translators.map(literally));
    case 'title':
      return values.title === undefined
        ? words('any', 1, LONGEST_TITLE)
        : literally(values.title.trim());
    case 'date':
      return DATE;
    case 'year':
      return words('year', 1, 2);
    case 'url':
      return { is: 'address', of: 'article' };
    case 'licence':
      return LICENCE;
    case 'any':
      return words('any', 0, LONGEST_ANY);
  }
}

/** The words of a text, however they are written. */
function literally(text: string): Pattern {
  const found = foldedWords(text).slice(0, MOST_TITLE_WORDS);
  return sequence(...found.map((form) => word(form)));
}

function foldedWords(text: string): readonly string[] {
  return tokenise(text).forms.map(fold);
}

const ARTICLE = /^(?:the|les?|la|l|el|los|il|lo|gli|der|die|das|o|a|os|as)$/u;

const ANY_PUBLISHER = sequence(optional(words('article')), words('name', 1, 8));

/** A name with or without its article, in several words or in one. */
function publisher(name: string): Pattern {
  const all = foldedWords(name);
  const bare = all.length > 1 && ARTICLE.test(all[0] ?? '') ? all.slice(1) : all;
  return sequence(
    optional(words('article')),
    choice(sequence(...bare.map((form) => word(form))), word(bare.join(''))),
  );
}

function host(name: string): Pattern {
  return sequence(
    optional(choice(word('http'), word('https'))),
    optional(word('www')),
    literally(name),
  );
}

/** Names, the last after "and". Of those that are known one is among them. */
function people(known: readonly string[] = []): Pattern {
  const anybody = choice(
    words('capital'),
    sequence(words('capital'), inside, optional(words('name', 1, 4), inside), words('capital')),
  );
  const separator = choice(
    words('and'),
    sequence({ is: 'signs', signs: ',', test: 'among' }, optional(words('and'))),
    { is: 'signs', signs: '&', test: 'among' },
    { is: 'signs', signs: '/', test: 'among' },
    { is: 'signs', signs: ';', test: 'among' },
  );
  const more = (times: number): Pattern[] =>
    Array.from({ length: times }, () => optional(separator, anybody));
  if (known.length === 0) return sequence(anybody, ...more(5));
  const one = sequence(
    words('honorific', 0, 2),
    choice(...known.slice(0, MOST_AUTHORS).map(person)),
  );
  const before = Array.from({ length: 3 }, () => optional(anybody, separator));
  return sequence(...before, one, ...more(5));
}

/** A person in either order, with initials and middle names; an organisation as it is called. */
function person(name: string): Pattern {
  const all = foldedWords(name);
  const own = all.filter((part) => !HONORIFICS.has(part));
  const [first = '', ...rest] = own;
  const last = rest.at(-1);
  if (last === undefined)
    return sequence(...(own.length > 0 ? own : all).map((part) => word(part)));
  const given = choice(
    word(first),
    word(first.charAt(0)),
    ...(first.length === 1 ? [words('capital')] : []),
  );
  const isPerson = own.length <= 4 && !/\d/u.test(name) && !ARTICLE.test(first);
  return choice(
    sequence(optional(words('article')), ...all.map((part) => word(part))),
    ...(isPerson
      ? [sequence(given, words('name', 0, 2), word(last)), sequence(word(last), given)]
      : []),
  );
}

const YEAR = words('year');
const DAY = sequence(words('day'), words('ordinal', 0, 1));
const OF = words('of', 0, 2);
const MONTH = words('month');
/** A day, a month or a year in one of the usual spellings. */
const DATE: Pattern = sequence(
  optional(words('weekday', 1, 2), words('of', 0, 1)),
  words('of', 0, 1),
  choice(
    sequence(DAY, OF, MONTH, optional(OF, YEAR)),
    sequence(MONTH, DAY, optional(YEAR)),
    sequence(MONTH, OF, YEAR),
    sequence(YEAR, MONTH, DAY),
    sequence(
      YEAR,
      words('of', 0, 1),
      words('number'),
      words('of', 0, 1),
      optional(words('number'), words('ordinal', 0, 1)),
    ),
    sequence(words('number'), words('number'), words('number')),
    words('whole-date'),
    YEAR,
  ),
);

/** "CC BY-ND 4.0 International", "Creative Commons Attribution 4.0 licence", or the address of one. */
const LICENCE: Pattern = choice(
  { is: 'address', of: 'licence' },
  sequence(
    words('licence', 0, 1),
    words('licence-name'),
    words('licence-words', 0, 12),
    words('licence', 0, 1),
  ),
  // In Chinese every sign is a word.
  sequence(choice(literally('知识共享'), literally('知識共享')), words('capital', 0, 16)),
);
