import type { CheckKind, CheckOptions } from '../model/checks.ts';
import type {
  ArticleUrlShape,
  Audience,
  Basis,
  Condition,
  Extent,
  Medium,
  Strength,
} from '../model/terms.ts';

/** A text for every language, or one for each, by language tag. */
export type TextSource = string | Readonly<Record<string, string>>;

/** A check, and the options given to it. */
export type RequirementSource<K extends CheckKind = CheckKind> = {
  [P in K]: { readonly check: P; readonly with?: Partial<CheckOptions[P]> };
}[K];

export interface ClauseSource {
  readonly at: TextSource;
  readonly says: TextSource;
  readonly url?: string;
  /** It only permits or explains something, and no obligation refers to it. */
  readonly asks?: 'nothing';
}

interface ObligationBase {
  readonly id: string;
  readonly strength: Strength;
  readonly basis?: Basis;
  /** Itself, or the id under which the edition lists it. */
  readonly clause: string | ClauseSource;
  readonly when?: Condition;
  readonly 'fallback-for'?: string;
}
export type ObligationSource = ObligationBase &
  (RequirementSource | { readonly 'any-of': readonly [RequirementSource, ...RequirementSource[]] });

/** `language` and `seen` may be left out only where the edition adds to one of the same id. */
export interface EditionSource {
  readonly id: string;
  readonly language?: string;
  readonly seen?: { readonly url: string; readonly on: string };
  readonly from?: string;
  readonly 'from-basis'?: Basis;
  readonly licence?: string;
  readonly permits?: {
    readonly extent?: readonly Extent[];
    readonly media?: readonly Medium[];
    readonly audience?: readonly Audience[];
  };
  readonly clauses?: Readonly<Record<string, ClauseSource>>;
  readonly obligations: readonly ObligationSource[];
}

/** An edition that lacks nothing. */
export type WholeEdition = EditionSource & Required<Pick<EditionSource, 'language' | 'seen'>>;

export interface PublisherSource {
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly abbreviations?: readonly string[];
  readonly domains: readonly string[];
  readonly 'article-urls'?: readonly ArticleUrlShape[];
  readonly noise?: readonly string[];
  readonly boilerplate?: readonly string[];
  readonly language?: string;
  readonly contact?: string;
}

/** A pack as its YAML file says it, once it is known to obey `rules/pack.schema.json`. */
export interface PackSource {
  readonly schema: 1;
  readonly id: string;
  readonly title: TextSource;
  readonly extends?: string;
  readonly scope?: 'publisher' | 'licence' | 'any-publisher';
  readonly publisher?: PublisherSource;
  readonly 'edition-by'?: 'copy' | 'original';
  readonly editions: readonly EditionSource[];
}

/** A pack that stands by itself: what it built on is in it. */
export interface WholePack extends Omit<PackSource, 'extends'> {
  readonly editions: readonly [WholeEdition, ...WholeEdition[]];
}
