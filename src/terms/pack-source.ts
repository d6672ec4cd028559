import type { CheckKind, CheckOptions } from '../model/checks.ts';
import type { ArticleUrlShape, Audience, Basis, Extent, Localised, Medium, Strength } from '../model/terms.ts';

/** A text for every language, or one for each. */
export type TextSource = string | Localised;

interface ObligationSourceOf<K extends CheckKind> {
  readonly id: string;
  readonly check: K;
  readonly strength: Strength;
  readonly basis?: Basis;
  readonly with?: Partial<CheckOptions[K]>;
  readonly clause: { readonly at: TextSource; readonly says: TextSource; readonly url?: string };
}
export type ObligationSource = { [K in CheckKind]: ObligationSourceOf<K> }[CheckKind];

export interface EditionSource {
  readonly id: string;
  readonly language: string;
  readonly seen: { readonly url: string; readonly on: string };
  readonly from?: string;
  readonly permits?: {
    readonly extent?: readonly Extent[];
    readonly media?: readonly Medium[];
    readonly audience?: readonly Audience[];
  };
  readonly obligations: readonly ObligationSource[];
}

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
  readonly scope?: 'publisher' | 'any-publisher';
  readonly publisher?: PublisherSource;
  readonly 'edition-by'?: 'copy' | 'original';
  readonly editions: readonly EditionSource[];
}
