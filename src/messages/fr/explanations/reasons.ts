import type { Explanations } from '../../types.ts';

export const reasons = {
  'several-addresses': {
    title: 'Plusieurs adresses pourraient être celle de l’original',
    meaning:
      'Les mentions donnent plusieurs adresses, et rien ne dit laquelle est celle de l’original.',
  },
  'author-unknown': {
    title: 'L’auteur de l’original n’est pas connu',
    meaning:
      'La copie n’est pas signée. L’original ne l’est peut-être pas non plus\u202f; il faut le regarder.',
  },
  'copyright-without-holder': {
    title: 'La mention de droit d’auteur ne nomme personne',
    meaning: 'Un signe et une année ne suffisent pas à dire à qui revient le droit d’auteur.',
  },
  'site-not-declared': {
    title: 'Le site n’a pas déclaré son usage',
    meaning:
      'Un usage est autorisé ou non selon le site\u00a0: web ou imprimé, commercial ou non. Dites-le une fois dans republint.yaml.',
  },
  'first-source-elsewhere': {
    title: 'L’article a d’abord paru ailleurs',
    meaning:
      'L’éditeur a pris l’article à un autre\u202f; son autorisation ne le couvre pas. Demandez à la première source, ou à l’éditeur.',
  },
  'first-source-unclear': {
    title: 'L’article a pu paraître ailleurs d’abord',
    meaning:
      'Il est écrit dans une autre langue que les pages de l’éditeur, et aucune mention ne dit qu’il en vient.',
  },
  'not-yet-permitted': {
    title: 'L’article est plus ancien que la permission',
    meaning:
      'Les conditions ne valent que pour ce qui a paru un certain jour ou après. Pour le reste, il faut demander.',
  },
  'by-hand': {
    title: 'Seule une personne peut s’en occuper',
    meaning:
      'Les conditions demandent une chose qu’aucun fichier ne montre, comme un message à l’éditeur.',
  },
  'original-not-kept': {
    title: 'L’original n’est pas disponible',
    meaning:
      'Seul l’original permet de dire si le texte a été changé. Cela seul ne fait jamais d’un fichier un fichier à vérifier.',
  },
  translated: {
    title: 'La copie est une traduction',
    meaning: 'Elle partage des noms et des nombres avec l’original, mais aucune phrase.',
  },
  'translation-permitted': {
    title: 'La copie est une traduction que les conditions permettent',
    meaning:
      'La clause sur les traductions décide si elle est présentée comme telle. Ses mots et son titre ne peuvent être ceux de l’original\u202f; ce qui leur est demandé ne s’applique donc pas. Aucune machine ne peut dire si la traduction est fidèle.',
  },
  'another-text': {
    title: 'L’original gardé est un autre texte',
    meaning: 'Sous l’adresse de l’original est gardé un autre texte que celui de la copie.',
  },
  'title-missing': {
    title: 'La copie n’a pas de titre',
    meaning: 'Le fichier ne contient pas de titre à comparer avec celui de l’original.',
  },
  'done-by-hand': {
    title: 'Une personne a noté que c’est fait',
    meaning: 'Aucun fichier ne le montre. La note dit quand cela a été fait, et qui le dit.',
  },
  'other-use': {
    title: 'La clause concerne un autre usage',
    meaning:
      'La clause ne vaut que pour certains supports, ou pour les sites commerciaux ou non commerciaux, et le vôtre n’en est pas.',
  },
  'other-copy': {
    title: 'La clause concerne un autre genre de copie',
    meaning:
      'La clause ne vaut que pour les articles entiers, les extraits ou les traductions, et cette copie est autre chose.',
  },
  'asked-by-other-terms': {
    title: 'D’autres conditions demandent la même chose',
    meaning:
      'Plusieurs conditions valent pour cette copie. Ce que plus d’une demande n’est jugé qu’une fois.',
  },
  'met-otherwise': {
    title: 'Ce n’est demandé qu’à la place d’autre chose',
    meaning: 'La clause en remplace une autre, et ne compte que si celle-là n’est pas respectée.',
  },
  'small-changes': {
    title: 'De petits changements sont peut-être permis',
    meaning:
      'Ces conditions permettent des changements comme ceux du temps, du lieu ou de la graphie. Seule une personne peut dire si un changement en est.',
  },
  'no-images': {
    title: 'Il n’y a pas d’images',
    meaning: 'Ce que les conditions demandent des images est sans objet.',
  },
  'images-of-unknown-origin': {
    title: 'On ne sait pas de qui sont les images',
    meaning:
      'Ni leur adresse ni un crédit ne disent qu’elles sont de l’éditeur, ou qu’elles ne le sont pas.',
  },
  'head-not-in-file': {
    title: 'Le fichier ne contient pas l’en-tête de la page',
    meaning: 'C’est le thème du site qui l’écrit. Il ne se voit que dans les pages produites.',
  },
  'text-unchanged': {
    title: 'Le texte est inchangé',
    meaning: 'Une note qui annonce des changements serait fausse.',
  },
  'not-translated': {
    title: 'La copie n’est pas une traduction',
    meaning: 'Ce que les conditions demandent des traductions est sans objet.',
  },
  'language-unknown': {
    title: 'Une langue n’est pas connue',
    meaning:
      'Il faut connaître la langue de l’original et celle de la copie pour dire si la copie est une traduction.',
  },
  'own-words-unknown': {
    title: 'On ne sait pas combien a été repris',
    meaning:
      'La copie est plus longue que ce qui peut être repris, mais une part est peut-être d’elle. Seul l’original peut le dire.',
  },
  'days-unknown': {
    title: 'Le jour de la parution n’est pas connu',
    meaning:
      'Les conditions comptent les jours depuis la parution de l’original. Le jour de la copie, ou celui de l’original, n’est écrit nulle part.',
  },
  'not-all-counted': {
    title: 'Toutes les copies n’ont pas été comptées',
    meaning:
      'Les conditions limitent le nombre d’articles qu’un site peut reprendre. Des copies sans date, ou des fichiers non examinés, peuvent être de trop.',
  },
  'links-not-kept': {
    title: 'L’original a été gardé sans ses liens',
    meaning: 'Les liens de l’original ne sont connus que s’ils ont été gardés avec son texte.',
  },
  'original-has-none': {
    title: 'L’original n’a rien à reprendre',
    meaning:
      'Les conditions demandent une chose de l’original, comme ses liens ou une note sur l’auteur. L’original n’en a pas.',
  },
  'author-note-unknown': {
    title: 'On ne sait pas si l’original a une note sur l’auteur',
    meaning:
      'Les conditions demandent de reprendre la note sur l’auteur. La copie n’en a pas, et l’original est gardé sans elle\u202f; il faut regarder l’original pour savoir s’il en a une.',
  },
} satisfies Partial<Explanations>;
