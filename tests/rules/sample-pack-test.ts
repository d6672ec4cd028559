import type { PackTestReport } from '../../src/model/pack-test.ts';
import { SAMPLE_REPORT } from './sample-report.ts';

const [terms] = SAMPLE_REPORT.terms;
const copies = SAMPLE_REPORT.files.flatMap((file) => file.copies);
const errors = SAMPLE_REPORT.files.flatMap((file) => file.errors);
const position = { path: 'rules/house.yaml', line: 3, column: 5 };
const fault = { position, message: 'Something is wrong.' };
const said = {
  outcome: 'breached',
  findings: ['link-missing'],
  reason: 'by-hand',
  at: 'here',
} as const;

/** What came of a pack's cases, in which every key of the format occurs. */
export const SAMPLE_PACK_TEST: PackTestReport = {
  $schema: 'https://unpkg.com/republint/rules/pack-test.schema.json',
  schemaVersion: 1,
  tool: { name: 'republint', version: '0.1.0' },
  language: 'en',
  summary: { packs: 1, cases: 1, failed: 1, faults: 5 },
  packs: [
    {
      id: 'house',
      path: 'rules/house.yaml',
      sha256: 'a'.repeat(64),
      cases: [
        {
          name: 'names nobody',
          position,
          path: 'copy.md',
          edition: '2020',
          mismatches: [
            { what: 'unreadable', errors },
            {
              what: 'copy',
              expected: 'yes',
              got: 'suspected',
              signals: copies.flatMap(({ claim }) => claim.signals),
            },
            { what: 'status', expected: 'review', got: 'compliant' },
            {
              what: 'outcome',
              obligation: 'link',
              expected: said,
              got: said,
              copies: copies.flatMap(({ outcomes }) => outcomes),
              ...(terms?.site[0] === undefined ? {} : { site: terms.site[0] }),
            },
          ],
        },
      ],
      faults: [
        { code: 'no-cases', folder: 'rules/house.cases', ...fault },
        { code: 'clause-unused', edition: '2020', clause: 'credit', ...fault },
        { code: 'clause-draft', edition: '2020', clause: 'credit', ...fault },
        {
          code: 'case-missing',
          edition: '2020',
          obligation: 'link',
          outcome: 'undetermined',
          ...fault,
        },
        {
          code: 'contradiction',
          edition: '2020',
          obligations: ['mine', 'yours'],
          why: 'licences',
          ...fault,
        },
      ],
      editions: [
        {
          edition: '2020',
          clauses: { stated: 5, byMachine: 1, byPerson: 1, byNobody: 1, askingNothing: 2 },
          obligations: [
            {
              obligation: 'link',
              checks: ['source-link'],
              strength: 'must',
              demanded: ['met', 'breached'],
              cases: { met: 1, breached: 1, undetermined: 0, 'not-applicable': 0 },
            },
          ],
        },
      ],
    },
  ],
};
