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
    title: 'L’éditeur ne figure que dans une adresse',
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
      'L’original a un auteur que la copie ne nomme ni dans une signature ni dans une autre mention.',
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
    meaning: 'La copie ne nomme personne qui l’ait écrite.',
  },
  'address-missing': {
    title: 'L’adresse de l’original manque',
    meaning: 'Les conditions veulent que l’adresse soit montrée, lisible même sur papier.',
  },
  'address-only-in-link': {
    title: 'L’adresse n’est que derrière un lien',
    meaning: 'Un lien se clique, mais ne se lit pas. Ces conditions demandent les deux.',
  },
  'address-only-in-metadata': {
    title: 'L’adresse ne figure que dans l’en-tête du fichier',
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
    meaning: 'Une page de rubrique, de mot-clé ou d’auteur change chaque jour.',
  },
  'address-of-another-article': {
    title: 'L’adresse est celle d’un autre article',
    meaning: 'L’adresse mène à l’éditeur, mais à un autre article.',
  },
  'address-elsewhere': {
    title: 'L’adresse n’est pas celle de l’éditeur',
    meaning:
      'La mention montre l’adresse d’un autre site\u00a0: un agrégateur, un intermédiaire, le vôtre.',
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
    title: 'Le lien ne peut être suivi',
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
    meaning: 'De tels liens cachent l’éditeur et meurent avec le service.',
  },
  'link-to-archive': {
    title: 'Le lien mène à une archive',
    meaning:
      'Une archive garde une copie\u202f; les conditions demandent un lien vers la page de l’éditeur.',
  },
  'link-elsewhere': {
    title: 'Le lien de la mention mène à un autre site',
    meaning: 'La mention lie un intermédiaire, pas l’éditeur.',
  },
  'copyright-missing': {
    title: 'Il n’y a pas de note de droit d’auteur',
    meaning: 'Les conditions demandent une note qui dit à qui est le droit d’auteur.',
  },
  'copyright-of-image': {
    title: 'La seule note de droit d’auteur est celle d’une image',
    meaning: 'Un crédit photo ne dit rien de l’article.',
  },
  'copyright-of-site': {
    title: 'La seule note de droit d’auteur est celle du site',
    meaning: 'Le pied de page du site dit les droits du site, pas ceux de l’auteur de l’article.',
  },
  'copyright-of-somebody-else': {
    title: 'La note de droit d’auteur nomme quelqu’un d’autre',
    meaning:
      'Le titulaire nommé n’est ni l’auteur, ni l’éditeur, ni celui qui a publié l’article le premier.',
  },
  'copyright-only-in-metadata': {
    title: 'La note de droit d’auteur n’est que dans l’en-tête du fichier',
    meaning: 'Si le thème n’affiche pas cette clé, le lecteur ne voit jamais la note.',
  },
  'copyright-year-missing': {
    title: 'La note de droit d’auteur n’a pas d’année',
    meaning: 'Ces conditions veulent l’année de publication dans la note.',
  },
  'licence-missing': {
    title: 'La licence n’est pas nommée',
    meaning: 'Qui lit la copie doit apprendre sous quelle licence elle peut servir.',
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
    title: 'Le support n’est pas permis',
    meaning: 'Le site a déclaré un support que les conditions ne permettent pas sans demander.',
  },
  'audience-not-permitted': {
    title: 'L’usage n’est pas permis',
    meaning: 'Le site s’est déclaré commercial, et les conditions n’en permettent que d’autres.',
  },
  'permission-expired': {
    title: 'L’autorisation a pris fin',
    meaning: 'Une autorisation notée couvre cet usage, mais son dernier jour est passé.',
  },
  'several-addresses': {
    title: 'Plusieurs adresses pourraient être celle de l’original',
    meaning: 'Les mentions ont plus d’une adresse, et rien ne dit laquelle est l’original.',
  },
  'author-unknown': {
    title: 'L’auteur de l’original n’est pas connu',
    meaning:
      'La copie n’est pas signée. L’original ne l’est peut-être pas non plus\u202f; il faut le regarder.',
  },
  'copyright-without-holder': {
    title: 'La note de droit d’auteur ne nomme personne',
    meaning: 'Un signe et une année ne disent pas à qui est le droit.',
  },
  'site-not-declared': {
    title: 'Le site n’a pas déclaré son usage',
    meaning:
      'Qu’un usage soit permis dépend du site\u00a0: web ou papier, commercial ou non. Dites-le une fois dans la configuration.',
  },
  'first-source-elsewhere': {
    title: 'L’article a d’abord paru ailleurs',
    meaning:
      'L’éditeur a pris l’article à un autre\u202f; sa permission ne l’atteint pas. Demandez à la première source, ou à l’éditeur.',
  },
  'first-source-unclear': {
    title: 'L’article a pu paraître ailleurs d’abord',
    meaning:
      'Il est écrit dans une autre langue que les pages de l’éditeur, et aucune mention ne dit qu’il en vient.',
  },
  'by-hand': {
    title: 'Seule une personne peut s’en occuper',
    meaning:
      'Les conditions demandent ce qu’aucun fichier ne montre, comme un message à l’éditeur.',
  },
};
