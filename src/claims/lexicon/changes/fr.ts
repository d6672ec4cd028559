import type { ChangeWords } from '../change-words.ts';

const SHORT =
  'abregee?s?|raccourcie?s?|condensee?s?|resumee?s?|allegee?s?|courte?s?|reduite?s?|ecourtee?s?|tronquee?s?';
const EDITED =
  'adaptee?s?|remaniee?s?|modifiee?s?|revisee?s?|revue?s?|corrigee?s?|editee?s?|retouchee?s?|reecrite?s?';
const PIECE = 'version|texte|article|traduction|edition|billet|entretien';

export const fr: ChangeWords = {
  language: 'fr',
  opening: 'note|nota bene|n\\.?b\\.?|avertissement|precision',
  thisIs: "ceci est|voici|ce qui suit est|ce texte est|il s'agit|c'est",
  between:
    "a|est|ete|sont|fut|une?|la|le|l'|d'|des?|du|legerement|tres|fortement|partiellement|ici|aussi|egalement|ensuite|depuis|version|texte|traduction",
  done: {
    edited: `${EDITED}|actualisee?s?|mise?s? a jour`,
    shortened: SHORT,
    added: 'completee?s?|augmentee?s?|enrichie?s?|annotee?s?',
    translated: 'traduite?s?|retraduite?s?',
  },
  alone: {
    edited: `(?:${PIECE}) (?:legerement |tres )?(?:${EDITED}|actualisee?)|adaptee?(?= (?:de|du|d'|par|pour))|adaptation(?= (?:de|du|d'|par) ?|:)`,
    shortened: `(?:${PIECE}) (?:legerement |tres )?(?:${SHORT})|extraits?(?: choisis)?(?= (?:de|du|des|d'|tires?)|$)|(?:abregee?|condensee?|resumee?) (?:de|du|d'|par)`,
    added: `(?:(?:les? |l'|la )?(?:titre|intertitre|sous-titre|note)s?(?: et (?:les? )?(?:intertitre|sous-titre|note)s?)?,? (?:est |sont |ont ete |a ete )?(?:de la redaction|de l'editeur|de notre redaction|ajoutee?s?))|(?:avec )?(?:la contribution|des informations|un reportage) (?:complementaires? )?de|reportage complementaire`,
    translated: `(?:article |texte |billet )?traduite?(?= (?:de|du|d'|par|en|depuis|et|pour)|:| :|$)|traductions?(?= (?:de|du|d'|par|en|depuis|et)|:| :)|traduct(?:eur|rice)s?(?=:| :)`,
  },
  after:
    "de|du|des|d'|par|pour|sur|dans|en|depuis|avec|a|au|afin|le|sans|selon|suite|legerement|l'",
  and: 'et|&',
  into: 'en|vers le|vers',
  by: 'par',
  that: 'qui|que|dont|ou|paru|parue|publie|publiee|initialement',
  verb: "est|sont|a|ont|avait|avaient|fut|furent|etait|etaient|sera|seront|montre|montrent|revele|revelent|circule|circulent|ete|dit|n'a|n'ont",
  originalIn:
    "(?:l')?(?:article |texte |version |source )?original(?:e)? en|(?:l')?article en version originale en",
  stems:
    'traduit traduct abreg raccourc condens resum alleg court redui ecourt tronqu adapt remani modifi revis revu corrig edit retouch reecrit actualis mise mis complet augment enrich annot extrait titre intertitre sous-titre note contribution informations reportage original retraduit',
  languages: {
    en: 'anglais|americain',
    fr: 'francais',
    de: 'allemand',
    es: 'espagnol|castillan',
    it: 'italien',
    pt: 'portugais|bresilien',
    ar: 'arabe',
    zh: 'chinois|mandarin',
    ru: 'russe',
    nl: 'neerlandais|flamand|hollandais',
    ja: 'japonais',
    el: 'grec',
    tr: 'turc',
    fa: 'persan|farsi',
    he: 'hebreu',
    pl: 'polonais',
    sv: 'suedois',
    no: 'norvegien',
    da: 'danois',
    cs: 'tcheque',
    uk: 'ukrainien',
    ro: 'roumain',
    hu: 'hongrois',
    sr: 'serbe',
    ko: 'coreen',
    ca: 'catalan',
    hi: 'hindi',
  },
};
