/** The primary subtag of a language tag, in lower case: `fr` of `fr-CA`. */
export function primary(language: string | undefined): string | undefined {
  return /^\s*([a-z]{2,3})(?:[-_]|\s*$)/iu.exec(language ?? '')?.[1]?.toLowerCase();
}
