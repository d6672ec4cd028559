import { NEAR, type CreditLexicon } from './lexicon.ts';

const noun =
  '(?:articulos?|textos?|columnas?|post|entradas?|ensayos?|entrevistas?|notas?|reportajes?|cronicas?|tribunas?|publicacion)';

export const es: CreditLexicon = {
  language: 'es',
  noun,
  auxiliary:
    '(?:fue|ha|sido|es|se|que|tambien|por|de|del|y|lo|la|el|en|titulad[oa]|escrit[oa]|con|aqui)',
  thisPiece: `(?:una version de )?(?:este|esta|el presente|la presente|el anterior|el siguiente) (?:[\\p{L}\\p{N}'-]+ ){0,3}?${noun}`,
  looseSubject:
    '(?:(?:este|esta|el|la|un|una) (?:[\\p{L}\\p{N}-]+ ){0,2}?(?:extracto|informe|discurso|carta|capitulo|traduccion|analisis|contenido)|(?:articulo|columna|texto|nota|entrevista|post)(?= (?:publicad|aparecid|original|tomad|reproducid)))',
  published:
    '(?:originalmente|inicialmente|primero|anteriormente|previamente|por primera vez) (?:fue )?(?:publicad[oa]s?|aparecid[oa]s?|aparecio|se publico|publico)|(?:publicad[oa]s?|aparecid[oa]s?|aparecio|publico) (?:originalmente|inicialmente|originariamente|primero|por primera vez|anteriormente|en su origen)',
  plainlyPublished: '(?:publicad[oa]s?|aparecid[oa]s?|aparecio|se publico)',
  republished:
    '(?:republicad[oa]s?|re-publicad[oa]s?|reproducid[oa]s?|tomad[oa]s? (?:de|del)|reimpres[oa]s?|extraid[oa]s? (?:de|del))|(?:publicad[oa]s?|reproducid[oa]s?|usad[oa]s?|traducid[oa]s?) (?:aqui )?(?:con (?:el )?permiso|con (?:la )?autorizacion|por cortesia|bajo (?:una )?licencia creative)',
  adapted: '(?:adaptad[oa]s?|extractad[oa]s?)',
  at: '(?:en|por|de|del|con|desde|a|para|via|el sitio)',
  originalHere:
    '(?:el |la )?(?:articulo|version|texto|nota|publicacion|entrada) original(?: de este articulo)?(?:,| es| puede| se| fue| aqui| en|:)|(?:lea|leer|ver|lee|consulte) (?:aqui )?(?:el|la) (?:articulo|version|texto|nota|original)(?: original)?',
  pointer:
    '(?:el |la |este |un )?(?:articulo|version|texto|nota|fuente|post|columna|enlace)(?: original)?|aqui|original|(?:originalmente )?publicad[oa](?: originalmente)?(?: en| aqui)?.*',
  originalLabel:
    '(?:articulo|fuente|texto|version|enlace|link|publicacion|nota|post) original|publicado originalmente(?: en| por)?|originalmente publicado(?: en| por)?|(?:la )?fuente original de este articulo es|(?:la )?(?:url|direccion|enlace)(?: url)? (?:de|a) este articulo(?: es)?|tomado de|reproducido de',
  sourceLabel: '(?:fuentes?|via|origen|procedencia)',
  authorLabel: '(?:autor(?:a|es|as)?|escrito por|texto de)',
  translatorLabel: '(?:traducid[oa]|traduccion|traductora?|tradujo)(?: (?:de|por|para))?',
  by: '(?:por|escrito por)',
  fromSite: [
    { before: '(?:del|en el|desde el|de la)?\\s?(?:sitio|pagina|portal)(?: web)?(?: de)?' },
  ],
  months:
    '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|abr|ago|dic)',
  ownPlace: '(?:mi|nuestr[oa]|su|este|un|una)\\b.*',
  image:
    '(?:imagen(?:es)?|fotos?|fotografias?|ilustracion(?:es)?|creditos? de|portada|grafico|mapa|captura)',
  copyright: '(?:derechos? de autor|copyrights?)',
  rightsReserved: '(?:todos los )?derechos reservados',
  biography:
    '(?:es|fue|ensena|escribe|vive|trabaja|dirige) (?:una?|el|la|profesora?|periodista|investigadora?|directora?|editora?|doctora?|economista|autora?|en|actualmente)\\b',
  note: '(?:n\\. ?de la r|n\\. ?del? ?t|ndt|ndr|nota (?:de la redaccion|del editor|de la editora|del traductor|de la traductora)|actualizacion|sic)',
  readAlso:
    '(?:lea tambien|leer tambien|vea tambien|ver tambien|lee mas|le puede interesar|te puede interesar|articulos? relacionados?|mas informacion)',
  stems: [
    'originalmente',
    'originariamente',
    'inicialmente',
    'por primera vez',
    `publicad[oa]s?${NEAR}(?:en|por|con|bajo|aqui|original|primero|inicial)`,
    'aparecid',
    'aparecio',
    'republicad',
    'reproducid',
    'reimpres',
    'extraid',
    'tomad[oa]',
    'permiso',
    'autorizaci',
    'cortesia',
    'del (?:sitio|portal)',
    'el (?:sitio|portal)',
    'la pagina',
    'sitio web',
    'pagina web',
    'sitio de',
    'anteriormente (?:publicad|aparecid)',
    'previamente (?:publicad|aparecid)',
    `primero${NEAR}(?:fue )?(?:publicad|aparec|se public|en|por)`,
    'el original',
    'url (?:de|a)',
    'direccion de este',
    'enlace (?:de|a) este',
    `publico${NEAR}(?:original|inicial|primero|por primera)`,
    `articulo${NEAR}original`,
    `fuente${NEAR}original`,
    `texto${NEAR}original`,
    `version${NEAR}original`,
    `enlace${NEAR}original`,
    `link${NEAR}original`,
    `publicacion${NEAR}original`,
    `nota${NEAR}original`,
    `post${NEAR}original`,
    `entrada${NEAR}original`,
  ],
};
