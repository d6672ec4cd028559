import type { PageWords } from '../check-pages.ts';
import { date } from './grammar.ts';

export const pageWords: PageWords = {
  outcome: 'Résultat',
  when: 'Quand',
  options: 'Options',
  option: 'Option',
  meaning: 'Sens',
  unlessGiven: 'Par défaut',
  findings: 'Ce qu’elle trouve',
  reasons: 'Ce qu’elle laisse ouvert, ou ce qui ne s’applique pas',
  bad: 'Ne suffit pas\u00a0:',
  good: 'Suffit\u00a0:',
  packsThatUse: 'Conditions qui l’emploient',
  wording: 'Texte',
  readAt: (url, on) => `Lu à <${url}> (${on}).`,
  from: (day, isStated) =>
    isStated
      ? `Vaut à partir du ${date(day)}, comme le dit le texte.`
      : `Tenu pour valable à partir du ${date(day)}, jour où il a été vu pour la première fois.`,
  permits: 'Permet seulement',
  licence: 'Licence',
  obligation: 'Obligation',
  strength: 'Force',
  check: 'Vérification',
  clause: 'Clause',
  inferred: 'déduite',
  byHand: 'À la charge d’une personne',
  chosenBy: {
    copy: 'Le jour où la copie a paru choisit le texte.',
    original: 'Le jour où l’original a paru choisit le texte.',
  },
};
