import { describe, expect, it } from 'vitest';
import { decideQuota } from '../../src/checks/quota.ts';

describe('a quota of two a month', () => {
  const decide = (days: readonly (string | undefined)[], whole = true): string => {
    const decided = decideQuota({ days, whole }, { most: 2, per: 'month' });
    const said =
      decided.outcome === 'breached'
        ? decided.findings.map(({ args }) => JSON.stringify(args)).join()
        : 'reason' in decided
          ? JSON.stringify(decided.reason.args)
          : '';
    return `${decided.outcome} ${said}`.trim();
  };
  it.each([
    ['is kept', ['2026-03-01', '2026-03-31', '2026-04-01'], 'met'],
    [
      'is broken in one month',
      ['2026-03-01', '2026-03-31', '2026-03-15', '2026-04-01'],
      'breached {"found":3,"most":2,"per":"month","period":"2026-03"}',
    ],
    ['could be broken by a copy without date', ['2026-03-01', '2026-03-02', undefined], 'undet'],
    ['cannot be broken by one copy without date', ['2026-03-01', undefined], 'met'],
    ['is kept by a site without copies', [], 'met'],
  ])('%s', (_name, days, said) => {
    expect(decide(days).startsWith(said)).toBe(true);
  });

  it('is not known to be kept where only a part of the site was judged', () => {
    expect(decide(['2026-03-01'], false)).toContain('undetermined');
    expect(decide(['2026-03-01', '2026-03-02', '2026-03-03'], false)).toContain('breached');
  });

  it('counts weeks from Monday, days and years', () => {
    const days = ['2026-03-02', '2026-03-08', '2026-03-09'];
    const found = (per: 'day' | 'week' | 'year', most: number): unknown => {
      const decided = decideQuota({ days, whole: true }, { most, per });
      return decided.outcome === 'breached' ? decided.findings.map(({ args }) => args) : 'met';
    };
    expect(found('week', 1)).toMatchObject([{ found: 2, period: '2026-03-02' }]);
    expect(found('day', 1)).toBe('met');
    expect(found('year', 2)).toMatchObject([{ found: 3, period: '2026' }]);
  });
});
