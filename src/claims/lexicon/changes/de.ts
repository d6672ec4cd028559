import type { ChangeWords } from '../change-words.ts';

const SHORT = 'gekurzte[rsnm]?|verkurzte[rsnm]?|kurzere|geraffte[rsnm]?';
const EDITED =
  'bearbeitete[rsnm]?|uberarbeitete[rsnm]?|redigierte[rsnm]?|angepasste[rsnm]?|aktualisierte[rsnm]?|leicht veranderte[rsnm]?|geanderte[rsnm]?|korrigierte[rsnm]?';
const PIECE = 'fassung|version|ausgabe|textfassung|ubersetzung|artikel|text|beitrag';

export const de: ChangeWords = {
  language: 'de',
  opening: 'hinweis|anmerkung|vorbemerkung|notiz',
  thisIs:
    '(?:dies|das|hier|folgendes|nachfolgendes) ist|es handelt sich (?:hierbei )?um|hier folgt|wir veroffentlichen',
  between:
    'ist|wurde|wurden|war|worden|sind|eine?|einen|der|die|das|auch|hier|leicht|stark|redaktionell|geringfugig|teilweise|nachtraglich|fur|von|der|redaktion|uns',
  done: {
    edited:
      'bearbeitet|uberarbeitet|redigiert|angepasst|aktualisiert|verandert|geandert|korrigiert|adaptiert',
    shortened: 'gekurzt|verkurzt|gerafft|eingekurzt',
    added: 'erganzt|erweitert',
    translated: 'ubersetzt|ubertragen',
  },
  alone: {
    edited: `(?:leicht |redaktionell |stark )?(?:${EDITED}) (?:und (?:${SHORT}) )?(?:${PIECE})|(?:redaktionell )?(?:bearbeitet|uberarbeitet|redigiert)$`,
    shortened: `(?:leicht |stark |redaktionell )?(?:${SHORT}) (?:und (?:${EDITED}) )?(?:${PIECE})|kurzfassung|auszuge?(?= aus|$)|auszug(?= aus|$)|(?:leicht |redaktionell |stark )?gekurzt$|gekurzt (?:von|durch|aus)`,
    added:
      '(?:die )?(?:zwischenuberschriften|zwischentitel|uberschriften?|titel|links)(?: und (?:links|titel|uberschriften?))? (?:(?:sind |ist |stammen |stammt |wurden |wurde )?(?:von der redaktion|durch die redaktion|der redaktion)(?: eingefugt| erganzt| hinzugefugt)?|(?:wurden )?(?:eingefugt|erganzt|hinzugefugt))|mitarbeit(?=:)|unter mitarbeit von',
    translated:
      '(?:artikel |text |beitrag )?(?:ins deutsche )?ubersetzt(?= (?:aus|von|durch|und|ins|vom)|:|$)|(?:deutsche )?ubersetzung(?= (?:aus|von|durch|ins|vom|und)|:)|ubersetzer(?:in)?(?=:)|aus dem [a-z]{4,20} (?:ubersetzt|ubertragen|von)|deutsch von',
  },
  after:
    'aus|von|vom|eines|einer|durch|fur|auf|in|im|ins|mit|am|um|nach|zur|zum|und|seit|bei|worden|(?:fassung|version|ausgabe|ubersetzung)',
  and: 'und|&',
  into: 'ins|in das',
  by: 'von|durch',
  that: ', d(?:er|ie|as|en)|welche[rsmn]?|zuerst|ursprunglich',
  verb: 'wurden|wurde|ist|sind|war|waren|hat|haben|hatte|hatten|zeigen|zeigt|wird|werden|kann|belegen|kursierte|erschienen',
  originalIn: 'original(?:artikel|text|version|fassung|beitrag)? (?:auf|in)',
  stems:
    'gekurzt verkurzt gerafft kurz eingekurzt bearbeitet uberarbeitet redigiert redaktionell angepasst aktualisiert verandert geandert korrigiert adaptiert erganzt erweitert ubersetz ubertragen auszug zwischen uberschrift titel links mitarbeit deutsch original leicht stark aus',
  languages: {
    en: 'englisch(?:en)?|amerikanisch(?:en)?|amerikanischen englisch',
    fr: 'franzosisch(?:en)?',
    de: 'deutsch(?:en)?',
    es: 'spanisch(?:en)?|kastilisch(?:en)?',
    it: 'italienisch(?:en)?',
    pt: 'portugiesisch(?:en)?',
    ar: 'arabisch(?:en)?',
    zh: 'chinesisch(?:en)?',
    ru: 'russisch(?:en)?',
    nl: 'niederlandisch(?:en)?|hollandisch(?:en)?',
    ja: 'japanisch(?:en)?',
    el: 'griechisch(?:en)?|neugriechisch(?:en)?',
    tr: 'turkisch(?:en)?',
    fa: 'persisch(?:en)?|farsi',
    he: 'hebraisch(?:en)?',
    pl: 'polnisch(?:en)?',
    sv: 'schwedisch(?:en)?',
    no: 'norwegisch(?:en)?',
    da: 'danisch(?:en)?',
    cs: 'tschechisch(?:en)?',
    uk: 'ukrainisch(?:en)?',
    ro: 'rumanisch(?:en)?',
    hu: 'ungarisch(?:en)?',
    sr: 'serbisch(?:en)?',
    ko: 'koreanisch(?:en)?',
    ca: 'katalanisch(?:en)?',
    hi: 'hindi',
  },
};
