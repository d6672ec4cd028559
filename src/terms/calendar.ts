/** Whether a date written `YYYY-MM-DD`, `YYYY-MM` or `YYYY` is in the calendar. */
export function dayExists(date: string): boolean {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const found = new Date(0);
  found.setUTCFullYear(year, month - 1, day);
  return found.getUTCMonth() === month - 1 && found.getUTCDate() === day;
}
