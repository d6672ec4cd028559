import { describe, expect, it } from 'vitest';
import { upkeepWords } from '../../src/messages/upkeep.ts';
import type { UpkeepWords } from '../../src/messages/upkeep-words.ts';
import { command } from '../commands/harness.ts';
import { folder, ROOT } from '../cli/run.ts';

const COUNTS = { findings: 2, added: 1, dropped: 0 };

/** Every sentence, in the same order. */
function sentences(words: UpkeepWords): readonly string[] {
  const { originals, baseline } = words;
  return [
    originals.noneKept,
    originals.removed('a'),
    originals.indexNotKept('EACCES'),
    originals.leftOut(1),
    originals.leftOut(2),
    originals.verified(1, 0),
    originals.verified(2, 0),
    originals.verified(2, 1),
    ...Object.values(originals.fault),
    originals.index.fingerprints,
    originals.index.bytes,
    baseline.taken('a', 1),
    baseline.taken('a', 2),
    baseline.rewritten('a', COUNTS),
    words.validPack('a', { id: 'b', editions: 1, obligations: 2 }),
    words.brokenText,
    words.jobSummaryUnwritable('EACCES'),
  ];
}

describe('what is said of originals, baselines and packs', () => {
  const english = sentences(upkeepWords('en'));
  const french = sentences(upkeepWords('fr'));

  it.each(english.map((text, at) => [text, french[at] ?? ''] as const))('%s', (en, fr) => {
    expect(fr).not.toBe(en);
    expect(fr.replace(/\{.*\}/u, '')).not.toMatch(
      /(?<!\u202f)[;!?]|(?<!\u00a0):|['"“”]|undefined/u,
    );
  });

  it('counts in both languages', () => {
    expect(upkeepWords('en').baseline.taken('a', 1)).toBe('a: 1 finding taken down.');
    expect(upkeepWords('fr').baseline.rewritten('a', COUNTS)).toBe(
      'a\u00a0: 2 constats, 1 ajouté, 0 retiré.',
    );
    expect(upkeepWords('fr').originals.verified(3, 2)).toBe(
      'Originaux\u00a0: 3\u202f; à regarder\u00a0: 2.',
    );
  });
});

describe('in French', () => {
  const env = { LANG: 'fr_FR.UTF-8' };

  it.each<readonly [string, string, 'out' | 'err']>([
    ['originals:list', 'Aucun original n’est conservé.', 'out'],
    ['originals:verify --originals kept', 'Originaux\u00a0: 1\u202f; à regarder\u00a0: 1.', 'out'],
    ['originals:list --originals kept', '1 fichier a été omis.', 'err'],
    ['baseline:create', '.republint/baseline.json\u00a0: 0 constat relevé.', 'out'],
    [
      'baseline:update --baseline known.json',
      'known.json\u00a0: 0 constat, 0 ajouté, 0 retiré.',
      'out',
    ],
    [`rules:validate ${ROOT}/rules/cc-by.yaml`, 'éditions', 'out'],
    ['rules:validate cc-bi', 'Il n’y a pas de jeu de conditions "cc-bi".', 'err'],
    ['rules:test', 'Il n’y a pas de jeu de conditions à éprouver', 'err'],
    ['check --rules cc-bi', 'Vouliez-vous dire "cc-by"\u202f?', 'err'],
    ['check --time-limit soon', '"soon" n’est pas une durée', 'err'],
  ])('%s', async (line, says, where) => {
    const cwd = folder({
      'a.md': '# Own words\n\nNothing of anybody.\n',
      'kept/larkfield.example/a-0123abcd.0123abcd.md': 'no front matter',
      'known.json': '{ "schemaVersion": 1, "findings": [] }',
    });
    const outcome = await command(line.split(' '), { cwd, env });
    expect(outcome[where]).toContain(says);
  });
});
