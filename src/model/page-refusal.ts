/** Why a page is not taken for the article that is wanted. Addresses are as they were met. */
export type PageRefusal =
  | { readonly code: 'too-long'; readonly characters: number }
  | { readonly code: 'too-short'; readonly words: number }
  /** It asks for a password. */
  | { readonly code: 'login' }
  | { readonly code: 'error-page'; readonly title: string }
  /** `found`: where the address that was asked for leads instead. */
  | { readonly code: 'leads-home'; readonly found: string }
  | { readonly code: 'leads-to-login'; readonly found: string }
  | { readonly code: 'leads-to-consent'; readonly found: string }
  /** `found`: the address that the page gives for itself. */
  | { readonly code: 'other-article'; readonly asked: string; readonly found: string }
  | { readonly code: 'other-site'; readonly asked: string; readonly found: string };

export type PageRefusalCode = PageRefusal['code'];
/** The sentences of one language: a missing code does not compile. */
export type PageRefusalTable = {
  readonly [C in PageRefusalCode]: (refusal: Extract<PageRefusal, { readonly code: C }>) => string;
};
