import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from '../cli/run.ts';
import { command, type Outcome } from './harness.ts';
import { withCases } from './small-pack.ts';

const test = async (cwd: string, ...line: readonly string[]): Promise<Outcome> =>
  command(['rules:test', ...line], { cwd });

describe('a broken file of cases', () => {
  const STARTS = '- name: a\n  copy: text\n';
  it.each([
    ['no YAML', '- [', 'links.yaml:2:1: This is not valid YAML'],
    ['an empty list', '[]', 'The file is an empty list, but needs at least one entry.'],
    [
      'a slip in a key',
      `${STARTS}  expct: {}`,
      'links.yaml:3:3: Unknown key "expct" in [0]; did you mean "expect"?',
    ],
    ['no copy', '- name: a\n', 'links.yaml:1:3: The key "copy" is missing in this case.'],
    [
      'the same name twice',
      STARTS + STARTS,
      'links.yaml:3:9: There is already a case called "a" here.',
    ],
    [
      'an outcome that is none',
      `${STARTS}  expect: { outcomes: { link: brached } }`,
      '[0].expect.outcomes.link is "brached"; did you mean "breached"?',
    ],
    [
      'a finding that is none',
      `${STARTS}  expect: { outcomes: { link: { outcome: breached, finding: link-mising } } }`,
      'did you mean "link-missing"?',
    ],
    [
      'a finding of what is met',
      `${STARTS}  expect: { outcomes: { link: { outcome: met, finding: link-missing } } }`,
      'Only what is breached has a finding.',
    ],
    [
      'a reason of what is breached',
      `${STARTS}  expect: { outcomes: { link: { outcome: breached, reason: by-hand } } }`,
      'Only what is undetermined or not-applicable has a reason.',
    ],
    [
      'an obligation of no edition',
      `${STARTS}  expect: { outcomes: { lnk: met } }`,
      'links.yaml:3:25: The pack has no obligation "lnk"; did you mean "link"?',
    ],
    ['an edition that is none', `${STARTS}  edition: '2019'`, 'The pack has no edition "2019"'],
    ['a year without quotes', `${STARTS}  edition: 2020`, 'put it in quotes: "2020".'],
    [
      'no such day',
      `${STARTS}  as-of: 2020-02-30`,
      'links.yaml:3:10: There is no such day as 2020-02-30.',
    ],
    [
      'no such day in a list',
      `${STARTS}  copies-on: [2020-02-30]`,
      'links.yaml:3:15: There is no such day',
    ],
    [
      'outcomes of what is no copy',
      `${STARTS}  expect: { copy: no, outcomes: { link: met } }`,
      'Only what is a copy is judged',
    ],
    [
      'a status of what is no copy',
      `${STARTS}  expect: { copy: no, status: compliant }`,
      'A file that is no copy has the status not-a-copy.',
    ],
    [
      'a status of what is a copy',
      `${STARTS}  expect: { status: not-a-copy }`,
      'What is no copy needs "copy: no".',
    ],
    [
      'words that are not there',
      `${STARTS}  change: { word: other }`,
      'links.yaml:3:13: The copy does not hold the words "word".',
    ],
    [
      'words that are there twice',
      `${STARTS}  change: { t: other }`,
      'The copy holds the words "t" 2 times',
    ],
    [
      'words that run into others',
      `${STARTS}  change: { tex: a, xt: b }`,
      'These words run into others that are to be replaced.',
    ],
    [
      'a format against the name',
      `${STARTS}  format: html\n  path: a.md`,
      '"a.md" is the name of another kind of file.',
    ],
    [
      'a path that leads out',
      `${STARTS}  path: ../a.md`,
      'but must be a path with forward slashes',
    ],
    [
      'a permission for what is asked by nobody',
      `${STARTS}  permissions: [{ by: me, allows: [lnk] }]`,
      'did you mean "link"?',
    ],
    [
      'a record of what a machine checks',
      `${STARTS}  done: [{ obligation: link, on: 2020-01-01 }]`,
      'that only a person can see to',
    ],
    ['a host that is none', `${STARTS}  site: { domains: [a..b] }`, 'but must be a bare host name'],
    ['an original of a few words', `${STARTS}  original: |\n    A few words.`, 'links.yaml:3:13: '],
    [
      'an original without text',
      `${STARTS}  original: { title: a }`,
      'The key "text" is missing in [0].original.',
    ],
    [
      'a link of an original that leads nowhere',
      `${STARTS}  original: { text: a, links: [{ text: a }] }`,
      'The key "url" is missing in [0].original.links[0].',
    ],
    [
      'a link of an original without its words',
      `${STARTS}  original: { text: a, links: [https://larkfield.example/report] }`,
      'but must be a link, such as { text: the report, url: https://example.org/report }.',
    ],
  ])('with %s', async (_, cases, says) => {
    const { out, err, code } = await test(folder(withCases(`${cases}\n`)));
    expect(err).toContain(says);
    expect(err).toContain('rules/larkfield.cases/links.yaml');
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  it('hides no other', async () => {
    const cwd = folder({
      ...withCases('- name: a\n'),
      'rules/larkfield.cases/more.yaml': '- { name: b, copy: text, as-of: soon }\n',
      'rules/larkfield.cases/notes.txt': 'notes',
      'rules/larkfield.cases/empty/notes.md': 'notes',
      'rules/larkfield.cases/list/case.yaml': '- name: a\n',
      'rules/larkfield.cases/none/case.yaml': 'name: a\nformat: html\n',
      'rules/larkfield.cases/twice/case.yaml': 'name: a\n',
      'rules/larkfield.cases/twice/copy.md': 'a',
      'rules/larkfield.cases/twice/copy.txt': 'a',
      'rules/larkfield.cases/twice/orignal.md': 'a',
      'rules/larkfield.cases/both/case.yaml': 'name: a\ncopy: text\n',
      'rules/larkfield.cases/both/copy.md': 'a',
      'rules/larkfield.cases/short/case.yaml': 'name: a\n',
      'rules/larkfield.cases/short/copy.md': 'a',
      'rules/larkfield.cases/short/original.txt': 'a few words',
      'rules/bad.yaml': 'schema: 1\n',
    });
    symlinkSync('/etc/hosts', join(cwd, 'rules/larkfield.cases/link.yaml'));
    const { err, code } = await test(cwd);
    for (const line of [
      'rules/bad.yaml:1:1: The key "id" is missing.',
      'links.yaml:1:3: The key "copy" is missing in this case.',
      'more.yaml:1:33: [0].as-of is "soon"',
      'rules/larkfield.cases/notes.txt: Only YAML files and folders can be cases.',
      'rules/larkfield.cases/empty: There is no case.yaml in this folder, so it is no case.',
      'rules/larkfield.cases/link.yaml: This leads out of the folder of the cases.',
      'list/case.yaml:1:1: A folder is one case: this file must hold a case, and not a list.',
      'none/case.yaml:2:9: Leave this out where the copy is a file: the ending of its name tells.',
      'twice/case.yaml: There are copy.md and copy.txt beside this file; keep one.',
      'twice: "orignal.md" is no file of a case;',
      'both/case.yaml: The copy stands both here and in copy.md; keep one.',
      'short/original.txt: ',
    ])
      expect(err).toContain(line);
    expect(code).toBe(2);
  });
});
