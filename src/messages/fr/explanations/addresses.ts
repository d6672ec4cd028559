import type { Explanations } from '../../types.ts';

export const addresses = {
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
  'link-text-different': {
    title: 'Le lien n’est pas sur les bons mots',
    meaning:
      'Les conditions disent sur quels mots doit être le lien vers l’original\u00a0: le nom de l’éditeur ou le titre.',
  },
} satisfies Partial<Explanations>;
