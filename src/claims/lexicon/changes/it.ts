import type { ChangeWords } from '../change-words.ts';

const SHORT =
  'abbreviat[oaie]|accorciat[oaie]|ridott[oaie]|condensat[oaie]|sintetizzat[oaie]|riassunt[oaie]|tagliat[oaie]';
const EDITED =
  'modificat[oaie]|adattat[oaie]|aggiornat[oaie]|rivist[oaie]|rielaborat[oaie]|corrett[oaie]|editat[oaie]|riscritt[oaie]|rivedut[oaie]';
const PIECE = 'versione|testo|articolo|traduzione|edizione|intervista';

export const it: ChangeWords = {
  language: 'it',
  opening: 'nota|avvertenza|n\\.?b\\.?|precisazione',
  thisIs:
    "(?:questa|questo|quella che segue|quello che segue|quanto segue|il seguente|la seguente) e|quest'articolo e",
  between:
    "e|stat[oa]|era|una?|un'|il|la|l'|lo|leggermente|molto|anche|poi|qui|parzialmente|versione|testo|traduzione",
  done: {
    edited: EDITED,
    shortened: SHORT,
    added: 'ampliat[oaie]|integrat[oaie]|annotat[oaie]',
    translated: 'tradott[oaie]',
  },
  alone: {
    edited: `(?:${PIECE}) (?:leggermente |molto )?(?:${EDITED})|adattat[oa](?= (?:da|dal|dalla|dall'|per))|adattamento(?= (?:da|dal|di|a cura di)|:)|modificat[oa] (?:per|a fini di) (?:chiarezza|brevita|ragioni di spazio|esigenze di spazio)`,
    shortened: `(?:${PIECE}) (?:leggermente |molto )?(?:${SHORT}|breve)|(?:estratt[oi]|stralci|brani)(?= (?:da|dal|dalla|dall'|dei|del|della|di|scelti)|$)|(?:${SHORT}|modificat[oa]) per (?:brevita|ragioni di spazio|esigenze di spazio|motivi di spazio)`,
    added: `(?:i |il |gli |le )?(?:titol[oi]|sottotitol[oi]|intertitol[oi]|note|titoletti)(?: e (?:i )?(?:sottotitol[oi]|intertitol[oi]|note))? (?:sono |e |sono stati |e stato )?(?:della redazione|redazionali?|aggiunt[ioa])|(?:ha collaborato|hanno collaborato)(?=:| [a-z])`,
    translated: `(?:articolo |testo )?tradott[oa](?= (?:da|dal|dalla|dall'|di|per|in|e)|:|$)|traduzion[ei](?= (?:da|dal|dalla|dall'|di|a cura|in|per|e)|:)|tradutt(?:ore|rice)(?=:)`,
  },
  after:
    "da|dal|dalla|dall'|di|del|della|dell'|dello|per|in|con|su|il|e|ad|al|alla|dopo|secondo|a|leggermente|originale",
  and: 'e|ed|&',
  into: 'in',
  by: 'da|di|a cura di',
  that: 'che|pubblicat[oa]|appars[oa]|originariamente',
  verb: 'e|sono|fu|furono|ha|hanno|era|erano|sara|saranno|mostrano?|rivelano?|circola|circolano|stat[ie]|dice',
  originalIn: "(?:l')?(?:articolo |testo |versione |fonte )?originale in",
  stems:
    'abbreviat accorciat ridott condensat sintetizzat riassunt tagliat modificat adatta aggiornat rivist rielaborat corrett editat riscritt rivedut ampliat integrat annotat tradott traduzion tradutt estratt stralci brani titol sottotitol intertitol note titoletti collaborat hanno original breve',
  languages: {
    en: 'inglese',
    fr: 'francese',
    de: 'tedesco',
    es: 'spagnolo|castigliano',
    it: 'italiano',
    pt: 'portoghese',
    ar: 'arabo',
    zh: 'cinese|mandarino',
    ru: 'russo',
    nl: 'olandese|nederlandese|fiammingo',
    ja: 'giapponese',
    el: 'greco',
    tr: 'turco',
    fa: 'persiano|farsi',
    he: 'ebraico',
    pl: 'polacco',
    sv: 'svedese',
    no: 'norvegese',
    da: 'danese',
    cs: 'ceco',
    uk: 'ucraino',
    ro: 'romeno|rumeno',
    hu: 'ungherese',
    sr: 'serbo',
    ko: 'coreano',
    ca: 'catalano',
    hi: 'hindi',
  },
};
