import { describe, expect, it, vi } from 'vitest';
import type { PackTestReport } from '../../src/model/pack-test.ts';
import * as packageRules from '../../src/terms/package-rules.ts';
import { folder } from '../cli/run.ts';
import { command, type Outcome } from './harness.ts';
import { CASES, PACK, packWith, withCases } from './small-pack.ts';
import { valid } from './valid.ts';

const test = async (cwd: string, ...line: readonly string[]): Promise<Outcome> =>
  command(['rules:test', ...line], { cwd });

async function report(cwd: string, ...line: readonly string[]): Promise<PackTestReport> {
  const { out } = await test(cwd, '--format', 'json', ...line);
  return valid('pack-test', out) as PackTestReport;
}

describe('the packs that are tested', () => {
  it('are those that are named, as files, as folders and by id', async () => {
    const cwd = folder({ ...withCases(), 'elsewhere/rules/readme.txt': '' });
    expect((await report(cwd, 'rules/larkfield.yaml')).summary.cases).toBe(2);
    expect((await report(cwd, 'rules')).summary.packs).toBe(1);
    expect((await report(cwd, 'rules', './rules/larkfield.yaml')).summary.packs).toBe(1);
    const shipped = await report(cwd, 'any-publisher');
    expect(shipped.packs[0]?.id).toBe('any-publisher');
    expect(shipped.summary.cases).toBeGreaterThan(5);
  });

  it('are found by the id under which the configuration lists them', async () => {
    const cwd = folder({ ...withCases(), 'republint.yaml': 'rules: [./rules/larkfield.yaml]\n' });
    expect((await report(cwd, 'larkfield')).packs[0]?.path).toBe('rules/larkfield.yaml');
    const { err, code } = await test(cwd, 'larkfeld');
    expect(err).toContain('Did you mean "larkfield"?');
    expect(code).toBe(2);
  });

  it('are not those that ship, where the package comes without their cases', async () => {
    vi.spyOn(packageRules, 'packageRules').mockReturnValue(undefined);
    const cwd = folder({
      ...withCases(),
      'republint.yaml': 'rules: [any-publisher, ./rules/larkfield.yaml]\n',
      'only.yaml': 'rules: [any-publisher]\n',
    });
    const sentence = 'The cases of "any-publisher" are not part of the package';
    const named = await test(cwd, 'any-publisher', 'rules/larkfield.yaml');
    expect(named.err).toContain(sentence);
    expect(named.code).toBe(2);
    vi.spyOn(packageRules, 'packageRules').mockReturnValue(undefined);
    const listed = await test(cwd);
    expect(listed.err).toContain(sentence);
    expect(listed.out).toContain('1 pack, 2 cases');
    expect(listed.code).toBe(0);
    vi.spyOn(packageRules, 'packageRules').mockReturnValue(undefined);
    const only = await test(cwd, '--config', 'only.yaml');
    expect(only.err).toContain(sentence);
    expect(only.code).toBe(2);
  });

  it.each([
    [[''], 'There are no terms called ""'],
    [['larkfeld'], 'There are no terms called "larkfeld".'],
    [['none.yaml'], 'none.yaml: There is no such file.'],
    [['elsewhere'], 'There are no packs in the folder "elsewhere".'],
    [[], 'There are no packs to test: none is named'],
  ])('must be there: %j', async (line, says) => {
    const { err, out, code } = await test(folder({ 'elsewhere/readme.txt': '' }), ...line);
    expect(err).toContain(says);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('are those of the configuration, if it lists any', async () => {
    const cwd = folder({
      ...withCases(),
      'rules/other.yaml': 'this is no pack\n',
      'republint.yaml':
        'language: fr\nrules: [./rules/larkfield.yaml]\noverrides: [{ files: [a.md], rules: [any-publisher] }]\n',
    });
    const { out } = await test(cwd);
    expect(out).toContain('rules/larkfield.yaml  ✔ 2 cas réussis');
    expect(out).toContain('any-publisher.yaml');
  });
});

describe('what is wrong with a pack', () => {
  it('is that there are no cases', async () => {
    const { out, code } = await test(folder({ 'p.yaml': PACK }), 'p.yaml');
    expect(out).toContain(
      '✖ p.yaml:2:5  no-cases\n    This pack has no cases: there is no folder “p.cases”.\n',
    );
    expect(out).toContain('1 fault in the pack\n');
    expect(out).not.toContain('case-missing');
    expect(code).toBe(1);
  });

  it('is an obligation that no case shows met, or breached', async () => {
    const pack =
      packWith(`- { id: source, check: publisher, strength: may, when: { media: [web] }, clause: { at: l, says: name us } }
- { id: own, check: scope, strength: must, clause: { at: l, says: ours } }
- { id: instead, check: source-url, fallback-for: link, strength: must, clause: { at: l, says: or the address } }
- { id: tell, check: manual, strength: must, clause: { at: l, says: tell us } }
`);
    const { packs } = await report(folder(withCases(CASES, pack)));
    expect(
      packs[0]?.faults.map(({ message, position }) => `${String(position.line)} ${message}`),
    ).toEqual([
      '17 No case of the edition 2020 names the obligation “source” as met.',
      '17 No case of the edition 2020 names the obligation “source” as breached.',
      '18 No case of the edition 2020 names the obligation “own” as met.',
      '18 No case of the edition 2020 names the obligation “own” as undetermined.',
      '19 No case of the edition 2020 names the obligation “instead” as met.',
    ]);
  });

  it('is a clause that nobody looks after', async () => {
    const pack = PACK.replace(
      '    obligations:\n',
      '    clauses:\n      linking: { at: line 1, says: link to us }\n      praise: { at: line 2, says: say a kind word }\n    obligations:\n',
    ).replace('clause: { at: line 1, says: link to us }\n', 'clause: linking\n');
    const { out, code } = await test(folder(withCases(CASES, pack)));
    expect(out).toContain(
      '✖ rules/larkfield.yaml:14:7  clause-unused\n    No obligation of the edition 2020 refers to the clause “praise”: nobody looks after\n    it.',
    );
    expect(out).toContain(
      '2 clauses stated, 1 checked by machine, 0 left to a person, 1 looked\n  after by nobody',
    );
    expect(code).toBe(1);
  });

  it.each([
    ['en', '2 clauses stated, 1 checked by machine, 0 left to a person, 1 asks\n  nothing'],
    [
      'fr',
      '2 clauses énoncées, 1 vérifiée par la machine, 0 laissée à une\n  personne, 1 qui ne demande rien',
    ],
  ])('is not a clause that asks nothing, in %s', async (language, says) => {
    const pack = PACK.replace(
      '    obligations:\n',
      '    clauses:\n      linking: { at: line 1, says: link to us }\n      rights: { at: line 2, says: the author keeps all rights, asks: nothing }\n    obligations:\n',
    ).replace('clause: { at: line 1, says: link to us }\n', 'clause: linking\n');
    const { out, code } = await test(folder(withCases(CASES, pack)), '--lang', language);
    expect(out).toContain(says);
    expect(code).toBe(0);
  });

  it('is what contradicts itself', async () => {
    const pack =
      packWith(`- { id: mine, check: licence, with: { any-of: [CC-BY-4.0] }, strength: must, clause: { at: l, says: a } }
- { id: yours, check: licence, with: { any-of: [CC-BY-ND-4.0] }, strength: must, clause: { at: l, says: b } }
`);
    const { packs } = await report(folder(withCases(CASES, pack)), '--lang', 'fr');
    const fault = packs[0]?.faults.find(({ code }) => code === 'contradiction');
    expect(fault).toMatchObject({
      code: 'contradiction',
      why: 'licences',
      obligations: ['mine', 'yours'],
      position: { line: 18 },
    });
    expect(fault?.message).toBe(
      'Les obligations «\u00a0mine\u00a0» et «\u00a0yours\u00a0» de l’édition 2020 ne peuvent jamais être respectées ensemble\u00a0: elles n’ont aucune licence en commun.',
    );
  });

  it('is told to programs as its schema says, whatever it is', async () => {
    const pack = packWith(`- { id: use, check: use, strength: must, clause: { at: l, says: web } }
- { id: mine, check: licence, with: { any-of: [CC-BY-4.0] }, strength: must, clause: { at: l, says: a } }
- { id: yours, check: licence, with: { any-of: [CC-BY-ND-4.0] }, strength: must, clause: { at: l, says: b } }
- { id: address, check: source-url, strength: must, clause: drafted }
`).replace(
      '    obligations:\n',
      '    clauses:\n      drafted: { at: see the wording, says: show our address }\n      praise: { at: line 2, says: say a kind word }\n    obligations:\n',
    );
    const cases = CASES.replace('copy: &copy', 'site: { medium: print }\n  copy: &copy').replace(
      '{ link: met }',
      '{ link: met, use: met }',
    );
    const cwd = folder({ ...withCases(cases, pack), 'rules/bare.yaml': PACK });
    const { packs } = await report(cwd);
    expect(new Set(packs.flatMap(({ faults }) => faults.map(({ code }) => code)))).toEqual(
      new Set(['no-cases', 'clause-unused', 'clause-draft', 'case-missing', 'contradiction']),
    );
    const mismatches = packs.flatMap((one) => one.cases.flatMap((each) => each.mismatches));
    expect(mismatches).toContainEqual(
      expect.objectContaining({ obligation: 'use', site: expect.anything() as unknown }),
    );
  });

  it('is not what another pack states on which it builds', async () => {
    const house = `schema: 1
id: house
title: House rules
extends: ./larkfield.yaml
editions:
  - id: '2020'
    obligations:
      - { id: source, check: publisher, strength: must, clause: { at: l, says: name them } }
`;
    const cwd = folder({
      ...withCases(),
      'rules/house.yaml': house,
      'rules/house.cases/a.yaml': CASES.replace('{ link: met }', '{ source: met }'),
    });
    const { out } = await test(cwd, 'rules/house.yaml');
    expect(out).toContain('✖ 1 fault in the pack');
    expect(out).toContain('names the obligation “source” as breached.');
    expect(out).toMatch(/link .*– +1 +– +of the pack it builds on\n/u);
  });
});
