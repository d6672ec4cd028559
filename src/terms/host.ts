/**
 * The host family of a domain as `URL` spells hosts: lower case, punycode, without `www.`. Undefined
 * if it is none.
 */
export function hostFamily(domain: string): string | undefined {
  const address = `http://${domain}`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : undefined;
}
