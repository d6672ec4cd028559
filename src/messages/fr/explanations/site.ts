import type { Explanations } from '../../types.ts';

export const site = {
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
  'published-too-early': {
    title: 'La copie a paru trop tôt',
    meaning: 'Les conditions demandent d’attendre quelques jours après la parution de l’original.',
  },
  'published-too-late': {
    title: 'La copie a paru trop tard',
    meaning:
      'Les conditions ne permettent une copie que si elle paraît dans les jours qui suivent l’original.',
  },
  'window-closed': {
    title: 'Le temps de la copie est passé',
    meaning:
      'Les conditions ne permettent la copie que pour un temps. Ensuite il faut la retirer du site, ou la réduire à un lien ou à un extrait, selon ce qu’elles disent.',
  },
  'too-many-copies': {
    title: 'Trop d’articles ont été repris',
    meaning:
      'Les conditions disent combien d’articles un site peut reprendre par jour, par semaine, par mois ou par an.',
  },
  'no-way-taken': {
    title: 'Aucune de plusieurs manières n’est suivie',
    meaning:
      'La clause peut être respectée de plusieurs manières. Pour chacune il est dit ce qui manque, et l’une d’elles suffit.',
  },
} satisfies Partial<Explanations>;
