import type { ChangeWords } from '../change-words.ts';

const SHORT =
  'abreviad[oa]s?|acortad[oa]s?|resumid[oa]s?|reducid[oa]s?|condensad[oa]s?|recortad[oa]s?|extractad[oa]s?';
const EDITED =
  'editad[oa]s?|adaptad[oa]s?|actualizad[oa]s?|revisad[oa]s?|modificad[oa]s?|corregid[oa]s?|reescrit[oa]s?|retocad[oa]s?';
const PIECE = 'version|texto|articulo|traduccion|edicion|nota|entrevista';

export const es: ChangeWords = {
  language: 'es',
  opening: 'nota|aviso|aclaracion|n\\.?b\\.?',
  thisIs: '(?:esto|esta|este|lo que sigue|la siguiente|el siguiente|lo siguiente) es',
  between:
    'fue|ha|han|sido|es|se|una?|la|el|lo|ligeramente|levemente|muy|tambien|luego|aqui|parcialmente|version|texto|traduccion',
  done: {
    edited: EDITED,
    shortened: SHORT,
    added: 'ampliad[oa]s?|completad[oa]s?|anotad[oa]s?',
    translated: 'traducid[oa]s?',
  },
  alone: {
    edited: `(?:${PIECE}) (?:ligeramente |levemente |muy )?(?:${EDITED})|adaptad[oa](?= (?:de|del|por|para))|adaptacion(?= (?:de|del|por)|:)|(?:ligeramente )?editad[oa] (?:y (?:${SHORT}) )?(?:por|para) (?:mayor |motivos de |razones de )?(?:claridad|brevedad|extension|espacio|estilo)`,
    shortened: `(?:${PIECE}) (?:ligeramente |levemente |muy )?(?:${SHORT})|(?:extractos?|fragmentos?)(?= (?:de|del)|$)|editad[oa] (?:por|para) (?:mayor |motivos de |razones de )?(?:(?:claridad|estilo) y )?(?:brevedad|extension|espacio)|(?:${SHORT})(?= (?:de|del|por|para)|$)`,
    added: `(?:los |las |el |la )?(?:titulos?|subtitulos?|ladillos?|intertitulos?|notas?)(?: y (?:los )?(?:subtitulos?|ladillos?|intertitulos?|notas?))? (?:son |es |fueron |han sido )?(?:de la redaccion|del editor|de la edicion|anadid[oa]s?|agregad[oa]s?)|(?:con )?(?:informacion|reportaje|reporteo|reporte) adicional(?= de| por|:)`,
    translated: `(?:articulo |texto )?traducid[oa](?= (?:de|del|desde|por|para|al|y)|:|$)|traduccion(?:es)?(?= (?:de|del|desde|por|al|y|para)|:)|traductora?(?=:)|tradujo(?=:)`,
  },
  after: 'de|del|desde|por|para|al|a|en|con|y|segun|el|sin|ligeramente|tras|debido|con|la|original',
  and: 'y|e|&',
  into: 'al|a(?! partir)',
  by: 'por|de',
  that: 'que|publicad[oa]|aparecid[oa]|originalmente',
  verb: 'es|son|fue|fueron|ha|han|habia|habian|muestran?|revelan?|era|eran|sera|seran|circul[oa]|circulan|dice|dijo|se',
  originalIn: '(?:el )?(?:articulo |texto |version |fuente )?original en',
  stems:
    'abreviad acortad resumid reducid condensad recortad extract fragmento editad adapta actualizad revisad modificad corregid reescrit retocad ampliad completad anotad traduc traduj titul subtitul ladillo intertitul nota informacion report original',
  languages: {
    en: 'ingles',
    fr: 'frances',
    de: 'aleman',
    es: 'espanol|castellano',
    it: 'italiano',
    pt: 'portugues',
    ar: 'arabe',
    zh: 'chino|mandarin',
    ru: 'ruso',
    nl: 'neerlandes|holandes|flamenco',
    ja: 'japones',
    el: 'griego',
    tr: 'turco',
    fa: 'persa|farsi',
    he: 'hebreo',
    pl: 'polaco',
    sv: 'sueco',
    no: 'noruego',
    da: 'danes',
    cs: 'checo',
    uk: 'ucraniano',
    ro: 'rumano',
    hu: 'hungaro',
    sr: 'serbio',
    ko: 'coreano',
    ca: 'catalan',
    hi: 'hindi',
  },
};
