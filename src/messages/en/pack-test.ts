import type { PackFaultMatter } from '../../model/pack-test.ts';
import type { ContradictionTable, PackTestWords } from '../pack-test.ts';
import { safe } from '../safe.ts';
import { list, plural, quoted } from './grammar.ts';

const cases = (count: number): string => plural(count, 'case', 'cases');
const faults = (count: number): string => plural(count, 'fault in the pack', 'faults in the pack');

const SHOWN = {
  met: 'met',
  breached: 'breached',
  undetermined: 'undetermined',
} as const;

const WHY: ContradictionTable = {
  licences: 'they have no licence in common',
  'part-and-whole': 'one allows only a part of the article, the other only the whole',
  windows: 'one wants the copy gone before the other lets it appear',
  names: 'every name of the publisher is forbidden',
  'extent-of-edition': 'it does not fit what the edition permits under “extent”',
  'licence-of-edition': 'the licence of the edition is none of those that it asks for',
};

function fault(matter: PackFaultMatter): string {
  switch (matter.code) {
    case 'no-cases':
      return `This pack has no cases: there is no folder ${quoted(safe(matter.folder))}.`;
    case 'clause-unused':
      return `No obligation of the edition ${matter.edition} refers to the clause ${quoted(matter.clause)}: nobody looks after it.`;
    case 'clause-draft':
      return `The clause ${quoted(matter.clause)} of the edition ${matter.edition} is still a draft: say under “at” where it stands in the wording.`;
    case 'case-missing':
      return `No case of the edition ${matter.edition} names the obligation ${quoted(matter.obligation)} as ${SHOWN[matter.outcome]}.`;
    case 'contradiction': {
      const { obligations, edition, why } = matter;
      const names = list(obligations.map(quoted));
      return obligations.length === 1
        ? `The obligation ${names} of the edition ${edition} can never be met: ${WHY[why]}.`
        : `The obligations ${names} of the edition ${edition} can never be met together: ${WHY[why]}.`;
    }
  }
}

export const packTest: PackTestWords = {
  fault,
  passed: (count) => (count === 1 ? '1 case passed' : `${cases(count)} passed`),
  failed: ({ cases: all, failed, faults: wrong }) =>
    list([
      ...(failed === 0 ? [] : [`${String(failed)} of ${cases(all)} failed`]),
      ...(wrong === 0 ? [] : [faults(wrong)]),
    ]),
  differs: (what, expected, got) => `${what}: expected ${expected}, got ${got}`,
  notBreached: 'anything but breached (the case does not name it)',
  notAsked: (edition) => `nothing: the edition ${edition} has no such obligation`,
  unreadable: 'The copy could not be read in full.',
  updated: 'updated; look it over',
  notUpdated: 'not updated: this has to be changed by hand',
  coverage: 'Coverage',
  clauses: ({ stated, byMachine, byPerson, byNobody, askingNothing }) =>
    [
      `${plural(stated, 'clause', 'clauses')} stated`,
      `${String(byMachine)} checked by machine`,
      `${String(byPerson)} left to a person`,
      ...(byNobody === 0 ? [] : [`${String(byNobody)} looked after by nobody`]),
      ...(askingNothing === 0 ? [] : [plural(askingNothing, 'asks nothing', 'ask nothing')]),
    ].join(', '),
  heads: {
    obligation: 'Obligation',
    check: 'Check',
    met: 'Met',
    breached: 'Breached',
    undetermined: 'Undetermined',
  },
  byPerson: 'left to a person',
  inherited: 'of the pack it builds on',
  summary: ({ packs, cases: all, failed, faults: wrong }) =>
    `${plural(packs, 'pack', 'packs')}, ${cases(all)}: ${String(all - failed)} passed, ${String(failed)} failed; ${faults(wrong).replace('the pack', packs === 1 ? 'the pack' : 'the packs')}`,
};
