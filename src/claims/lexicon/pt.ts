import { NEAR, type CreditLexicon } from './lexicon.ts';

const noun =
  '(?:artigos?|textos?|colunas?|post|postagem|ensaios?|entrevistas?|materias?|reportagem)';

export const pt: CreditLexicon = {
  language: 'pt',
  noun,
  auxiliary:
    '(?:foi|e|tem|sido|que|tambem|por|de|do|da|o|a|em|no|na|intitulad[oa]|escrit[oa]|com|aqui)',
  thisPiece: `(?:uma versao d)?(?:este|esta|esse|essa|o presente|o seguinte) (?:[\\p{L}\\p{N}'-]+ ){0,3}?${noun}`,
  looseSubject:
    '(?:(?:este|esta|o|a|um|uma) (?:[\\p{L}\\p{N}-]+ ){0,2}?(?:trecho|relatorio|discurso|carta|capitulo|traducao|analise)|(?:artigo|texto|coluna|entrevista|post)(?= (?:publicad|aparec|original|extraid|reproduzid)))',
  published:
    '(?:originalmente|inicialmente|originariamente|primeiro|anteriormente|pela primeira vez) (?:publicad[oa]s?|postad[oa]s?|apareceu)|(?:publicad[oa]s?|postad[oa]s?|apareceu) (?:originalmente|inicialmente|originariamente|primeiro|primeiramente|pela primeira vez|anteriormente)',
  plainlyPublished: '(?:publicad[oa]s?|postad[oa]s?)',
  republished:
    '(?:republicad[oa]s?|re-publicad[oa]s?|reproduzid[oa]s?|reimpress[oa]s?|extraid[oa]s? (?:de|do|da))|(?:publicad[oa]s?|reproduzid[oa]s?|usad[oa]s?|traduzid[oa]s?) (?:aqui )?(?:com (?:a )?permissao|com (?:a )?autorizacao|por cortesia|sob (?:uma )?licenca creative)',
  adapted: '(?:adaptad[oa]s?)',
  at: '(?:em|no|na|nos|por|pelo|pela|de|do|da|com|o site|via)',
  originalHere:
    '(?:o |a )?(?:artigo|versao|texto|post|publicacao) original(?: deste artigo)?(?:,| e| pode| foi| aqui| em| no|:)|(?:leia|ler|veja|ver) (?:aqui )?(?:o|a) (?:artigo|versao|texto|original)(?: original)?',
  pointer:
    '(?:o |a |este |um )?(?:artigo|versao|texto|fonte|post|link)(?: original)?|aqui|original|(?:originalmente )?publicad[oa](?: originalmente)?(?: em| no| na| aqui)?.*',
  originalLabel:
    '(?:artigo|fonte|texto|versao|link|publicacao|post) original|publicado originalmente(?: em| no| na| por)?|originalmente publicado(?: em| no| na| por)?|(?:a )?fonte original deste artigo e|(?:a |o )?(?:url|endereco|link)(?: url)? deste artigo(?: e)?|reproduzido de|extraido de',
  sourceLabel: '(?:fontes?|via|origem)',
  authorLabel: '(?:autor(?:a|es|as)?|escrito por|texto de)',
  translatorLabel: '(?:traduzid[oa]|traducao|tradutora?)(?: (?:de|por))?',
  by: '(?:por|escrito por)',
  fromSite: [{ before: '(?:do|no|da|na) (?:sitio|site|pagina|portal)(?: web)?(?: de| da| do)?' }],
  months:
    '(?:janeiro|fevereiro|marco|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro|fev|abr|mai|ago|set|out|dez)',
  ownPlace: '(?:meu|minha|noss[oa]|seu|sua|um|uma|este)\\b.*',
  image:
    '(?:imagem|imagens|fotos?|fotografias?|ilustracao|ilustracoes|creditos? da|capa|grafico|mapa)',
  copyright: '(?:direitos? autora(?:l|is)|direitos? de autor|copyrights?)',
  rightsReserved: 'todos os direitos reservados',
  biography:
    '(?:e|foi|ensina|escreve|vive|trabalha|dirige) (?:uma?|o|a|professora?|jornalista|pesquisadora?|investigadora?|diretora?|editora?|doutora?|autora?|economista)\\b',
  note: '(?:n\\. ?do? ?[et]|ndt|ndr|nota (?:da redacao|do editor|da editora|do tradutor|da tradutora)|atualizacao|sic)',
  readAlso:
    '(?:leia (?:tambem|mais)|veja (?:tambem|mais)|ver tambem|saiba mais|artigos? relacionados?|conteudo relacionado)',
  stems: [
    'originalmente',
    'originariamente',
    'inicialmente',
    `publicad[oa]s?${NEAR}(?:em|no|na|por|pel[oa]|com|sob|aqui|primeir|original)`,
    `postad[oa]s?${NEAR}(?:em|no|na|por|pel[oa]|com|sob|aqui|primeir|original)`,
    'apareceu',
    'republicad',
    'reproduzid',
    'reimpress',
    'extraid',
    'permissao',
    'autorizac',
    'cortesia',
    'do (?:sitio|site|pagina|portal)',
    'no (?:sitio|site|pagina|portal)',
    'da (?:sitio|site|pagina|portal)',
    'na (?:sitio|site|pagina|portal)',
    'pela primeira vez',
    'primeiramente',
    `primeiro${NEAR}(?:publicad|postad|em|no|na)`,
    'anteriormente (?:publicad|postad)',
    'o original',
    'url deste',
    'endereco deste',
    'link deste',
    `artigo${NEAR}original`,
    `fonte${NEAR}original`,
    `texto${NEAR}original`,
    `versao${NEAR}original`,
    `link${NEAR}original`,
    `publicacao${NEAR}original`,
    `post${NEAR}original`,
  ],
};
