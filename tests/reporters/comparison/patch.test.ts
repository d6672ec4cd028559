import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/model/comparison.ts';
import { articleLines } from '../../../src/reporters/comparison/article-lines.ts';
import { patch } from '../../../src/reporters/comparison/patch.ts';
import { folder } from '../../cli/run.ts';
import { filledWith, NAUGHTY } from '../naughty.ts';
import { comparisonOf } from './comparison-of.ts';
import { optionsFor } from './options.ts';
import { SAMPLE_ROWS, SAMPLES } from './samples.ts';

const textOf = (comparison: Comparison, side: 'original' | 'copy'): string =>
  articleLines(comparison.parts, side)
    .map((line) => `${line}\n`)
    .join('');

const PROGRAMS = [
  ['git', ['apply', 'changes.patch']],
  ['patch', ['-p1', '--input=changes.patch']],
] as const;
const HAS = (program: string): boolean => spawnSync(program, ['--version']).status === 0;

/** What a program makes of the original's text with the patch. */
function applied(program: string, args: readonly string[], comparison: Comparison): string {
  const cwd = folder({
    'article.txt': textOf(comparison, 'original'),
    'changes.patch': patch(comparison, optionsFor(comparison)),
  });
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return readFileSync(join(cwd, 'article.txt'), 'utf8');
}

describe.each(PROGRAMS.filter(([program]) => HAS(program)))('%s', (program, args) => {
  const changed = SAMPLE_ROWS.filter(([name]) => !['full', 'empty'].includes(name));

  it.each(changed)('makes the copy’s text of the original’s: %s', (_name, comparison) => {
    expect(applied(program, args, comparison)).toBe(textOf(comparison, 'copy'));
  });

  it('makes it of a text that is written anew from end to end', () => {
    const words = (seed: number): string =>
      Array.from({ length: 6000 }, (_, i) => `Line ${i * seed + (i % 7)} of it.`).join(' ');
    const { parts, ...rest } = SAMPLES.unrelated;
    const text = { original: words(3), copy: words(5) };
    const one = parts.slice(0, 1).map((part) => ({ ...part, kind: 'replacement', text }));
    const comparison = { ...rest, parts: one } as unknown as Comparison;
    expect(applied(program, args, comparison)).toBe(textOf(comparison, 'copy'));
  });

  it.each(NAUGHTY.filter((text) => /\p{L}/u.test(text)))('is not misled by %j', (text) => {
    const named = filledWith(text, { ...SAMPLES.oneChange, parts: [] });
    const comparison = {
      ...named,
      parts: comparisonOf(`One. ${text} Two.`, `One. ${text}\n\n${text} Three.`).parts,
    };
    expect(applied(program, args, comparison)).toBe(textOf(comparison, 'copy'));
  });

  it.each(['--- a/x\n\n+++ b/x', '@@ -1,1 +1,1 @@', 'diff --git a/x b/x', '-- \n\n\\ No newline'])(
    'is not misled by text that looks like a patch: %j',
    (text) => {
      const comparison = comparisonOf(`One.\n\n${text}\n\nTwo.`, `One.\n\nThree.\n\n${text} Four.`);
      expect(applied(program, args, comparison)).toBe(textOf(comparison, 'copy'));
    },
  );
});

describe('a patch', () => {
  it('is by sentences, and says what it refers to', () => {
    expect(patch(SAMPLES.oneChange, optionsFor(SAMPLES.oneChange))).toBe(`# original: original.md
# copy: copy.md
# This turns the text of the original into that of the copy: what a reader sees of the article,
# one sentence in a line and an empty line between paragraphs. Credits, notes and captions are
# left out. Where both say the same, both are written as in the original.
--- a/article.txt
+++ b/article.txt
@@ -1,4 +1,4 @@
-The ferry between Larkfield and the island of Sorrel stopped running on Tuesday.
+The ferry between Larkfield and the island of Sorrel stopped running on Monday.
 Its owner, a company with an office on the quay and another in the capital, gave no reason.
 
 “We were told at six in the morning, by a sheet of paper on the gate,” said Maud Orrin, who has taken the first boat to the hospital for eleven years.
`);
  });

  it('of texts that say the same is empty, whatever their marks and credits', () => {
    const credited = comparisonOf('One “two”.\n\nThree.', 'One "two".\n\nSource: us.\n\nThree.', {
      asides: { Source: 'credit' },
    });
    for (const comparison of [SAMPLES.full, credited])
      expect(patch(comparison, optionsFor(comparison))).toMatch(/^(?:# .*\n)+$/u);
  });

  it('does not glue together what stands around an aside', () => {
    expect(
      articleLines(
        comparisonOf('One.\n\nTwo.', 'One.\n\nSource: us.\n\nTwo.', {
          asides: { Source: 'credit' },
        }).parts,
        'copy',
      ),
    ).toEqual(['One.', '', 'Two.']);
  });
});

describe('a line of a patch', () => {
  const lines = (copy: string): readonly string[] =>
    articleLines(comparisonOf(copy, copy).parts, 'copy');

  it('ends with the guillemet that closes its sentence', () => {
    expect(lines('« Personne ne répond\u202f!\u00a0» Il est parti. “Nobody knew.”')).toEqual([
      '« Personne ne répond ! »',
      'Il est parti.',
      '“Nobody knew.”',
    ]);
  });

  it('is the sign that words are left out, which the original does not have', () => {
    const original = articleLines(SAMPLES.excerpt.parts, 'original').join('\n');
    const copy = articleLines(SAMPLES.excerpt.parts, 'copy').join('\n');
    expect([original.includes('[…]'), copy.match(/\[…\]/gu)?.length]).toEqual([false, 2]);
  });
});
