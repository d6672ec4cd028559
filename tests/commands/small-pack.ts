/** A pack that asks for one thing, and that two cases cover. */
export const PACK = `schema: 1
id: larkfield
title: Larkfield Review
publisher:
  names: { en: [Larkfield Review] }
  domains: [larkfield.example]
editions:
  - id: '2020'
    language: en
    seen: { url: 'https://larkfield.example/terms', on: 2020-05-01 }
    permits: { media: [web], audience: [non-commercial] }
    obligations:
      - id: link
        check: source-link
        strength: must
        clause: { at: line 1, says: link to us }
`;

/** The pack with more obligations, and whatever else an edition may say. */
export function packWith(more: string): string {
  return PACK + more.replace(/^(?=.)/gmu, '      ');
}

export const CASES = `# The cases of the pack.
- name: links the article # the usual form
  copy: &copy |
    # The Last Loaf of Mill Street

    By Nora Bell

    The bakery on Mill Street sold its last loaf on Friday.

    Source: [Larkfield Review](https://larkfield.example/2020/loaf)
  expect:
    status: compliant
    outcomes: { link: met }

- name: links the home page
  copy: *copy
  change: { /2020/loaf: / }
  expect:
    outcomes:
      link: { outcome: breached, finding: link-to-home-page }   # the classic
`;

/** A folder's files: the pack and its cases. */
export function withCases(
  cases: string = CASES,
  pack: string = PACK,
): Readonly<Record<string, string>> {
  return { 'rules/larkfield.yaml': pack, 'rules/larkfield.cases/links.yaml': cases };
}
