import { parseAddress } from '../../text/article-address.ts';

/** Whether an article can be at an address: one on the web, which may lack its scheme. */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//iu.test(address)
    ? URL.canParse(address)
    : !address.startsWith('/') && parseAddress(address) !== undefined;
}
