import { NEAR, type CreditLexicon } from './lexicon.ts';

const noun =
  '(?:articol[oi]|test[oi]|post|pezz[oi]|intervist[ae]|editorial[ei]|saggi[oi]?|contribut[oi])';

export const it: CreditLexicon = {
  language: 'it',
  noun,
  auxiliary:
    '(?:e|stato|stata|era|che|anche|di|da|ed|il|la|in|su|intitolat[oa]|scritt[oa]|qui|con)',
  thisPiece: `(?:una versione di )?(?:quest'|questo |questa |il presente |il seguente |l'(?=articolo))(?:[\\p{L}\\p{N}'-]+ ){0,3}?${noun}`,
  looseSubject:
    "(?:(?:questo|questa|il|la|un|una) (?:[\\p{L}\\p{N}'-]+ ){0,2}?(?:estratto|rapporto|discorso|lettera|capitolo|traduzione|analisi)|(?:articolo|testo|post|intervista)(?= (?:pubblicat|apparso|apparsa|uscit|tratto|tratta|ripres)))",
  published:
    "(?:originariamente|inizialmente|originalmente|in origine|precedentemente|per la prima volta|prima) (?:pubblicat[oaie]|appars[oaie]|uscit[oaie])|(?:pubblicat[oaie]|appars[oaie]|uscit[oaie]) (?:originariamente|inizialmente|originalmente|in origine|all'origine|per la prima volta|in precedenza|prima)",
  plainlyPublished: '(?:pubblicat[oaie]|appars[oaie]|uscit[oaie])',
  republished:
    "(?:ripubblicat[oaie]|riprodott[oaie]|ripres[oaie] (?:da|dal|dalla|con)|ristampat[oaie]|tratt[oaie] (?:da|dal|dalla))|(?:pubblicat[oaie]|riprodott[oaie]|tradott[oaie]) (?:qui )?(?:con il permesso|con l'autorizzazione|per gentile concessione|su licenza creative|sotto licenza creative)",
  adapted: '(?:adattat[oaie]|estratt[oaie])',
  at: "(?:su|in|da|dal|dalla|dall'|sul|sulla|nel|nella|di|del|presso|con|per|il sito)",
  originalHere:
    "(?:l'|la |il )?(?:articolo|versione|testo|post) originale(?:,| e| puo| si| qui|:)|(?:leggi|leggere|vedi) (?:qui )?(?:l'articolo|la versione|il testo) (?:originale|completo)",
  pointer:
    "(?:l'|la |il |un |quest')?(?:articolo|versione|testo|fonte|post|link)(?: originale)?|qui|originale|(?:originariamente )?pubblicat[oa](?: originariamente)?(?: su| qui)?.*",
  originalLabel:
    "(?:articolo|fonte|testo|versione|link|post|pubblicazione) originale|pubblicato originariamente(?: su| da| in)?|originariamente pubblicato(?: su| da| in)?|(?:la )?fonte originale di quest'articolo e|(?:l')?(?:url|indirizzo|link)(?: url)? di quest'articolo(?: e)?|tratto da|ripreso da",
  sourceLabel: '(?:font[ei]|via|origine)',
  authorLabel: '(?:autor[ei]|autrice|scritto da|testo di)',
  translatorLabel: '(?:tradott[oa]|traduzione|traduttore|traduttrice)(?: (?:di|da|a cura di))?',
  by: '(?:di|scritto da|a cura di)',
  fromSite: [{ before: '(?:dal|sul|nel|del) sito(?: web| internet)?(?: di)?' }],
  months:
    '(?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre|gen|mag|giu|lug|ago|sett|ott|dic)',
  ownPlace: '(?:il mio|mio|la mia|nostr[oa]|il suo|un|una|questo)\\b.*',
  image: '(?:immagin[ei]|foto|fotografi[ae]|illustrazion[ei]|crediti|copertina|grafico|mappa)',
  copyright: "(?:diritti d'autore|diritto d'autore|copyrights?)",
  rightsReserved: '(?:tutti i )?diritti (?:sono )?riservati',
  biography:
    "(?:e|insegna|scrive|vive|lavora|dirige) (?:una?|il|la|lo|l'|professore|professoressa|giornalista|ricercatore|ricercatrice|direttore|autore|autrice|docente)\\b",
  note: "(?:ndr|n\\.d\\.r|ndt|n\\.d\\.t|nota (?:della redazione|del traduttore|della traduttrice|dell'autore)|aggiornamento|sic)",
  readAlso:
    '(?:leggi anche|vedi anche|leggi tutto|potrebbe interessarti|articoli? correlati?|per approfondire)',
  stems: [
    'originariamente',
    'originalmente',
    'inizialmente',
    'in origine',
    'per la prima volta',
    'prima pubblicat',
    `pubblicat[oaie]${NEAR}(?:su|in|da|dal|dalla|sul|nel|prima|con|qui|all|originar)\\b`,
    'pubblicat[oaie] originar',
    'appars[oaie]',
    'ripubblicat',
    'riprodott',
    'ripres[oaie]',
    'ristampat',
    'tratt[oaie] d',
    'permesso',
    'autorizzazione',
    'gentile concessione',
    'dal sito',
    'sul sito',
    'nel sito',
    'del sito',
    'precedentemente (?:pubblicat|appars|uscit)',
    `uscit[oaie]${NEAR}(?:su|in|prima|per la prima|originar|inizial)`,
    'url di',
    'indirizzo di',
    'link di',
    `leggi${NEAR}(?:qui )?l`,
    `articolo${NEAR}originale`,
    `fonte${NEAR}originale`,
    `testo${NEAR}originale`,
    `versione${NEAR}originale`,
    `link${NEAR}originale`,
    `post${NEAR}originale`,
    `pubblicazione${NEAR}originale`,
  ],
};
