/** Languages whose dates are found where a wording has `{date}`, and where they are written so. */
const LOCALES: Readonly<Record<string, string>> = {
  ar: 'ar-u-nu-latn',
  de: 'de',
  en: 'en-GB',
  es: 'es',
  fr: 'fr',
  it: 'it',
  ja: 'ja',
  nl: 'nl',
  pt: 'pt-PT',
  zh: 'zh',
};

/** "10 March 2014" for `2014-03-10`, as a language writes it; as it is in a language that is not known. */
export function writtenDate(day: string, language: string): string {
  const locale = LOCALES[language];
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(day) : NaN;
  if (locale === undefined || Number.isNaN(time)) return day;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const written = dates.format(time);
  return language === 'fr' ? written.replace(/^1(?=\s)/u, '1er') : written;
}
