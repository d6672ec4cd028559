import { NEAR, type CreditLexicon } from './lexicon.ts';

const noun =
  '(?:articles?|textes?|billets?|tribunes?|chroniques?|entretiens?|interviews?|reportages?|analyses?|posts?|editorial|editoriaux)';

export const fr: CreditLexicon = {
  language: 'fr',
  noun,
  auxiliary:
    '(?:a|est|ete|etait|avait|fut|qui|par|egalement|aussi|de|du|des|d|l|le|la|et|dans|sur|en|intitule|ecrit|redige|ici|y|avec)',
  thisPiece: `(?:(?:une|la) (?:premiere |autre )?version (?:\\w+ )?(?:de )?)?(?:cet|cette|ce|le present|la presente|l'(?=article))\\s?(?:[\\p{L}\\p{N}'-]+ ){0,3}?${noun}`,
  looseSubject:
    "(?:(?:cet|cette|ce|ces|le|la|un|une) (?:[\\p{L}\\p{N}'-]+ ){0,2}?(?:extrait|rapport|discours|lettre|chapitre|traduction|dossier|etude|contenu|page)|(?:article|texte|billet|tribune|chronique|entretien|traduction)(?= (?:initialement|originellement|publie|paru|repris|reproduit|d'abord)))",
  published:
    "(?:ete )?(?:initialement|originellement|originalement|d'abord|auparavant|precedemment|anterieurement) (?:ete )?(?:publiee?s?|parue?s?|diffusee?s?|ecrite?s?|mise?s? en ligne)|(?:publiee?s?|parue?s?|diffusee?s?|mise?s? en ligne) (?:initialement|originellement|originalement|d'abord|a l'origine|en premier|pour la premiere fois)|(?:a l'origine|en premier lieu) (?:publiee?s?|parue?s?)|(?:premiere publication|premiere parution)",
  plainlyPublished: '(?:publiee?s?|parue?s?)',
  republished:
    "(?:republiee?s?|re-publiee?s?|reproduite?s?|reprise?s? (?:du|de|d'|avec)|repostee?s?|repris avec|reedite)|(?:publiee?s?|diffusee?s?|utilisee?s?|reprise?s?|traduite?s?) (?:ici )?(?:avec l'(?:aimable )?(?:autorisation|accord)|avec la permission|sous licence creative)",
  adapted: '(?:adaptee?s?|extraite?s?|tiree?s?)',
  at: "(?:sur|dans|par|chez|de|du|d'|par|a|au|avec|en|via|le site)",
  originalHere:
    "(?:l'|le |la )?(?:article|version|texte|billet|publication) (?:original|originale|d'origine)(?: de cet article)?(?:,| est| peut| se| a| ici|:)|(?:lire|lisez|voir|retrouve[rz]|consulte[rz]) (?:ici )?(?:l'article|la version|le texte|le billet)(?: complete?| integrale?)? ?(?:original|originale|d'origine|initial|complet)",
  pointer:
    "(?:l'|le |la |un |cet |cette |ce )?(?:article|version|texte|billet|source|post|lien|publication)(?: (?:original|originale|d'origine|initial|source|complet|integral))?|ici|original|lire (?:ici|l'article|la suite).*|(?:initialement |d'abord )?(?:publie|paru)e?(?: (?:a l'origine|initialement|ici|sur|dans).*)?",
  originalLabel:
    "(?:article|texte|source|lien|version|publication|billet|url) (?:original|originale|d'origine|initial|initiale|source)|(?:la )?source originale de (?:cet|l')\\s?article est|(?:l')?(?:adresse )?(?:url|adresse|lien)(?: url| web| internet)?(?: de| vers) (?:cet|l')\\s?article(?: original)?(?: est)?|(?:premiere|1ere) (?:publication|parution)|publie initialement(?: sur| dans| par)?|initialement publie(?: sur| dans| par)?|repris de|republie de",
  sourceLabel: '(?:sources?|via|provenance|origine)',
  authorLabel: '(?:auteure?s?|autrice|articles? (?:par|de)|ecrit par|texte de)',
  translatorLabel: '(?:traduit|traduction|traducteur|traductrice|traduite)(?: par)?',
  by: '(?:par|ecrit par|publie par|article de)',
  fromSite: [
    { before: '(?:du|sur le|depuis le|tire du|extrait du|via le) site(?: web| internet)?(?: de)?' },
    { before: '(?:pris|repris|copie) (?:sur|de)(?: le site)?' },
  ],
  months:
    '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|avr|juil|sept|oct|nov|dec)',
  ownPlace: '(?:mon|ma|notre|son|leur|nos|mes|un|une|ce)\\b.*',
  image:
    '(?:images?|photos?|photographies?|illustrations?|credits? (?:photo|image)|visuel|dessin|couverture|infographie|vignette|carte|capture)',
  copyright: "(?:droits? d'auteurs?|copyrights?)",
  rightsReserved: 'tous droits reserves',
  biography:
    "(?:est|etait|enseigne|ecrit|vit|travaille|dirige) (?:une?|la?|l'|le|professeure?|journaliste|chercheur|chercheuse|directeur|directrice|redacteur|docteur|maitre|auteur|autrice|actuellement|aussi|a|au|en|pour)\\b",
  note: "(?:ndlr|n\\.d\\.l\\.r|ndt|n\\.d\\.t|nde|note de (?:la redaction|l'editeur|l'auteur)|note du (?:traducteur|redacteur)|note de la traductrice|trad|souligne par (?:nous|l'auteur)|mise a jour|rectificatif|sic)",
  readAlso:
    '(?:a lire(?: aussi| egalement)?|lire (?:aussi|egalement)|voir aussi|sur le meme (?:sujet|theme)|pour aller plus loin|articles? (?:lies?|connexes?|similaires?)|dans le meme dossier)',
  stems: [
    'initialement',
    'originellement',
    'originalement',
    'premiere (?:publication|parution)',
    'ere (?:publication|parution)',
    'republie',
    're-publie',
    'reproduit',
    'repris',
    'repost',
    'reedit',
    `publiee?s?${NEAR}(?:sur|dans|par|en|chez|avec|sous|ici)\\b`,
    `parue?s?${NEAR}(?:sur|dans|en|chez|initialement|d)\\b`,
    `diffusee?s?${NEAR}(?:sur|dans|par|avec|sous|ici)\\b`,
    'autorisation',
    'permission',
    'aimable',
    'du site',
    'le site',
    'site (?:web|internet)',
    'pris sur',
    'copie (?:sur|de)',
    'source originale',
    'url (?:de|vers)',
    'abord',
    'origine',
    'precedemment (?:publi|paru|diffus)',
    'anterieurement (?:publi|paru|diffus)',
    'auparavant (?:publi|paru|diffus)',
    'adresse (?:de|url|web|internet)',
    `article${NEAR}(?:original|d.origine|initial|source|complet)`,
    `texte${NEAR}(?:original|d.origine|initial|source|complet)`,
    `billet${NEAR}(?:original|d.origine|initial|source|complet)`,
    `version${NEAR}(?:original|d.origine|initial|source|complet)`,
    `lien${NEAR}(?:original|d.origine|initial|source|complet)`,
    `source${NEAR}(?:original|d.origine|initial|source|complet)`,
    `publication${NEAR}(?:original|d.origine|initial|source|complet)`,
    `url${NEAR}(?:original|d.origine|initial|source|complet)`,
  ],
};
