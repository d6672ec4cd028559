const ELLIPSIS = /^(?:…|\.{3}|\[…|\[\.{3})/u;

/** Whether the address that ends at `end` of the text was cut short there: "example.org/a-long…". */
export function isCutShort(address: string, text: string, end: number): boolean {
  return /…|\.{3}/u.test(address) || ELLIPSIS.test(text.slice(end, end + 4));
}
