import type { Explanations } from '../types.ts';

/** What `explain CODE` says of each code. */
export const explanations: Explanations = {
  'publisher-not-named': {
    title: 'L’éditeur n’est pas nommé',
    meaning: 'Nulle part dans l’article le lecteur ne voit qui l’a publié le premier.',
  },
  'publisher-only-in-prose': {
    title: 'L’éditeur n’est nommé que dans le texte courant',
    meaning: 'L’article mentionne l’éditeur, mais aucune mention de source ne dit qu’il en vient.',
  },
  'publisher-only-in-address': {
    title: 'L’éditeur n’apparaît que dans une adresse',
    meaning:
      'Le lecteur peut deviner l’éditeur d’après une adresse, mais son nom n’est écrit nulle part.',
  },
  'publisher-only-in-metadata': {
    title: 'L’éditeur n’est nommé que dans l’en-tête du fichier',
    meaning:
      'L’en-tête sert au générateur du site. Si le thème n’affiche pas cette clé, le lecteur ne voit jamais le nom.',
  },
  'publisher-hidden': {
    title: 'L’éditeur est nommé là où personne ne le voit',
    meaning:
      'Le nom est dans un commentaire, un élément caché ou un autre endroit que la page publiée ne montre pas.',
  },
  'author-not-named': {
    title: 'Un auteur n’est pas nommé',
    meaning:
      'L’original a un auteur que la copie ne nomme ni dans la signature ni dans une autre mention.',
  },
  'author-different': {
    title: 'Un autre auteur est nommé',
    meaning:
      'La signature nomme quelqu’un d’autre que l’auteur de l’original, souvent celui qui reprend ou traduit.',
  },
  'author-only-in-metadata': {
    title: 'L’auteur n’est nommé que dans l’en-tête du fichier',
    meaning:
      'Si le thème n’affiche pas cette clé, le lecteur ne voit jamais qui a écrit l’article.',
  },
  'byline-missing': {
    title: 'Aucun auteur n’est nommé',
    meaning: 'La copie ne dit pas qui l’a écrite.',
  },
  'address-missing': {
    title: 'L’adresse de l’original manque',
    meaning: 'Les conditions demandent que l’adresse se lise, même sur papier.',
  },
  'address-only-in-link': {
    title: 'L’adresse n’est que derrière un lien',
    meaning:
      'Un lien se suit, mais ne dit pas où il mène. Ces conditions demandent aussi l’adresse en toutes lettres.',
  },
  'address-only-in-metadata': {
    title: 'L’adresse n’est que dans l’en-tête du fichier',
    meaning: 'Si le thème n’affiche pas cette clé, le lecteur ne voit jamais l’adresse.',
  },
  'address-hidden': {
    title: 'L’adresse est là où personne ne la voit',
    meaning:
      'L’adresse est dans un commentaire, un élément caché, la description d’une image ou une définition sans emploi.',
  },
  'address-incomplete': {
    title: 'L’adresse est coupée',
    meaning: 'Une adresse coupée ne mène nulle part quand on la tape.',
  },
  'address-of-home-page': {
    title: 'L’adresse est celle d’une page d’accueil',
    meaning: 'La page d’accueil ne dit pas quel article est repris.',
  },
  'address-of-section-page': {
    title: 'L’adresse est celle d’une liste d’articles',
    meaning:
      'Une page de rubrique, de mot-clé ou d’auteur change sans cesse et ne dit pas quel article est repris.',
  },
  'address-of-another-article': {
    title: 'L’adresse est celle d’un autre article',
    meaning: 'L’adresse mène à l’éditeur, mais à un autre article.',
  },
  'address-elsewhere': {
    title: 'L’adresse n’est pas celle de l’éditeur',
    meaning:
      'La mention de la source montre l’adresse d’un autre site\u00a0: un agrégateur, un intermédiaire, le vôtre.',
  },
  'link-missing': {
    title: 'Aucun lien ne mène à l’original',
    meaning: 'Le lecteur doit pouvoir cliquer jusqu’à l’article sur le site de l’éditeur.',
  },
  'link-only-in-metadata': {
    title: 'Le lien n’est que dans l’en-tête du fichier',
    meaning: 'Si le thème ne fait pas un lien de cette clé, le lecteur n’a rien à cliquer.',
  },
  'link-dead': {
    title: 'Le lien ne peut pas être suivi',
    meaning:
      'Le lien est dans du code, un commentaire ou une partie cachée, lance un script, ou n’a pas d’adresse correcte.',
  },
  'link-to-home-page': {
    title: 'Le lien mène à une page d’accueil',
    meaning: 'Les conditions demandent un lien vers l’article même.',
  },
  'link-to-section-page': {
    title: 'Le lien mène à une liste d’articles',
    meaning: 'Une page de rubrique, de mot-clé ou d’auteur n’est pas l’article.',
  },
  'link-to-another-article': {
    title: 'Le lien mène à un autre article',
    meaning: 'Le lien mène à l’éditeur, mais à un autre article que celui qui est repris.',
  },
  'link-through-shortener': {
    title: 'Le lien passe par un raccourcisseur',
    meaning: 'De tels liens cachent où ils mènent, et meurent avec le service.',
  },
  'link-to-archive': {
    title: 'Le lien mène à une archive',
    meaning:
      'Une archive garde une copie\u202f; les conditions demandent un lien vers la page de l’éditeur.',
  },
  'link-elsewhere': {
    title: 'Le lien de la mention de source mène à un autre site',
    meaning: 'La mention de la source mène chez un intermédiaire, pas chez l’éditeur.',
  },
  'copyright-missing': {
    title: 'Il n’y a pas de mention de droit d’auteur',
    meaning: 'Les conditions demandent une mention qui dit à qui revient le droit d’auteur.',
  },
  'copyright-of-image': {
    title: 'La seule mention de droit d’auteur est celle d’une image',
    meaning: 'Un crédit photo ne dit rien de l’article.',
  },
  'copyright-of-site': {
    title: 'La seule mention de droit d’auteur est celle du site',
    meaning:
      'Le pied de page du site affirme les droits du site, pas ceux de l’auteur de l’article.',
  },
  'copyright-of-somebody-else': {
    title: 'La mention de droit d’auteur nomme quelqu’un d’autre',
    meaning:
      'Le titulaire nommé n’est ni l’auteur, ni l’éditeur, ni celui qui a publié l’article le premier.',
  },
  'copyright-only-in-metadata': {
    title: 'La mention de droit d’auteur n’est que dans l’en-tête du fichier',
    meaning: 'Si le thème n’affiche pas cette clé, le lecteur ne voit jamais la mention.',
  },
  'copyright-year-missing': {
    title: 'La mention de droit d’auteur n’a pas d’année',
    meaning: 'Ces conditions veulent l’année de publication dans la mention.',
  },
  'licence-missing': {
    title: 'La licence n’est pas nommée',
    meaning: 'Le lecteur de la copie doit apprendre sous quelle licence elle peut être reprise.',
  },
  'licence-different': {
    title: 'Une autre licence est nommée',
    meaning: 'La licence nommée n’est pas celle de l’article.',
  },
  'licence-of-image': {
    title: 'La seule licence nommée est celle d’une image',
    meaning: 'La licence d’une image ne dit rien de l’article.',
  },
  'licence-only-in-metadata': {
    title: 'La licence n’est nommée que dans l’en-tête du fichier',
    meaning: 'Si le thème n’affiche pas cette clé, le lecteur ne voit jamais la licence.',
  },
  'medium-not-permitted': {
    title: 'Le support n’est pas autorisé',
    meaning:
      'Le site a déclaré un support que les conditions n’autorisent pas sans demande préalable.',
  },
  'audience-not-permitted': {
    title: 'L’usage n’est pas autorisé',
    meaning:
      'Le site a déclaré un usage, commercial le plus souvent, que les conditions n’autorisent pas sans demande préalable.',
  },
  'permission-expired': {
    title: 'L’autorisation a pris fin',
    meaning:
      'Une autorisation notée dans permissions.yaml couvre cet usage, mais son dernier jour est passé.',
  },
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
  'by-hand': {
    title: 'Seule une personne peut s’en occuper',
    meaning:
      'Les conditions demandent une chose qu’aucun fichier ne montre, comme un message à l’éditeur.',
  },
  'text-changed': {
    title: 'Des mots ont été changés',
    meaning:
      'La copie dit à cet endroit autre chose que l’original. Guillemets, tirets, espaces et autres usages ne comptent pas.',
  },
  'text-added': {
    title: 'Des mots ont été ajoutés',
    meaning:
      'La copie dit quelque chose que l’original ne dit pas. Mentions de source, légendes et notes signées entre crochets ne sont pas des ajouts.',
  },
  'text-left-out': {
    title: 'Des mots manquent sans que rien ne le montre',
    meaning: 'L’original continue là où la copie s’arrête, et le lecteur ne peut pas le voir.',
  },
  'text-moved': {
    title: 'Un passage a été déplacé',
    meaning: 'Les mots sont ceux de l’original, mais à une autre place.',
  },
  'text-largely-changed': {
    title: 'Le texte a été largement changé',
    meaning: 'Les changements sont si nombreux que tous ne sont pas énumérés.',
  },
  'only-excerpt': {
    title: 'Une partie seulement est reproduite',
    meaning: 'Les mots sont inchangés, mais ces conditions ne permettent pas les extraits.',
  },
  'title-changed': {
    title: 'Le titre a été changé',
    meaning: 'La copie a un autre titre que l’original. Majuscules et ponctuation ne comptent pas.',
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
  'another-text': {
    title: 'L’original gardé est un autre texte',
    meaning: 'Sous l’adresse de l’original est gardé un autre texte que celui de la copie.',
  },
  'title-missing': {
    title: 'La copie n’a pas de titre',
    meaning: 'Le fichier ne contient pas de titre à comparer avec celui de l’original.',
  },
};
