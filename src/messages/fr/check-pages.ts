import type { CheckDescriptions } from '../check-pages.ts';

const UNKNOWN_ORIGINAL = 'L’original n’est pas conservé\u202f; il n’y a rien à quoi comparer.';

export const checkPages: CheckDescriptions = {
  publisher: {
    asks: 'Celui qui a publié l’article en premier est nommé dans une mention de source.',
    met: 'Une mention nomme l’éditeur, dans l’une des graphies que les conditions acceptent.',
    breached:
      'Il n’est nommé nulle part, ou seulement dans le texte courant, dans une adresse ou là où le lecteur ne voit rien.',
  },
  author: {
    asks: 'L’auteur de l’original est nommé.',
    met: 'La signature ou une autre mention nomme chaque auteur\u202f; accents, casse, ordre et titres n’importent pas.',
    breached: 'La copie nomme quelqu’un d’autre, ou personne.',
    undetermined: 'La copie n’est pas signée, et rien ne dit qui a écrit l’original.',
  },
  'source-url': {
    asks: 'L’adresse de l’original se lit, même sur papier.',
    met: 'L’adresse entière figure dans le texte visible\u202f; avec «\u00a0form: host\u00a0», le nom du site suffit.',
    breached:
      'Elle manque, est cachée, tronquée, seulement derrière un lien, ou c’est celle d’une autre page.',
    undetermined: 'Plusieurs adresses pourraient être celle de l’original.',
  },
  'source-link': {
    asks: 'Un clic mène le lecteur à l’original.',
    met: 'Un lien qui fonctionne mène à l’article sur le site de l’éditeur\u202f; avec «\u00a0target: site\u00a0», à l’une de ses pages.',
    breached: 'Il n’y a pas de lien, on ne peut le suivre, ou il mène ailleurs.',
    undetermined: 'Plusieurs adresses pourraient être celle de l’original.',
  },
  copyright: {
    asks: 'L’article porte une mention de droit d’auteur.',
    met: 'Une mention nomme l’un des titulaires que veulent les conditions.',
    breached: 'Il n’y en a pas, ou seulement celle d’une image, du site ou de quelqu’un d’autre.',
    undetermined: 'La mention ne dit pas à qui revient le droit d’auteur.',
  },
  licence: {
    asks: 'La licence est nommée ou liée.',
    met: 'La copie nomme l’une des licences que veulent les conditions\u202f; le numéro de version peut manquer.',
    breached: 'Elle n’en nomme aucune, en nomme une autre, ou seulement celle d’une image.',
  },
  'credit-line': {
    asks: 'Une formule prescrite figure dans la copie.',
    met: 'Les mots figurent là où le veulent les conditions, complétés des noms, dates et adresses.',
    breached: 'Ils manquent, diffèrent, sont cachés, figurent ailleurs, ou il leur manque un lien.',
  },
  'keep-block': {
    asks: 'Une note qui accompagne l’article est conservée, par exemple celle sur l’auteur. Quand l’original est là, seul ce qui s’y trouve est demandé.',
    met: 'La note est là.',
    breached: 'Elle manque, diffère, ou figure ailleurs.',
    undetermined: 'On ne sait pas si l’original porte une telle note.',
  },
  integrity: {
    asks: 'Le texte est celui de l’original, sans les modifications que les conditions interdisent.',
    met: 'Chaque mot est de l’original, en entier ou dans les extraits que permettent les conditions.',
    breached: 'Des mots ont été changés, ajoutés, omis ou déplacés.',
    undetermined: `${UNKNOWN_ORIGINAL} Ou la copie est une traduction qu’aucune autre clause de ces conditions ne permet et ne juge, ou les modifications sont aussi petites que celles que permettent les conditions.`,
  },
  title: {
    asks: 'Le titre est celui de l’original, ou est donné, selon les conditions.',
    met: 'Les deux titres disent la même chose\u202f; ou, si cela suffit, une mention donne celui de l’original.',
    breached:
      'Le titre a été changé et, là où une mention peut donner celui de l’original, aucune ne le fait.',
    undetermined: `${UNKNOWN_ORIGINAL} Ou la copie n’a pas de titre, ou est une traduction qu’aucune autre clause de ces conditions ne permet et ne juge.`,
  },
  extent: {
    asks: 'La copie ne reproduit pas plus que ne permettent les conditions, et un extrait mène au texte entier.',
    met: 'La copie respecte chaque limite.',
    breached:
      'Elle compte trop de mots ou de paragraphes, reproduit tout l’article, ou n’y mène par aucun lien.',
    undetermined: 'Sans l’original, on ne peut dire quels mots sont les siens.',
  },
  translation: {
    asks: 'Ce n’est pas une traduction, là où il n’en faut pas\u202f; une traduction est présentée comme telle.',
    met: 'Le lecteur apprend que c’est une traduction, de qui et de quelle langue, si les conditions le demandent.',
    breached: 'Les traductions sont interdites, ou le lecteur n’en apprend rien.',
    undetermined: 'La langue de l’original ou celle de la copie n’est pas connue.',
  },
  'change-notice': {
    asks: 'Le lecteur apprend ce qui a été modifié.',
    met: 'Une note hors du texte courant le dit.',
    breached: 'Le texte diffère de l’original, et aucune note ne le dit.',
    undetermined: UNKNOWN_ORIGINAL,
  },
  'keep-links': {
    asks: 'Les liens du texte original sont conservés.',
    met: 'Chaque lien dont les mots sont reproduits mène là où il menait.',
    breached: 'Des liens ont été omis.',
    undetermined: 'L’original n’est pas conservé, ou il l’est sans ses liens.',
  },
  images: {
    asks: 'Les images de l’éditeur sont employées comme le permettent ses conditions.',
    met: 'Aucune image interdite n’est employée, et chacune porte la mention voulue.',
    breached:
      'Une image est de l’éditeur, n’a pas de mention, est de quelqu’un d’autre, ou vient du serveur de l’éditeur.',
    undetermined:
      'Des images sans mention, ou avec celle de quelqu’un d’autre si les conditions s’en soucient, pourraient venir de l’article de l’éditeur.',
  },
  pixel: {
    asks: 'Le compteur de l’éditeur figure dans la page.',
    met: 'Le navigateur du lecteur le charge.',
    breached:
      'Il manque, c’est celui d’un autre article, ou aucun navigateur ne le charge là où il est.',
  },
  canonical: {
    asks: 'La page dit aux moteurs de recherche où est l’original.',
    met: 'L’adresse canonique, dans l’en-tête de la page ou du fichier, est celle de l’original.',
    breached: 'Il n’y en a pas, ou elle mène ailleurs.',
    undetermined:
      'Le fichier n’en donne pas, et un thème écrit l’en-tête de la page\u202f; la configuration ne dit pas d’après quelle clé.',
  },
  window: {
    asks: 'La copie n’a pas paru trop tôt, et n’est pas encore là trop tard.',
    met: 'Les deux jours tombent dans le délai que donnent les conditions.',
    breached: 'Elle a paru trop tôt ou trop tard, ou aurait dû être retirée ou réduite à un lien.',
    undetermined: 'Le jour de la copie ou celui de l’original n’est pas connu.',
  },
  scope: {
    asks: 'L’original est de l’éditeur lui-même, et n’est pas plus ancien que l’autorisation.',
    met: 'Rien ne dit que l’article ait paru ailleurs en premier.',
    breached: 'Ce n’est jamais déclaré comme un manquement\u00a0: il faut demander.',
    undetermined:
      'Une mention nomme une première source ailleurs, que l’autorisation n’atteint pas. Ou l’article a paru avant le jour où elle commence, ou son jour n’est pas connu.',
  },
  use: {
    asks: 'Le support du site et son usage sont permis.',
    met: 'Les conditions les permettent, ou une autorisation enregistrée.',
    breached: 'Elles ne les permettent pas, et il n’y a pas d’autorisation, ou elle a pris fin.',
    undetermined: 'republint.yaml ne dit pas ce qu’est le site.',
  },
  quota: {
    asks: 'On ne reprend pas plus d’articles par période que ne permettent les conditions.',
    met: 'Aucune période ne compte plus de copies.',
    breached: 'Une période compte plus de copies.',
    undetermined: 'Des copies n’ont pas de date, ou tous les fichiers n’ont pas été vérifiés.',
  },
  manual: {
    asks: 'Quelque chose qu’aucune machine ne voit, par exemple prévenir l’éditeur.',
    met: 'Ce n’est jamais compté comme respecté\u202f; ce qui a été fait peut être noté sous «\u00a0done\u00a0» dans permissions.yaml.',
    breached: 'Ce n’est jamais compté comme un manquement.',
    undetermined:
      'Toujours\u00a0: c’est une ligne d’une liste de contrôle. Comme dernière de plusieurs voies (any-of), c’est laissé à quelqu’un pour chaque copie où les autres n’ont pas été prises.',
  },
};
