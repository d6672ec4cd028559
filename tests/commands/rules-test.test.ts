import { describe, expect, it, vi } from 'vitest';
import type { PackTestReport } from '../../src/model/pack-test.ts';
import * as judging from '../../src/engine/check-file.ts';
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

/** The cases with one piece of them, which stands there once, replaced. */
function changed(piece: string, by: string): string {
  expect(CASES.split(piece)).toHaveLength(2);
  return CASES.replace(piece, by);
}

const OTHER = `
- name: more
  copy: *copy
  `;

describe('rules test', () => {
  it('passes if all comes out as the cases say, and tells what they cover', async () => {
    const { out, err, code } = await test(folder(withCases()));
    expect(out).toBe(`rules/larkfield.yaml  ✔ 2 cases passed

Coverage
  larkfield 2020: 1 clause stated, 1 checked by machine, 0 left to a person
    Obligation  Check            Met  Breached  Undetermined
    link        original linked    1         1             –

1 pack, 2 cases: 2 passed, 0 failed; 0 faults in the pack
`);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it('speaks French', async () => {
    const { out } = await test(folder(withCases()), '--lang', 'fr');
    expect(out).toContain('✔ 2 cas réussis');
    expect(out).toContain('larkfield 2020\u00a0: 1 clause énoncée, 1 vérifiée par la machine');
    expect(out).toMatch(/Obligation +Vérification +Respectée +Enfreinte +Indéterminée/u);
    expect(out).toContain('1 jeu de conditions, 2 cas\u00a0: 2 réussis, 0 échoué');
  });

  it('shows a case that fails: its place, what differs, and the finding with its own place', async () => {
    const cases = changed('outcomes: { link: met }', 'outcomes: { link: breached }').replace(
      'link: { outcome: breached, finding: link-to-home-page }',
      'link: met',
    );
    const { out, code } = await test(folder(withCases(cases)));
    expect(out).toContain('rules/larkfield.yaml  ✖ 2 of 2 cases failed\n');
    expect(out).toContain(`
  ✖ links the article  rules/larkfield.cases/links.yaml:2:3
    link: expected breached, got met

      ✔ copy.md:7:9
        7 | Source: [Larkfield Review](https://larkfield.example/2020/loaf)
          |         ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
`);
    expect(out).toContain(`
  ✖ links the home page  rules/larkfield.cases/links.yaml:15:3
    link: expected met, got breached (link-to-home-page)

      ✖ error  link  copy.md:7:9
        The link leads to the publisher’s home page, not to the article:
        https://larkfield.example/
        7 | Source: [Larkfield Review](https://larkfield.example/)
`);
    expect(code).toBe(1);
  });

  it.each([
    [
      'a breach that is not named',
      'change: { /2020/loaf: / }',
      /link: expected anything but breached \(the case does not name it\), got breached\s+\(link-to-home-page\)/u,
    ],
    [
      'another finding',
      'change: { /2020/loaf: / }\n  expect: { outcomes: { link: { outcome: breached, finding: [link-dead, link-missing] } } }',
      /expected breached \(link-dead, link-missing\), got breached \(link-to-home-page\)/u,
    ],
    [
      'another place',
      'change: { /2020/loaf: / }\n  expect: { outcomes: { link: { outcome: breached, at: the loaf } } }',
      /expected breached “the loaf”, got breached \(link-to-home-page\)\s+“\[Larkfield\s+Review\]/u,
    ],
    ['another status', 'expect: { status: review }', /status: expected review, got compliant/u],
    [
      'no copy',
      'change: { "Source: [Larkfield Review](https://larkfield.example/2020/loaf)": "" }',
      /copy: expected yes, got no\n +Nothing in the file says/u,
    ],
    ['a copy all the same', 'expect: { copy: no }', /copy: expected no, got yes\n +weight \+\d/u],
    [
      'a copy that cannot be read in full',
      'change: { "# The Last": "---\\na: [\\n---\\n\\n# The Last" }',
      /could not be read in full\.\n +The front matter is not written correctly/u,
    ],
  ])('fails on %s', async (_, more, says) => {
    const cwd = folder(withCases(`${CASES}${OTHER}${more}\n`));
    const { out, code } = await test(cwd);
    expect(out).toContain('1 of 3 cases failed');
    expect(out).toMatch(says);
    expect(code).toBe(1);
    expect((await report(cwd)).packs[0]?.cases[2]?.mismatches).not.toEqual([]);
  });

  it.each([
    [
      'the quoted place, broken over lines',
      'expect: { outcomes: { link: { outcome: met, at: "[Larkfield Review](https://larkfield.example/2020/loaf)" } } }',
    ],
    [
      'the original, and that it is changed',
      'original: { url: https://larkfield.example/2020/loaf, authors: [Nora Bell], text: "The bakery on Mill Street sold its last loaf on Friday." }',
    ],
    [
      'an original with front matter',
      `original: |\n    ---\n    url: https://larkfield.example/2020/loaf\n    ---\n\n    ${'The bakery on Mill Street sold its last loaf on Friday, and nobody wept. '.repeat(4)}`,
    ],
    ['keys that the theme prints', 'rendered: [source]'],
    [
      'suspicion',
      'change: { "Source: [Larkfield Review](https://larkfield.example/2020/loaf)": "As Larkfield Review wrote:" }\n  expect: { copy: no }',
    ],
    [
      'HTML',
      `format: html\n  change: { 'Source: [Larkfield Review](https://larkfield.example/2020/loaf)': '<p>Source: <a href="https://larkfield.example/2020/loaf">Larkfield Review</a></p>' }`,
    ],
    ['another name', 'path: posts/loaf.markdown'],
    ['an edition', "edition: '2020'"],
  ])('takes %s', async (_, more) => {
    const { out, err } = await test(folder(withCases(`${CASES}${OTHER}${more}\n`)));
    expect(err).toBe('');
    expect(out).toContain('3 cases passed');
  });

  it('judges the site, and counts other copies', async () => {
    const pack = packWith(`- { id: use, check: use, strength: must, clause: { at: l, says: web } }
- { id: pace, check: quota, with: { most: 2, per: month }, strength: must, clause: { at: l, says: few } }
- { id: tell, check: manual, strength: must, clause: { at: l, says: tell us } }
`);
    const dated = `change: { '# The Last': "---\\ndate: 2020-06-10\\n---\\n\\n# The Last" }`;
    const cases = `${CASES}
- name: on a web site, with time between the copies
  site: { medium: web, audience: non-commercial }
  copies-on: [2020-06-01, 2020-05-31]
  copy: *copy
  ${dated}
  expect: { outcomes: { use: met, pace: met } }
- name: in print, and too often
  site: { medium: print, audience: non-commercial }
  copies-on: [2020-06-01, 2020-06-30]
  done: [{ obligation: tell, on: 2020-06-11 }]
  copy: *copy
  ${dated}
  expect:
    outcomes:
      use: { outcome: breached, finding: medium-not-permitted }
      pace: { outcome: breached, finding: too-many-copies }
      tell: { outcome: undetermined, reason: done-by-hand }
- name: in print, which the publisher allowed
  site: { medium: print, audience: non-commercial }
  permissions: [{ by: An editor, allows: [use], until: 2020-06-10 }]
  copy: *copy
  ${dated}
  expect: { outcomes: { use: met } }
- name: in print, a day too late
  site: { medium: print, audience: non-commercial }
  permissions: [{ by: An editor, allows: [use], until: 2020-06-10 }]
  as-of: 2020-06-11
  copy: *copy
  ${dated}
  expect: { outcomes: { use: { outcome: breached, finding: permission-expired } } }
`;
    const { out, code } = await test(folder(withCases(cases, pack)));
    expect(out).toContain('6 cases passed');
    expect(out).toContain('4 clauses stated, 3 checked by machine, 1 left to a person');
    expect(out).toMatch(/tell .*– +– +1 +left to a person\n/u);
    expect(code).toBe(0);
  });

  it('knows the links of an original that the case lists', async () => {
    const pack = packWith(
      '- { id: links, check: keep-links, strength: must, clause: { at: line 2, says: keep our links } }\n',
    );
    const original = (links: string): string =>
      `original: { url: https://larkfield.example/2020/loaf, text: "The bakery on Mill Street sold its last loaf on Friday."${links} }\n`;
    const linked =
      '{ The bakery on Mill Street: "[The bakery](https://mill.example) on Mill Street" }';
    const cases = `${CASES}${OTHER}${original(', links: [{ text: The bakery, url: https://mill.example/ }]')}  change: ${linked}
  expect: { outcomes: { links: met } }
${OTHER.replace('more', 'dropped')}${original(', links: [{ text: The bakery, url: https://mill.example/ }]')}  expect: { outcomes: { links: { outcome: breached, finding: links-left-out } } }
${OTHER.replace('more', 'none')}${original(', links: []')}  expect: { outcomes: { links: { outcome: not-applicable, reason: original-has-none } } }
${OTHER.replace('more', 'unknown')}${original('')}  expect: { outcomes: { links: { outcome: undetermined, reason: links-not-kept } } }
`;
    const { out, err, code } = await test(folder(withCases(cases, pack)));
    expect(err).toBe('');
    expect(out).toContain('6 cases passed');
    expect(code).toBe(0);
  });

  it('judges by the edition of the day, or the one that is asked for', async () => {
    const pack = `${PACK}  - id: '2024'
    language: en
    from: 2024-01-01
    seen: { url: 'https://larkfield.example/terms', on: 2024-01-01 }
    obligations:
      - { id: source, check: publisher, strength: must, clause: { at: l, says: name us } }
`;
    const two = `${CASES}
- name: by its own day
  copy: *copy
  change: { '# The Last': "---\\ndate: 2024-06-10\\n---\\n\\n# The Last" }
  expect: { outcomes: { source: met } }
- { name: by the day it is judged for, as-of: 2024-06-10, copy: *copy, expect: { outcomes: { source: met } } }
- name: by name
  edition: '2024'
  as-of: 2021-01-01
  copy: *copy
  change: { '[Larkfield Review]': '[here]' }
  expect: { outcomes: { source: breached } }
`;
    // A copy without a date is judged by the newest wording.
    const cases = two
      .replaceAll('copy: &copy', "edition: '2020'\n  copy: &copy")
      .replace('- name: links the home page\n', "- name: links the home page\n  edition: '2020'\n");
    const cwd = folder(withCases(cases, pack));
    const { packs } = await report(cwd);
    expect(packs[0]?.cases.map(({ edition }) => edition)).toEqual([
      '2020',
      '2020',
      '2024',
      '2024',
      '2024',
    ]);
    expect(packs[0]?.faults).toEqual([]);
    expect((await test(cwd)).code).toBe(0);
    const asked = await test(
      folder(
        withCases(
          `${cases}- { name: by none, copy: *copy, expect: { outcomes: { link: met } } }\n`,
          pack,
        ),
      ),
    );
    expect(asked.out).toContain(
      'link: expected met, got nothing: the edition 2024 has no such obligation',
    );
  });

  it('takes cases in folders of their own', async () => {
    const article = `<h1>The Last Loaf</h1><p>By Nora Bell</p>${'<p>The bakery on Mill Street sold its last loaf on Friday, and nobody wept.</p>'.repeat(4)}`;
    const cwd = folder({
      ...withCases(),
      'rules/larkfield.cases/page/case.yaml':
        'name: a page\nexpect: { outcomes: { link: breached } }\n',
      'rules/larkfield.cases/page/copy.html': `${article}<p>Source: <a href="https://larkfield.example/">Larkfield Review</a></p>`,
      'rules/larkfield.cases/page/original.html': `<link rel="canonical" href="https://larkfield.example/2020/loaf">${article}`,
      'rules/larkfield.cases/text/case.yaml':
        'name: a text\nexpect: { outcomes: { link: breached } }\n',
      'rules/larkfield.cases/text/copy.txt':
        'The Last Loaf\n\nSource: Larkfield Review, https://larkfield.example/2020/loaf\n',
    });
    const { out } = await test(cwd);
    expect(out).toContain('1 of 4 cases failed');
    expect(out).toContain('✖ a text  rules/larkfield.cases/text/case.yaml:1:1\n');
    expect(out).toContain('✔ rules/larkfield.cases/text/copy.txt:3:');
  });

  it('gives programs all it knows', async () => {
    const cwd = folder(
      withCases(changed('outcomes: { link: met }', 'outcomes: { link: undetermined }')),
    );
    const found = await report(cwd);
    expect(found.summary).toEqual({ packs: 1, cases: 2, failed: 1, faults: 1 });
    expect(found.packs[0]).toMatchObject({
      id: 'larkfield',
      path: 'rules/larkfield.yaml',
      cases: [
        {
          name: 'links the article',
          position: { path: 'rules/larkfield.cases/links.yaml', line: 2, column: 3 },
          edition: '2020',
          mismatches: [
            {
              what: 'outcome',
              obligation: 'link',
              expected: { outcome: 'undetermined' },
              got: { outcome: 'met' },
              copies: [{ check: 'source-link' }],
            },
          ],
        },
        { mismatches: [] },
      ],
      faults: [
        {
          code: 'case-missing',
          obligation: 'link',
          outcome: 'met',
          position: { path: 'rules/larkfield.yaml', line: 13, column: 9 },
        },
      ],
    });
    const written = await test(cwd, '--format', 'json=r.json', '--format', 'pretty');
    expect(written.out).toContain('1 fault in the pack');
    const again = await command(['rules:test', '--format', 'xml'], { cwd });
    expect(again.err).toContain('There is no format "xml"');
  });

  it('says which copy met a bug of republint’s own', async () => {
    vi.spyOn(judging, 'judgeFile').mockImplementation(() => {
      throw new TypeError('x is not iterable');
    });
    const { err, out, code } = await test(folder(withCases()));
    expect(err).toContain('met while judging copy.md: TypeError: x is not iterable');
    expect(out).toContain('2 of 2 cases failed');
    expect(code).toBe(3);
  });
});
