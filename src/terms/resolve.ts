import type { CheckKind, Requirement } from '../model/checks.ts';
import { LANGUAGES } from '../model/language.ts';
import {
  AUDIENCES,
  EXTENTS,
  MEDIA,
  type Clause,
  type Edition,
  type Localised,
  type Obligation,
  type Pack,
  type PublisherIdentity,
} from '../model/terms.ts';
import { DEFAULT_OPTIONS } from './default-options.ts';
import { hostFamily } from './host.ts';
import type {
  ClauseSource,
  ObligationSource,
  PublisherSource,
  RequirementSource,
  TextSource,
  WholeEdition,
  WholePack,
} from './pack-source.ts';

/** Where a pack came from. */
export interface PackOrigin {
  readonly origin: string;
  readonly sha256: string;
}

/** Fills in what a valid pack leaves unsaid. */
export function resolvePack(source: WholePack, { origin, sha256 }: PackOrigin): Pack {
  const [first, ...others] = source.editions;
  const base = {
    id: source.id,
    title: localised(source.title, source.publisher?.language ?? first.language),
    origin,
    sha256,
    editionBy: source['edition-by'] ?? 'copy',
    editions: [resolveEdition(first), ...others.map(resolveEdition)],
  } satisfies Partial<Pack>;
  return source.publisher === undefined
    ? { ...base, scope: source.scope === 'licence' ? 'licence' : 'any-publisher' }
    : { ...base, scope: 'publisher', publisher: resolvePublisher(source.publisher) };
}

/** A text in each language of reports: where it is not given in one, in English, or as the wording is, or else. */
function localised(text: TextSource, language: string | undefined): Localised {
  const given = typeof text === 'string' ? { en: text, fr: text } : text;
  const standIn = given['en'] ?? given[language ?? ''] ?? Object.values(given)[0] ?? '';
  return Object.fromEntries(LANGUAGES.map((one) => [one, given[one] ?? standIn]));
}

function resolvePublisher(source: PublisherSource): PublisherIdentity {
  return {
    names: [...new Set(Object.values(source.names).flat())],
    abbreviations: source.abbreviations ?? [],
    domains: [...new Set(source.domains.map((domain) => hostFamily(domain) ?? domain))],
    articleUrls: source['article-urls'] ?? [],
    noise: source.noise ?? [],
    boilerplate: source.boilerplate ?? [],
    ...(source.language === undefined ? {} : { language: source.language }),
    ...(source.contact === undefined ? {} : { contact: source.contact }),
  };
}

function resolveEdition(source: WholeEdition): Edition {
  const listed = Object.entries(source.clauses ?? {});
  return {
    id: source.id,
    language: source.language,
    seen: source.seen,
    ...(source.from === undefined ? {} : { from: source.from }),
    fromBasis: source['from-basis'] ?? 'inferred',
    ...(source.licence === undefined ? {} : { licence: source.licence }),
    permits: {
      extent: source.permits?.extent ?? EXTENTS,
      media: source.permits?.media ?? MEDIA,
      audience: source.permits?.audience ?? AUDIENCES,
    },
    clauses: listed.flatMap(([id, { asks }]) => (asks === undefined ? [id] : [])),
    statements: listed.flatMap(([id, clause]) =>
      clause.asks === undefined ? [] : [{ ...resolveClause(clause, source), id }],
    ),
    obligations: source.obligations.map((obligation) => resolveObligation(obligation, source)),
  };
}

function resolveObligation(source: ObligationSource, edition: WholeEdition): Obligation {
  const clause = clauseOf(source, edition);
  const { id, strength, basis = 'stated', when = {} } = source;
  const fallbackFor = source['fallback-for'];
  return {
    id,
    strength,
    basis,
    clause,
    ways: waysOf(source),
    when,
    ...(fallbackFor === undefined ? {} : { fallbackFor }),
  };
}

function clauseOf({ id, clause }: ObligationSource, edition: WholeEdition): Clause {
  const found = typeof clause === 'string' ? edition.clauses?.[clause] : clause;
  if (found === undefined) throw new TypeError(`the obligation "${id}" has no clause`);
  const resolved = resolveClause(found, edition);
  return typeof clause === 'string' ? { ...resolved, id: clause } : resolved;
}

function resolveClause({ at, says, url }: ClauseSource, edition: WholeEdition): Clause {
  const { language, seen } = edition;
  return { at: localised(at, language), says: localised(says, language), url: url ?? seen.url };
}

function waysOf(source: ObligationSource): Obligation['ways'] {
  if (!('any-of' in source)) return [resolveRequirement(source)];
  const [first, ...others] = source['any-of'];
  return [resolveRequirement(first), ...others.map((way) => resolveRequirement(way))];
}

function resolveRequirement<K extends CheckKind>(source: RequirementSource<K>): Requirement<K> {
  const { check } = source;
  return { check, with: { ...DEFAULT_OPTIONS[check], ...source.with } };
}
