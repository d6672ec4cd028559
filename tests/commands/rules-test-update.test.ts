import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/run.ts';
import { command, type Outcome } from './harness.ts';
import { CASES, PACK, withCases } from './small-pack.ts';

const test = async (cwd: string, ...line: readonly string[]): Promise<Outcome> =>
  command(['rules:test', ...line], { cwd });

describe('rules test --update', () => {
  it('rewrites what failing cases expect, and leaves all else as it is written', async () => {
    const before = `# Head
- name:   links the article   # the usual form
  copy: &copy |
    # The Last Loaf of Mill Street

    Source: [Larkfield Review](https://larkfield.example/2020/loaf)
  expect:
    # Why it is so.
    status:   breached   # not really

    outcomes: { 'link':  breached }  # tail

# Between
- {name: "links the home page", copy: *copy, change: {/2020/loaf: /}, expect: {status: "compliant"}}

- name: says nothing
  copy: *copy
  change: { /2020/loaf: / }
- name: passes
  copy: *copy
  expect:   { outcomes:   {link: met} }
- name: is no copy
  expect:
    copy: yes
    status: compliant
    # About the link.
    outcomes:
      link: met   # gone
  copy: |
    Nothing to see.
# Foot
`;
    const cwd = folder(withCases(before));
    const { out, err, code } = await test(cwd, '--update');
    const after = readFileSync(join(cwd, 'rules/larkfield.cases/links.yaml'), 'utf8');
    expect(after).toBe(
      before
        .replace('status:   breached   #', 'status:   compliant   #')
        .replace("{ 'link':  breached }", "{ 'link':  met }")
        .replace(
          'expect: {status: "compliant"}}',
          'expect: {status: breached, outcomes: { link: { outcome: breached, finding: link-to-home-page } }}}',
        )
        .replace(
          'change: { /2020/loaf: / }\n- name: passes',
          'change: { /2020/loaf: / }\n  expect:\n    outcomes:\n      link: { outcome: breached, finding: link-to-home-page }\n- name: passes',
        )
        .replace(
          'copy: yes\n    status: compliant\n    # About the link.\n    outcomes:\n      link: met   # gone\n',
          'copy: no\n    status: not-a-copy\n    # About the link.\n',
        ),
    );
    expect(err).toBe(
      [
        'rules/larkfield.cases/links.yaml:2:3  links the article  (updated; look it over)',
        'rules/larkfield.cases/links.yaml:14:3  links the home page  (updated; look it over)',
        'rules/larkfield.cases/links.yaml:16:3  says nothing  (updated; look it over)',
        'rules/larkfield.cases/links.yaml:22:3  is no copy  (updated; look it over)',
        '',
      ].join('\n'),
    );
    expect(out).toContain('5 cases passed');
    expect(code).toBe(0);
  });

  it('keeps what was said in detail, and its form', async () => {
    const cases = `- name: links the home page
  copy: |
    Source: [Larkfield Review](https://larkfield.example/)
  expect:
    outcomes:
      link:
        outcome: met # the outcome
        at: |
          the link
- name: in a list
  copy: |
    Source: [Larkfield Review](https://larkfield.example/)
  expect:
    outcomes: { link: { outcome: breached, finding: [link-dead, link-missing] } }
- name: met
  copy: |
    Source: [Larkfield Review](https://larkfield.example/2020/loaf)
  expect: { outcomes: { link: { outcome: breached, finding: link-missing } } }
`;
    const cwd = folder(withCases(cases));
    expect((await test(cwd, '--update')).code).toBe(0);
    expect(readFileSync(join(cwd, 'rules/larkfield.cases/links.yaml'), 'utf8'))
      .toBe(`- name: links the home page
  copy: |
    Source: [Larkfield Review](https://larkfield.example/)
  expect:
    outcomes:
      link:
        outcome: breached # the outcome
        at: "[Larkfield Review](https://larkfield.example/)"
        finding: link-to-home-page
- name: in a list
  copy: |
    Source: [Larkfield Review](https://larkfield.example/)
  expect:
    outcomes: { link: { outcome: breached, finding: link-to-home-page } }
- name: met
  copy: |
    Source: [Larkfield Review](https://larkfield.example/2020/loaf)
  expect: { outcomes: { link: met } }
`);
  });

  it('changes a case.yaml, with the line ends that it has', async () => {
    const cwd = folder({
      'rules/larkfield.yaml': PACK,
      'rules/larkfield.cases/a/case.yaml': 'name: a\r\nexpect:\r\n  status: breached\r\n',
      'rules/larkfield.cases/a/copy.md': 'Source: [Larkfield Review](https://larkfield.example/)\n',
    });
    await test(cwd, '--update');
    expect(readFileSync(join(cwd, 'rules/larkfield.cases/a/case.yaml'), 'utf8')).toBe(
      'name: a\r\nexpect:\r\n  status: breached\r\n  outcomes:\r\n    link: { outcome: breached, finding: link-to-home-page }\r\n',
    );
  });

  it('leaves alone what several cases share, and what it cannot mend', async () => {
    const cases = `- name: one
  copy: &copy |
    Source: [Larkfield Review](https://larkfield.example/)
  expect: &good
    outcomes: { link: met }
- name: two
  copy: *copy
  change: { example/: example/2020/loaf }
  expect: *good
- name: three
  copy: "---\\na: [\\n---\\n\\nSource: [Larkfield Review](https://larkfield.example/2020/loaf)"
- name: four
  copy: *copy
`;
    const cwd = folder(withCases(cases));
    const { err, code } = await test(cwd, '--update', '--lang', 'fr');
    expect(readFileSync(join(cwd, 'rules/larkfield.cases/links.yaml'), 'utf8')).toBe(
      `${cases}  expect:\n    outcomes:\n      link: { outcome: breached, finding: link-to-home-page }\n`,
    );
    expect(err).toContain('links.yaml:1:3  one  (pas mis à jour\u00a0: à changer à la main)');
    expect(err).toContain('links.yaml:10:3  three  (pas mis à jour');
    expect(err).toContain('links.yaml:12:3  four  (mis à jour\u202f; à relire)');
    expect(code).toBe(1);
  });

  it('writes nothing if nothing fails', async () => {
    const cwd = folder(withCases());
    const { err, code } = await test(cwd, '--update');
    expect(err).toBe('');
    expect(readFileSync(join(cwd, 'rules/larkfield.cases/links.yaml'), 'utf8')).toBe(CASES);
    expect(code).toBe(0);
  });
});
