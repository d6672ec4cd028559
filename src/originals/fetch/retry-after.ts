/** A `Retry-After` header in seconds from now, be it a number or a date. Undefined if it is neither. */
export function retryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d{1,9}$/u.test(header)) return Number(header);
  const date = /^[A-Z][a-z]{2},? /u.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - Date.now()) / 1000));
}
