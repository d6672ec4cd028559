import type { Explanations } from '../../types.ts';

export const text = {
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
  'title-not-given': {
    title: 'Le titre de l’original n’est donné nulle part',
    meaning:
      'La copie peut avoir un titre à elle. Celui de l’original doit alors être dans la ligne qui dit d’où vient l’article.',
  },
  'full-text-forbidden': {
    title: 'Tout l’article est reproduit',
    meaning: 'Ces conditions ne permettent que des extraits.',
  },
  'text-too-long': {
    title: 'La copie reproduit plus que ce qui est permis',
    meaning:
      'Les conditions disent combien de mots ou de paragraphes de l’original peuvent être repris, ou quelle part.',
  },
  'not-the-opening': {
    title: 'L’extrait n’est pas le début de l’original',
    meaning: 'Les conditions permettent les premiers mots ou les premiers alinéas, et aucun autre.',
  },
  'read-more-missing': {
    title: 'Aucun lien ne mène à l’article entier',
    meaning:
      'Le lecteur d’un extrait doit apprendre qu’il y a une suite, et pouvoir cliquer jusque-là. Un lien dans la ligne qui nomme la source ne le dit pas.',
  },
  'translation-forbidden': {
    title: 'L’article ne peut pas être traduit',
    meaning:
      'La copie est dans une autre langue que l’original, et ces conditions ne permettent que celle de l’original.',
  },
  'translation-unmarked': {
    title: 'Rien ne dit que la copie est une traduction',
    meaning: 'Ces conditions permettent les traductions si le lecteur sait qu’il en lit une.',
  },
  'translator-not-named': {
    title: 'Le traducteur n’est pas nommé',
    meaning: 'Ces conditions demandent le nom de la personne qui a traduit l’article.',
  },
  'original-language-not-named': {
    title: 'La langue de l’original n’est pas nommée',
    meaning: 'Ces conditions demandent une note qui dit de quelle langue l’article a été traduit.',
  },
  'change-notice-missing': {
    title: 'Rien ne dit que le texte a été changé',
    meaning: 'Ces conditions permettent des changements si le lecteur en est averti.',
  },
  'links-left-out': {
    title: 'Des liens de l’original ont été omis',
    meaning:
      'Les conditions demandent les liens que porte le texte de l’original. Ils mènent à ses sources.',
  },
} satisfies Partial<Explanations>;
