import { describe, expect, it } from 'vitest';
import { reportTerms } from '../../src/engine/site.ts';
import { messagesFor } from '../../src/messages/messages.ts';
import type { ReportedTerms } from '../../src/model/report.ts';
import type { Permission, SiteFacts } from '../../src/model/site.ts';
import { AUDIENCES, MEDIA, type Obligation } from '../../src/model/terms.ts';
import { loadBuiltinPacks } from '../../src/terms/builtin.ts';

const UNDECLARED: SiteFacts = { domains: [], names: [], permissions: [], done: [] };
const PERMISSION: Permission = {
  terms: 'crg-global-research',
  allows: ['use'],
  media: MEDIA,
  audience: AUDIENCES,
  articles: [],
  files: [],
  record: { by: 'The Centre', until: '2024-12-31' },
  span: { start: 0, end: 0 },
};

function report(
  site: Partial<SiteFacts>,
  { id = 'crg-global-research', language = 'en' as const, asOf = '', today = '2024-06-01' } = {},
): ReportedTerms {
  const pack = loadBuiltinPacks().find((each) => each.id === id);
  if (pack === undefined) throw new RangeError(`${id} does not ship`);
  return reportTerms(pack, {
    site: { ...UNDECLARED, ...site },
    messages: messagesFor(language),
    today,
    ...(asOf === '' ? {} : { asOf }),
  });
}

describe('what terms ask of the site', () => {
  it.each<readonly [string, Partial<SiteFacts>, readonly [string, string | undefined]]>([
    ['nothing declared', {}, ['undetermined', 'site-not-declared']],
    ['only the medium', { medium: 'web' }, ['undetermined', 'site-not-declared']],
    ['what is permitted', { medium: 'web', audience: 'non-commercial' }, ['met', undefined]],
    ['print', { medium: 'print' }, ['breached', 'medium-not-permitted']],
    [
      'a commercial site',
      { medium: 'web', audience: 'commercial' },
      ['breached', 'audience-not-permitted'],
    ],
    [
      'with a permission',
      { audience: 'commercial', permissions: [PERMISSION] },
      ['met', undefined],
    ],
  ])('%s', (_, site, [outcome, code]) => {
    const [use, ...others] = report(site).site;
    expect(others).toEqual([]);
    expect(use).toMatchObject({ obligation: 'use', check: 'use', severity: 'error', outcome });
    expect(use?.reason?.code ?? use?.findings[0]?.code).toBe(code);
    expect(use?.findings.length).toBe(outcome === 'breached' ? 1 : 0);
    expect(use?.reason === undefined).toBe(outcome !== 'undetermined');
  });

  it('is judged by the permissions of the day', () => {
    const site = { audience: 'commercial', permissions: [PERMISSION] } as const;
    const outcome = (asOf: string, today: string): unknown =>
      report(site, { asOf, today }).site[0]?.outcome;
    expect(outcome('', '2024-12-31')).toBe('met');
    expect(outcome('', '2025-01-01')).toBe('breached');
    expect(outcome('2024-01-01', '2025-01-01')).toBe('met');
    expect(outcome('2025-01-01', '2024-01-01')).toBe('breached');
    expect(report(site, { today: '2025-01-01' }).site[0]?.findings[0]?.code).toBe(
      'permission-expired',
    );
  });

  it.each<readonly [string, Partial<SiteFacts>, string, string]>([
    ['in print, on the web', { medium: 'web' }, 'not-applicable', 'other-use'],
    ['in print, where nothing is declared', {}, 'not-applicable', 'other-use'],
    ['in print, in print', { medium: 'print' }, 'undetermined', 'by-hand'],
  ])('an obligation that arises only %s', (_, site, outcome, code) => {
    const [pack] = loadBuiltinPacks().filter(({ id }) => id === 'crg-global-research');
    const [edition] = pack?.editions ?? [];
    const [use] = edition?.obligations.filter(({ id }) => id === 'use') ?? [];
    if (pack === undefined || edition === undefined || use === undefined)
      throw new RangeError('the pack has changed');
    const only: Obligation = {
      ...use,
      ways: [{ check: 'manual', with: {} }],
      when: { media: ['print'] },
    };
    const terms = reportTerms(
      { ...pack, editions: [{ ...edition, obligations: [only] }] },
      { site: { ...UNDECLARED, ...site }, messages: messagesFor('en'), today: '2024-06-01' },
    );
    expect(terms.site).toMatchObject([{ outcome, reason: { code } }]);
  });

  it('names the permission without which it would not be met', () => {
    const permissions = [PERMISSION];
    expect(report({ audience: 'commercial', permissions }).site[0]?.permission).toEqual({
      by: 'The Centre',
      until: '2024-12-31',
    });
    expect(
      report({ medium: 'web', audience: 'non-commercial', permissions }).site[0],
    ).not.toHaveProperty('permission');
  });

  it('is nothing where good practice is owed to any publisher', () => {
    const terms = report({}, { id: 'any-publisher' });
    expect(terms).toMatchObject({ id: 'any-publisher', site: [] });
    expect(terms.title).toMatch(/^Good practice/u);
  });

  it('has a fingerprint that lasts, of its own', () => {
    const print = (site: Partial<SiteFacts>, id?: string): unknown =>
      report(site, id === undefined ? {} : { id }).site[0]?.findings[0]?.fingerprint;
    expect(print({ medium: 'print' })).toMatch(/^[0-9a-f]{64}$/u);
    expect(print({ medium: 'print' })).toBe(print({ medium: 'app' }));
    expect(print({ medium: 'print' })).not.toBe(print({ audience: 'commercial' }));
    expect(print({ medium: 'print' })).not.toBe(print({ medium: 'print' }, 'crm-mondialisation'));
  });
});
