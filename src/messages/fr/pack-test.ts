import type { PackFaultMatter } from '../../model/pack-test.ts';
import type { ContradictionTable, PackTestWords } from '../pack-test.ts';
import { safe } from '../safe.ts';
import { list, plural, quoted } from './grammar.ts';

const cases = (count: number): string => plural(count, 'cas', 'cas');
const faults = (count: number, where: string): string =>
  `${plural(count, 'défaut', 'défauts')} ${where}`;

const SHOWN = {
  met: 'respectée (met)',
  breached: 'enfreinte (breached)',
  undetermined: 'indéterminée (undetermined)',
} as const;

const WHY: ContradictionTable = {
  licences: 'elles n’ont aucune licence en commun',
  'part-and-whole': 'l’une n’autorise qu’une partie de l’article, l’autre que l’article entier',
  windows: 'l’une veut que la copie ait disparu avant que l’autre lui permette de paraître',
  names: 'tous les noms de l’éditeur sont interdits',
  'extent-of-edition':
    'elle ne s’accorde pas avec ce que l’édition permet sous «\u00a0extent\u00a0»',
  'licence-of-edition': 'la licence de l’édition n’est aucune de celles qu’elle demande',
};

function fault(matter: PackFaultMatter): string {
  switch (matter.code) {
    case 'no-cases':
      return `Ce jeu de conditions n’a pas de cas\u00a0: le dossier ${quoted(safe(matter.folder))} n’existe pas.`;
    case 'clause-unused':
      return `Aucune obligation de l’édition ${matter.edition} ne renvoie à la clause ${quoted(matter.clause)}\u00a0: personne n’y veille.`;
    case 'clause-draft':
      return `La clause ${quoted(matter.clause)} de l’édition ${matter.edition} est encore à l’état de brouillon\u00a0: dites sous «\u00a0at\u00a0» où elle se trouve dans le texte.`;
    case 'case-missing':
      return `Aucun cas de l’édition ${matter.edition} ne donne l’obligation ${quoted(matter.obligation)} pour ${SHOWN[matter.outcome]}.`;
    case 'contradiction': {
      const { obligations, edition, why } = matter;
      const names = list(obligations.map(quoted));
      return obligations.length === 1
        ? `L’obligation ${names} de l’édition ${edition} ne peut jamais être respectée\u00a0: ${WHY[why]}.`
        : `Les obligations ${names} de l’édition ${edition} ne peuvent jamais être respectées ensemble\u00a0: ${WHY[why]}.`;
    }
  }
}

export const packTest: PackTestWords = {
  fault,
  passed: (count) => `${cases(count)} ${count < 2 ? 'réussi' : 'réussis'}`,
  failed: ({ cases: all, failed, faults: wrong }) =>
    list([
      ...(failed === 0
        ? []
        : [`${String(failed)} cas sur ${String(all)} ${failed < 2 ? 'échoue' : 'échouent'}`]),
      ...(wrong === 0 ? [] : [faults(wrong, 'dans les conditions')]),
    ]),
  differs: (what, expected, got) => `${what}\u00a0: attendu ${expected}, obtenu ${got}`,
  notBreached: 'tout sauf breached (le cas ne la nomme pas)',
  notAsked: (edition) => `rien\u00a0: l’édition ${edition} n’a pas d’obligation de ce nom`,
  unreadable: 'La copie n’a pas pu être lue en entier.',
  updated: 'mis à jour\u202f; à relire',
  notUpdated: 'pas mis à jour\u00a0: à changer à la main',
  coverage: 'Couverture',
  clauses: ({ stated, byMachine, byPerson, byNobody, askingNothing }) =>
    [
      plural(stated, 'clause énoncée', 'clauses énoncées'),
      plural(byMachine, 'vérifiée par la machine', 'vérifiées par la machine'),
      plural(byPerson, 'laissée à une personne', 'laissées à une personne'),
      ...(byNobody === 0
        ? []
        : [plural(byNobody, 'à laquelle personne ne veille', 'auxquelles personne ne veille')]),
      ...(askingNothing === 0
        ? []
        : [plural(askingNothing, 'qui ne demande rien', 'qui ne demandent rien')]),
    ].join(', '),
  heads: {
    obligation: 'Obligation',
    check: 'Vérification',
    met: 'Respectée',
    breached: 'Enfreinte',
    undetermined: 'Indéterminée',
  },
  byPerson: 'laissée à une personne',
  inherited: 'du jeu dont il hérite',
  summary: ({ packs, cases: all, failed, faults: wrong }) =>
    `${plural(packs, 'jeu de conditions', 'jeux de conditions')}, ${cases(all)}\u00a0: ${plural(all - failed, 'réussi', 'réussis')}, ${plural(failed, 'échoué', 'échoués')}\u202f; ${faults(wrong, 'dans les conditions')}`,
};
