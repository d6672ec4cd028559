import type { CheckKind, CheckOptions } from '../model/checks.ts';
import { AUDIENCES, MEDIA } from '../model/terms.ts';
import { dayExists } from './calendar.ts';
import type { EditionSource, RequirementSource } from './pack-source.ts';
import { quote } from './quote.ts';
import type { Complaint } from './violations.ts';
import { inspectLinks, inspectWordings } from './wording-complaints.ts';
import type { DataPath } from './yaml-source.ts';

const onValue = (path: DataPath, sentence: string): Complaint => ({
  path,
  part: 'value',
  sentence,
});

/** What is left out is permitted. */
function permitsEveryUse({
  permits: { media = MEDIA, audience = AUDIENCES } = {},
}: EditionSource): boolean {
  return media.length === MEDIA.length && audience.length === AUDIENCES.length;
}

/** What is wrong with a check and its options. `isWhole`: their edition builds on no other. */
export function inspectRequirement(
  requirement: RequirementSource,
  edition: EditionSource,
  path: DataPath,
  isWhole: boolean,
): readonly Complaint[] {
  switch (requirement.check) {
    case 'use':
      return isWhole && permitsEveryUse(edition)
        ? [
            onValue(
              [...path, 'check'],
              'The check "use" asks nothing here, for this edition permits everything: say under "permits" which media or which audience it permits.',
            ),
          ]
        : [];
    case 'credit-line':
      return [
        ...inspectWordings(requirement.with?.wording, path),
        ...inspectLinks(requirement.with, path),
        ...(requirement.with?.wording === undefined
          ? [onValue([...path, 'check'], 'The check "credit-line" needs a "wording".')]
          : []),
      ];
    case 'keep-block':
    case 'change-notice':
      return inspectWordings(requirement.with?.wording, path);
    case 'window':
      return inspectWindow(requirement.with, path);
    case 'scope':
      return inspectSince(requirement.with?.since, [...path, 'with', 'since']);
    case 'pixel':
      return requirement.with === undefined ? [needs(requirement.check, '"src"', path)] : [];
    case 'quota':
      return requirement.with === undefined
        ? [needs(requirement.check, '"most" and "per"', path)]
        : [];
    default:
      return [];
  }
}

function inspectWindow(
  { 'not-before': from = 0, ...until }: Partial<CheckOptions['window']> = {},
  path: DataPath,
): readonly Complaint[] {
  return (['start-within', 'not-after'] as const)
    .filter((key) => from >= (until[key] ?? Infinity))
    .map((key) => onValue([...path, 'with', key], 'The window closes before it opens.'));
}

function inspectSince(since: string | undefined, path: DataPath): readonly Complaint[] {
  return since === undefined || dayExists(since)
    ? []
    : [onValue(path, `There is no such day as ${since}.`)];
}

function needs(check: CheckKind, options: string, path: DataPath): Complaint {
  return onValue([...path, 'check'], `The check ${quote(check)} needs ${options} under "with".`);
}
