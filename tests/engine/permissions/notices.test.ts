import { describe, expect, it } from 'vitest';
import { ledgerNotices } from '../../../src/engine/permissions/notices.ts';
import { AUDIENCES, MEDIA } from '../../../src/model/terms.ts';
import { isInForce, type Permission, type PermissionRecord } from '../../../src/model/site.ts';

type Entry = Partial<Permission> & Partial<Omit<PermissionRecord, 'proof'>>;

const permission = ({ by = 'A', since, until, ...extra }: Entry): Permission => ({
  terms: 'crm-mondialisation',
  allows: ['use', 'scope'],
  media: MEDIA,
  audience: AUDIENCES,
  articles: [],
  files: [],
  record: {
    by,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    proof: 'letter.eml',
  },
  span: { start: 0, end: 0 },
  ...extra,
});

function codes(
  entries: readonly Entry[],
  {
    day = '2026-06-01',
    unused = false,
    fault,
  }: { day?: string; unused?: boolean; fault?: 'missing' | 'changed' } = {},
): readonly string[] {
  const permissions = entries.map(permission);
  return ledgerNotices({
    permissions,
    day,
    faults: new Map(fault === undefined ? [] : permissions.map((one) => [one, fault])),
    isUnused: () => unused,
  }).map(({ notice, permission: { record } }) => `${record.by}: ${notice.code}`);
}

it.each([
  [{}, true],
  [{ since: '2026-06-01', until: '2026-06-01' }, true],
  [{ since: '2026-06-02' }, false],
  [{ until: '2026-05-31' }, false],
])('%j is in force: %s', (days, expected) => {
  expect(isInForce({ by: 'A', ...days }, '2026-06-01')).toBe(expected);
});

describe('how long a permission holds', () => {
  it.each<readonly [string | undefined, string | undefined]>([
    [undefined, undefined],
    ['2026-05-31', 'A: permission-expired'],
    ['2026-06-01', 'A: permission-expiring'],
    ['2026-07-01', 'A: permission-expiring'],
    ['2026-07-02', undefined],
  ])('on the first of June, until %s: %s', (until, code) => {
    expect(codes([until === undefined ? {} : { until }])).toEqual(code === undefined ? [] : [code]);
  });
});

describe('an entry that has ended, or ends', () => {
  const LIMITED = { articles: ['https://a.example/1'], files: ['x/**'] };
  it.each<readonly [string, Entry, Entry, boolean]>([
    ['is renewed by one for as much', {}, {}, true],
    ['by one for more', { allows: ['use'], media: ['print'] }, {}, true],
    ['by one for everything', LIMITED, {}, true],
    ['by one for the same articles and files', LIMITED, LIMITED, true],
    ['not by one for less', {}, { allows: ['scope'] }, false],
    ['not by one for fewer media', {}, { media: ['web'] }, false],
    ['not by one for some audience', {}, { audience: ['non-commercial'] }, false],
    ['not by one for some articles', {}, LIMITED, false],
    ['not by one for other files', LIMITED, { ...LIMITED, files: ['y/**'] }, false],
    ['not by one of other terms', {}, { terms: 'crg-global-research' }, false],
  ])('%s', (_, old, other, isRenewed) => {
    const code = (kind: string): readonly string[] => (isRenewed ? [] : [`A: permission-${kind}`]);
    const ended = { ...old, until: '2026-05-31' };
    expect(codes([ended, { by: 'B', ...other, since: '2026-05-01' }])).toEqual(code('expired'));
    const ends = { ...old, until: '2026-06-10' };
    expect(codes([ends, { by: 'B', ...other, since: '2026-06-11' }])).toEqual(code('expiring'));
  });

  it('is not renewed by one that leaves a gap, or has ended too', () => {
    expect(codes([{ until: '2026-06-10' }, { by: 'B', since: '2026-06-12' }])).toEqual([
      'A: permission-expiring',
    ]);
    expect(codes([{ until: '2025-12-31' }, { by: 'B', until: '2026-05-31' }])).toEqual([
      'A: permission-expired',
      'B: permission-expired',
    ]);
  });
});

describe('an entry whose proof is not in order', () => {
  it.each(['missing', 'changed'] as const)('%s', (fault) => {
    const [told, ...more] = ledgerNotices({
      permissions: [permission({})],
      day: '2026-06-01',
      faults: new Map(),
      isUnused: () => false,
    });
    expect([told, more]).toEqual([undefined, []]);
    expect(codes([{}], { fault })).toEqual(['A: permission-unproven']);
    expect(codes([{ until: '2020-01-01' }], { fault })).toEqual(['A: permission-expired']);
    expect(codes([{ since: '2030-01-01' }], { fault })).toEqual(['A: permission-unproven']);
  });
});

it('an entry that nothing needed is told only while it is in force', () => {
  expect(codes([{}], { unused: true })).toEqual(['A: permission-unused']);
  expect(codes([{ until: '2026-06-02' }], { unused: true })).toEqual([
    'A: permission-expiring',
    'A: permission-unused',
  ]);
  expect(codes([{ until: '2026-05-01' }], { unused: true })).toEqual(['A: permission-expired']);
  expect(codes([{ since: '2026-07-01' }], { unused: true })).toEqual([]);
});
