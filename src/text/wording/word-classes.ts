import { fold } from '../fold.ts';
import { HONORIFICS } from '../name-words.ts';

/** A kind of word that may stand where a wording has a placeholder. Each is told by its two forms. */
export type WordClass =
  | 'any'
  | 'capital'
  | 'name'
  | 'and'
  | 'article'
  | 'honorific'
  | 'year'
  | 'month'
  | 'weekday'
  | 'day'
  | 'ordinal'
  | 'of'
  | 'number'
  | 'whole-date'
  | 'licence'
  | 'licence-name'
  | 'licence-words';

type Test = (folded: string, form: string) => boolean;

/** Tells whether a word is one of a list; the list is read when the first is asked for. */
function oneOf(words: string): Test {
  let known: ReadonlySet<string> | undefined;
  return (folded) => (known ??= new Set(fold(words).split(' '))).has(folded);
}

const PARTICLES = oneOf(
  'de da do dos du des d del della di van von der den dem la le el al bin ibn ter zu o l of the for and et y e und fur pour ten op t en voor het',
);
const AND = oneOf('and et y e und con with avec mit en met и 和 与 و');
const ARTICLES = oneOf('the le la les l el los il lo gli i die der das o a os as het');
const MONTHS = oneOf(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec ' +
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr fev avr juil ' +
    'enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre ene abr ago dic ' +
    'gennaio febbraio aprile maggio giugno luglio settembre ottobre novembre dicembre gen mag giu lug set sett ott ' +
    'januar februar marz juni juli oktober dezember janner okt dez ' +
    'januari februari maart mei augustus mrt ' +
    'января февраля марта апреля мая июня июля августа сентября октября ноября декабря ' +
    'janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro out ' +
    'يناير فبراير مارس أبريل ابريل مايو يونيو يوليو أغسطس اغسطس سبتمبر أكتوبر اكتوبر نوفمبر ديسمبر',
);
const WEEKDAYS = oneOf(
  'monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun ' +
    'lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miercoles jueves viernes sabado domingo ' +
    'lunedi martedi mercoledi giovedi venerdi domenica montag dienstag mittwoch donnerstag freitag samstag sonntag ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ' +
    'segunda terca quarta quinta sexta feira الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
);
const ORDINALS = oneOf('st nd rd th er re o a º ª 日 号 號');
const OF = oneOf('of de del d di do des the le el il am den vom on op van 年 月');
const LICENCE_NAMES = oneOf('cc creative gnu gfdl cc0');
const LICENCE = /^licen[cstz]|^lizenz|^deed$/u;
const LICENCE_WORDS =
  /^(?:by|nc|nd|sa|commons|attribution|atribucion|reconocimiento|paternite|attribuzione|namensnennung|atribuicao|non?|nicht|pas|sin|sem|keine|d|de|di|commerc\w*|comerc\w*|kommerz\w*|noncommercial|utilisation|uso|deriv\w*|noderiv\w*|obras?|derivad\w*|modification|opere|bearbeitung\w*|share|alike|sharealike|partage|dans|les|memes|conditions|identique|compartir|igual|compartirigual|condividi|allo|stesso|modo|weitergabe|unter|gleichen|bedingungen|compartilhaigual|international\w*|internacional|internazionale|unported|generic|v|us|uk|free|documentation|zero|public|domain|\d(?:\.\d)?)$/u;
const YEAR = /^(?:1[6-9]|20)\d\d$/u;
const WHOLE_DATE = /^(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}\.\d{1,2}\.\d{1,2})$/u;

/** The first letter is a capital, or of a script that has none. */
export function isCapital(form: string): boolean {
  const first = form.charAt(0);
  return (
    first !== first.toLowerCase() || (first === first.toUpperCase() && first.charCodeAt(0) > 0x2ff)
  );
}

export const CLASSES: Readonly<Record<WordClass, Test>> = {
  any: (folded) => folded !== '',
  capital: (_, form) => isCapital(form),
  name: (folded, form) => isCapital(form) || PARTICLES(folded, form),
  and: AND,
  article: ARTICLES,
  honorific: (folded) => HONORIFICS.has(folded),
  year: (folded) => YEAR.test(folded),
  month: MONTHS,
  weekday: WEEKDAYS,
  day: (folded) => /^\d{1,2}$/u.test(folded),
  ordinal: ORDINALS,
  of: OF,
  number: (folded) => /^-?\d{1,4}$/u.test(folded),
  'whole-date': (folded) => WHOLE_DATE.test(folded),
  licence: (folded) => LICENCE.test(folded),
  'licence-name': LICENCE_NAMES,
  'licence-words': (folded) => LICENCE_WORDS.test(folded),
};
