import { type CheckKind, type CheckOptions } from '../model/checks.ts';
import { AUDIENCES, EXTENTS, MEDIA, type Clause, type Edition, type Localised, type Obligation, type Pack, type PublisherIdentity } from '../model/terms.ts';
import { hostFamily } from './host.ts';
import type {
  EditionSource,
  ObligationSource,
  PackSource,
  PublisherSource,
  TextSource,
} from './pack-source.ts';

const DEFAULT_OPTIONS: CheckOptions = {
  publisher: {},
  author: { unsigned: 'undetermined' },
  'source-url': { form: 'full' },
  'source-link': { target: 'article' },
  copyright: { holder: ['author', 'publisher', 'first-source'], year: 'optional' },
  licence: { 'any-of': [] },
  integrity: { forbids: ['changed', 'added', 'left-out', 'moved'] },
  title: {},
  use: {},
  scope: {},
  manual: {},
};

/** Where a pack came from. */
export interface PackOrigin {
  readonly origin: string;
  readonly sha256: string;
}

/** Fills in what a valid pack leaves unsaid. */
export function resolvePack(source: PackSource, { origin, sha256 }: PackOrigin): Pack {
  const [first, ...others] = source.editions;
  if (first === undefined) throw new TypeError(`the pack "${source.id}" has no edition`);
  const base = {
    id: source.id,
    title: localised(source.title),
    origin,
    sha256,
    editionBy: source['edition-by'] ?? 'copy',
    editions: [resolveEdition(first), ...others.map(resolveEdition)],
  } satisfies Partial<Pack>;
  return source.publisher === undefined
    ? { ...base, scope: 'any-publisher' }
    : { ...base, scope: 'publisher', publisher: resolvePublisher(source.publisher) };
}

function localised(text: TextSource): Localised {
  return typeof text === 'string' ? { en: text, fr: text } : text;
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

function resolveEdition(source: EditionSource): Edition {
  return {
    id: source.id,
    language: source.language,
    seen: source.seen,
    ...(source.from === undefined ? {} : { from: source.from }),
    permits: {
      extent: source.permits?.extent ?? EXTENTS,
      media: source.permits?.media ?? MEDIA,
      audience: source.permits?.audience ?? AUDIENCES,
    },
    obligations: source.obligations.map((obligation) => resolveObligation(obligation, source)),
  };
}

function resolveObligation(source: ObligationSource, edition: EditionSource): Obligation {
  const clause: Clause = {
    at: localised(source.clause.at),
    says: localised(source.clause.says),
    url: source.clause.url ?? edition.seen.url,
  };
  const { id, strength, basis = 'stated' } = source;
  const base = { id, strength, basis, clause };
  switch (source.check) {
    case 'author':
      return { ...base, check: source.check, with: options(source.check, source.with) };
    case 'source-url':
      return { ...base, check: source.check, with: options(source.check, source.with) };
    case 'source-link':
      return { ...base, check: source.check, with: options(source.check, source.with) };
    case 'copyright':
      return { ...base, check: source.check, with: options(source.check, source.with) };
    case 'licence':
      return { ...base, check: source.check, with: options(source.check, source.with) };
    case 'integrity':
      return { ...base, check: source.check, with: options(source.check, source.with) };
    case 'publisher':
    case 'title':
    case 'use':
    case 'scope':
    case 'manual':
      return { ...base, check: source.check, with: {} };
  }
}

function options<K extends CheckKind>(
  check: K,
  given: Partial<CheckOptions[K]> | undefined,
): CheckOptions[K] {
  return { ...DEFAULT_OPTIONS[check], ...given };
}
