import type { Explanations } from '../../types.ts';

export const credits = {
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
  'licence-unnamed': {
    title: 'La licence n’est pas nommée exactement',
    meaning:
      'Creative Commons a plusieurs licences, qui ne permettent pas la même chose. Le lecteur doit apprendre laquelle c’est, par des mots ou par un lien vers la page de la licence.',
  },
  'licence-of-image': {
    title: 'La seule licence nommée est celle d’une image',
    meaning: 'La licence d’une image ne dit rien de l’article.',
  },
  'licence-only-in-metadata': {
    title: 'La licence n’est nommée que dans l’en-tête du fichier',
    meaning: 'Si le thème n’affiche pas cette clé, le lecteur ne voit jamais la licence.',
  },
  'credit-misplaced': {
    title: 'La mention n’est pas à sa place',
    meaning:
      'Les conditions disent où le lecteur doit la trouver\u00a0: en tête de l’article, à son pied ou dans la signature.',
  },
  'publisher-misspelt': {
    title: 'Le nom de l’éditeur n’est pas écrit comme il le veut',
    meaning:
      'Les conditions énumèrent des graphies et des abréviations du nom qu’elles n’acceptent pas.',
  },
  'licence-not-linked': {
    title: 'La licence est sans lien',
    meaning: 'La licence est nommée, mais ces conditions demandent aussi un lien vers son texte.',
  },
  'wording-missing': {
    title: 'Les mots prescrits manquent',
    meaning:
      'Les conditions donnent les mots de la mention, ou d’une note. Rien de semblable n’est dans l’article.',
  },
  'wording-different': {
    title: 'Les mots ne sont pas ceux qui sont prescrits',
    meaning: 'La copie dit à peu près ce que les conditions prescrivent, mais avec d’autres mots.',
  },
  'wording-hidden': {
    title: 'Les mots prescrits sont là où personne ne les voit',
    meaning:
      'Les mots sont dans un commentaire, un élément caché ou un autre endroit que la page publiée ne montre pas.',
  },
  'wording-not-linked': {
    title: 'Des mots qui doivent être un lien n’en sont pas un',
    meaning:
      'Les conditions disent quels mots de la mention doivent être un lien, et où il doit mener.',
  },
  'author-note-missing': {
    title: 'La note sur l’auteur manque',
    meaning:
      'L’original dit dans une note qui est son auteur. Les conditions demandent que la copie la reprenne.',
  },
} satisfies Partial<Explanations>;
