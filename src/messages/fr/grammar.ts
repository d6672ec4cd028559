import { wholePercent } from '../percent.ts';

/** « a », « a et b », « a, b et c ». */
export function list(items: readonly string[]): string {
  return joined(items, 'et');
}

/** « a », « a ou b », « a, b ou c ». */
export function either(items: readonly string[]): string {
  return joined(items, 'ou');
}

/** « pas a », « ni a ni b ». */
export function neither(items: readonly string[]): string {
  return items.length < 2 ? `pas ${items.join('')}` : items.map((item) => `ni ${item}`).join(' ');
}

function joined(items: readonly string[], word: string): string {
  return items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${word} ${items.slice(-1).join('')}`;
}

/** In French zero takes the singular. */
export function plural(count: number, one: string, many: string): string {
  return `${String(count)} ${count < 2 ? one : many}`;
}

/** A quotation between guillemets, with the spaces that French wants inside. */
export function quoted(text: string): string {
  return `«\u00a0${text}\u00a0»`;
}

/** « de Paul », « d’Anne ». */
export function of(name: string): string {
  return /^[aeiouyàâæéèêëîïôœùûü]/iu.test(name) ? `d’${name}` : `de ${name}`;
}

/** « 31 décembre 2024 » pour `2024-12-31`, « 1er mai 2024 » pour `2024-05-01`. */
export function date(day: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time)) return day;
  const dates = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' });
  return dates.format(time).replace(/^1(?=\s)/u, '1er');
}

/** « mai 2024 » pour `2024-05`. */
export function month(day: string): string {
  const time = /^\d{4}-\d{2}$/u.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time)) return day;
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('fr', format).format(time);
}

/** « allemand » pour `de`. */
export function languageName(code: string): string {
  if (!/^[a-z]{2,3}$/u.test(code)) return code;
  // Without a name it gives the code back.
  return String(new Intl.DisplayNames('fr', { type: 'language' }).of(code));
}

/** « de l’allemand », « du français », « du yiddish ». */
export function fromLanguage(code: string): string {
  const name = languageName(code);
  return /^(?:[aeiouâàéèêîôœ]|hé|hindi|hongrois)/iu.test(name) ? `de l’${name}` : `du ${name}`;
}

/** Une phrase, suivie de ce que le système en dit, le cas échéant. */
export function withDetail(sentence: string, detail: string): string {
  return detail === '' ? `${sentence}.` : `${sentence}\u00a0: ${detail}`;
}

/** « 30 secondes », « 1,5 seconde ». */
export function seconds(count: number): string {
  return `${count.toLocaleString('fr')} ${count < 2 ? 'seconde' : 'secondes'}`;
}

/** « 83 % » pour 0,83. */
export function percent(share: number): string {
  return `${String(wholePercent(share))}\u202f%`;
}
