import { describe, expect, it } from 'vitest';
import { permissionsFor, permit } from '../../../src/engine/permissions/permit.ts';
import type { ReportedOutcome } from '../../../src/model/report.ts';
import { AUDIENCES, MEDIA } from '../../../src/model/terms.ts';
import type { Permission } from '../../../src/model/site.ts';
import { builtinPack } from '../../../src/terms/builtin.ts';

const RECORD = { by: 'Rights desk', until: '2027-12-31', proof: 'letters/1.eml' };
const permission = (extra: Partial<Permission> = {}): Permission => ({
  terms: 'crm-mondialisation',
  allows: ['scope', 'hyperlink'],
  media: MEDIA,
  audience: AUDIENCES,
  articles: [],
  files: [],
  record: RECORD,
  span: { start: 0, end: 0 },
  ...extra,
});

const PLACE = {
  start: 0,
  end: 1,
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  text: 'x',
  context: 'x',
  contextColumn: 1,
};
const outcome = (extra: Partial<ReportedOutcome> = {}): ReportedOutcome => ({
  obligation: 'hyperlink',
  check: 'source-link',
  outcome: 'breached',
  severity: 'error',
  basis: 'stated',
  clause: { at: 'line 1', says: 'link us' },
  evidence: [PLACE],
  findings: [
    { code: 'link-missing', args: {}, message: '', help: '', place: PLACE, fingerprint: 'f' },
  ],
  ...extra,
});
const REASON = { code: 'by-hand', args: {}, message: '', help: '' } as const;

describe('an outcome that a permission allows', () => {
  it('is met, without findings, and keeps its evidence', () => {
    expect(permit(outcome(), [permission()])).toEqual({
      ...outcome(),
      outcome: 'met',
      findings: [],
      permission: RECORD,
    });
  });

  it('is met, without a reason, if it was undetermined', () => {
    const open = outcome({ outcome: 'undetermined', findings: [], reason: REASON });
    expect(permit(open, [permission()])).not.toHaveProperty('reason');
    expect(permit(open, [permission()])).toMatchObject({ outcome: 'met', evidence: [PLACE] });
  });

  it('names the first that allows it', () => {
    const first = permission({ allows: ['copyright'] });
    const second = permission({ record: { by: 'Somebody else' } });
    expect(permit(outcome(), [first, second, permission()]).permission).toBe(second.record);
  });

  it('of the kind "scope" is allowed by that word, whatever the obligation is called', () => {
    const reach = outcome({ obligation: 'reach', check: 'scope' });
    expect(permit(reach, [permission({ allows: ['scope'] })]).outcome).toBe('met');
    expect(permit(reach, [permission({ allows: ['reach'] })]).outcome).toBe('met');
    expect(permit(reach, [permission({ allows: ['use'] })]).outcome).toBe('breached');
  });

  it.each<readonly [string, ReportedOutcome]>([
    ['was met', outcome({ outcome: 'met', findings: [] })],
    ['does not apply', outcome({ outcome: 'not-applicable', findings: [], reason: REASON })],
    ['is of another obligation', outcome({ obligation: 'copyright', check: 'copyright' })],
    ['only a person can see to', outcome({ check: 'manual', outcome: 'undetermined' })],
  ])('stays as it is if it %s', (_, given) => {
    expect(permit(given, [permission()])).toBe(given);
  });
});

describe('a permission covers', () => {
  const pack = builtinPack('crm-mondialisation');
  if (pack?.scope !== 'publisher') throw new RangeError('it does not ship');
  const { publisher } = pack;
  const covers = (extra: Partial<Permission>, original?: string): boolean =>
    permissionsFor(
      {
        terms: 'crm-mondialisation',
        facts: {
          publisher,
          claim: {
            kind: 'stated',
            ...(original === undefined ? {} : { original: { url: original, basis: 'credit' } }),
            candidates: [],
            weight: 1,
            signals: [],
          },
        },
      },
      { inForce: [permission(extra)], path: 'content/reports/a.md' },
    ).length === 1;
  const ORIGINAL = 'https://www.mondialisation.ca/old-title/5512345';
  const article = (...articles: readonly string[]): Partial<Permission> => ({ articles });

  it.each<readonly [string, Partial<Permission>, string | undefined, boolean]>([
    ['every copy of its terms', {}, ORIGINAL, true],
    ['a copy whose original is not known', {}, undefined, true],
    ['no copy of other terms', { terms: 'crg-global-research' }, ORIGINAL, false],
    ['its article', article(ORIGINAL), ORIGINAL, true],
    [
      'its article under another title, without www',
      article('http://mondialisation.ca/new-title/5512345?utm_source=x'),
      ORIGINAL,
      true,
    ],
    ['one of its articles', article('https://mondialisation.ca/a/7', ORIGINAL), ORIGINAL, true],
    ['no other article', article('https://www.mondialisation.ca/t/5512346'), ORIGINAL, false],
    [
      'no article of another site',
      article('https://example.org/old-title/5512345'),
      ORIGINAL,
      false,
    ],
    ['no copy whose original is not known, if it names one', article(ORIGINAL), undefined, false],
    ['its files', { files: ['content/reports/**'] }, undefined, true],
    ['no other files', { files: ['content/*.md', 'reports'] }, ORIGINAL, false],
    ['an article or files', { ...article(ORIGINAL), files: ['x/**'] }, ORIGINAL, true],
    ['files or an article', { ...article(ORIGINAL), files: ['content'] }, undefined, true],
  ])('%s', (_, extra, original, expected) => {
    expect(covers(extra, original)).toBe(expected);
  });
});
