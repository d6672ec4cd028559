import type { Explanations } from '../../types.ts';

export const page = {
  'image-not-permitted': {
    title: 'Une image de l’éditeur est montrée',
    meaning: 'Les conditions valent pour le texte de l’éditeur, pas pour ses images.',
  },
  'image-uncredited': {
    title: 'Une image est sans crédit',
    meaning: 'Les conditions ne permettent les images qu’avec le nom de qui les a faites.',
  },
  'image-of-somebody-else': {
    title: 'Une image est à quelqu’un d’autre',
    meaning:
      'Un éditeur ne peut pas céder les images d’agences ou d’autres personnes. Le crédit en nomme une.',
  },
  'image-without-photographer': {
    title: 'Le crédit d’une image ne nomme que l’éditeur',
    meaning:
      'Ces conditions demandent le crédit tel que l’original le donne, avec le nom du photographe.',
  },
  'image-hot-linked': {
    title: 'Une image est chargée depuis le site de l’éditeur',
    meaning:
      'Chaque lecteur de la copie la charge alors aux frais de l’éditeur. Les conditions demandent une copie sur votre site.',
  },
  'pixel-missing': {
    title: 'Le compteur de l’éditeur manque',
    meaning:
      'Les conditions demandent dans la page une image invisible, par laquelle l’éditeur compte les lecteurs de son article.',
  },
  'pixel-dead': {
    title: 'Le compteur de l’éditeur ne compte pas',
    meaning:
      'Le compteur est écrit dans le fichier, mais d’une façon telle que la page ne le charge pas.',
  },
  'pixel-of-another-article': {
    title: 'Le compteur de l’éditeur est celui d’un autre article',
    meaning: 'Les lecteurs de cette copie sont comptés comme ceux d’un autre article.',
  },
  'canonical-missing': {
    title: 'Les moteurs de recherche ne sont pas renvoyés à l’original',
    meaning:
      'L’adresse canonique, dans l’en-tête de la page, leur dit laquelle de deux pages au même texte est l’original.',
  },
  'canonical-elsewhere': {
    title: 'Les moteurs de recherche sont renvoyés à une autre page',
    meaning:
      'L’adresse canonique, dans l’en-tête de la page, mène ailleurs, souvent à la copie même.',
  },
} satisfies Partial<Explanations>;
