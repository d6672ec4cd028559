/** The smallest pack that is valid. Tests put one mistake into it; its lines are counted from 1. */
export const MINIMAL_PACK = `schema: 1
id: example-press
title: Example Press
publisher:
  names: { en: [Example Press] }
  domains: [example.org]
editions:
  - id: '2020'
    language: en
    seen: { url: 'https://example.org/terms', on: 2020-05-01 }
    obligations:
      - id: source
        check: publisher
        strength: must
        clause: { at: line 1, says: name us }
      - id: link
        check: source-link
        strength: should
        clause: { at: line 2, says: link to us }
`;

/** The pack with one piece of it, which must stand there once, replaced. */
export function withChange(piece: string, replacement: string): string {
  const parts = MINIMAL_PACK.split(piece);
  if (parts.length !== 2)
    throw new Error(`"${piece}" stands ${parts.length - 1} times in the pack`);
  return parts.join(replacement);
}
