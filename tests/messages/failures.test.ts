import { describe, expect, it } from 'vitest';
import { commandLineWords } from '../../src/messages/command-line.ts';
import type { CommandLineWords } from '../../src/messages/command-line-words.ts';
import { failure } from '../../src/messages/failure.ts';
import type { FailureWords, GitFailures } from '../../src/messages/failure-words.ts';
import type { Said } from '../../src/model/errors.ts';
import { FAILURES } from '../originals/fetch/failures.ts';

type Say = (words: FailureWords) => Said;
type Plain = Exclude<keyof FailureWords, 'git' | 'fetch'>;

const TWO = ['"a"', '"b"'] as const;

/** Every failure, with what it may be told of. */
const PLAIN: Readonly<Record<Plain, readonly Say[]>> = {
  oneFormatToOutput: [(say) => say.oneFormatToOutput],
  twoFormats: [(say) => say.twoFormats('"a"')],
  noFormat: [
    (say) => say.noFormat('"a"', '"b"', TWO),
    (say) => say.noFormat('"a"', undefined, TWO),
  ],
  formatWithoutFile: [(say) => say.formatWithoutFile('"a="', 'a')],
  outputUnwritable: [(say) => say.outputUnwritable('EIO')],
  reportIsFolder: [(say) => say.reportIsFolder('"a"')],
  reportFolderMissing: [(say) => say.reportFolderMissing('"a"', '"b"')],
  overArticle: [(say) => say.overArticle('"a"')],
  unwritable: (['report', 'configuration', 'baseline', 'pack', 'cases'] as const).map(
    (what) => (say) => say.unwritable(what, '"a"', 'EIO'),
  ),
  workingFolderGone: [(say) => say.workingFolderGone],
  noCommand: [(say) => say.noCommand('"a"', '"b"'), (say) => say.noCommand('"a"', undefined)],
  oneInput: [(say) => say.oneInput],
  inputNameEmpty: [(say) => say.inputNameEmpty],
  inputNameUnused: [(say) => say.inputNameUnused],
  filesAndInput: [(say) => say.filesAndInput],
  noOriginals: [(say) => say.noOriginals('"a"')],
  emptyList: [(say) => say.emptyList('"a"'), (say) => say.emptyList(undefined)],
  longList: [(say) => say.longList(20)],
  noList: [(say) => say.noList('"a"')],
  unreadableList: [(say) => say.unreadableList('"a"', 'EIO')],
  changedAndStaged: [(say) => say.changedAndStaged],
  baseAlone: [(say) => say.baseAlone('main')],
  inputTwice: [(say) => say.inputTwice],
  inputUnknownToGit: [(say) => say.inputUnknownToGit],
  nothingToExplain: [
    (say) => say.nothingToExplain('"a"', '"b"'),
    (say) => say.nothingToExplain('"a"', undefined),
  ],
  baselineThere: [(say) => say.baselineThere('"a"')],
  baselineFolder: [(say) => say.baselineFolder('"a"', 'EIO')],
  nothingToAdd: [(say) => say.nothingToAdd],
  addressOfSeveral: [(say) => say.addressOfSeveral],
  nothingToVerify: [(say) => say.nothingToVerify('"a"')],
  noOriginal: [
    (say) => say.noOriginal('"a"', '"b"', '"c"'),
    (say) => say.noOriginal('"a"', '"b"', undefined),
  ],
  severalOriginals: [(say) => say.severalOriginals('"a"', TWO)],
  configPathEmpty: [(say) => say.configPathEmpty],
  twoConfigs: [(say) => say.twoConfigs(TWO)],
  notAnAddress: [(say) => say.notAnAddress('"a"')],
  notADay: [(say) => say.notADay('"a"')],
  notWorkers: [(say) => say.notWorkers('"a"', 64)],
  notATime: [(say) => say.notATime('"a"')],
  notAPart: [(say) => say.notAPart('"a"')],
  pathEmpty: [(say) => say.pathEmpty],
  missing: [
    (say) => say.missing(TWO, '"b"', undefined),
    (say) => say.missing(['"a"'], '"b"', '"c"'),
  ],
  noneConfigured: [(say) => say.noneConfigured('"a"', '"b"')],
  noArticles: [(say) => say.noArticles('"a"', ['.md', '.txt'])],
  noMatch: [(say) => say.noMatch('"a"', '"b"', true), (say) => say.noMatch('"a"', '"b"', false)],
  noFolder: [(say) => say.noFolder('"a"')],
  originalsOutside: [(say) => say.originalsOutside('"a"', '"b"')],
  originalOfSeveral: [(say) => say.originalOfSeveral(3)],
  twoPacks: [(say) => say.twoPacks('"a"', TWO, true), (say) => say.twoPacks('"a"', TWO, false)],
  explainOne: [(say) => say.explainOne(0)],
  isFolder: [(say) => say.isFolder('"a"')],
  sameFile: [(say) => say.sameFile('"a"')],
  noBaseline: [(say) => say.noBaseline('"a"')],
  baselineDamaged: [
    ...(['merge-marks', 'no-json', 'no-baseline'] as const).map(
      (is): Say =>
        (say) =>
          say.baselineDamaged('"a"', { is }),
    ),
    (say) => say.baselineDamaged('"a"', { is: 'not-understood', at: '"b"' }),
  ],
  baselineNoFile: [(say) => say.baselineNoFile('"a"')],
  baselineUnreadable: [(say) => say.baselineUnreadable('"a"', 'EIO')],
  baselineTooLarge: [(say) => say.baselineTooLarge('"a"')],
  noReport: [(say) => say.noReport('"a"', ''), (say) => say.noReport('"a"', '/files')],
  noJson: [(say) => say.noJson('"a"')],
  noFile: [(say) => say.noFile('"a"')],
  unreadable: [(say) => say.unreadable('"a"', 'EIO')],
  nothingToMerge: [(say) => say.nothingToMerge],
  fileInTwo: [(say) => say.fileInTwo('"a"')],
  otherRun: [(say) => say.otherRun('"a"')],
  samePart: [(say) => say.samePart(TWO, 2)],
  partMissing: [(say) => say.partMissing(2, 3)],
  unlike: (['version', 'language', 'terms'] as const).map((by) => (say) => say.unlike(TWO, by)),
  noTerms: [(say) => say.noTerms('"a"', '"b"'), (say) => say.noTerms('"a"', undefined)],
  noPacksToTest: [(say) => say.noPacksToTest],
  noPacksIn: [(say) => say.noPacksIn('"a"')],
  casesNotShipped: [(say) => say.casesNotShipped(TWO), (say) => say.casesNotShipped(['"a"'])],
  storeUnreadable: [(say) => say.storeUnreadable('"a"', 'EIO')],
  storeUnwritable: [
    (say) => say.storeUnwritable('"a"', 'EIO'),
    (say) => say.storeUnwritable('"a"', 'ENOSPC'),
  ],
};
const GIT: Readonly<Record<keyof GitFailures, readonly Say[]>> = {
  notARef: [({ git }) => git.notARef('"-"')],
  commonNotFetched: [({ git }) => git.commonNotFetched('"a"')],
  nothingInCommon: [({ git }) => git.nothingInCommon('"a"')],
  noMainBranch: [({ git }) => git.noMainBranch(true), ({ git }) => git.noMainBranch(false)],
  noRef: [({ git }) => git.noRef('"a"', true), ({ git }) => git.noRef('"a"', false)],
  noGit: [({ git }) => git.noGit],
  cannotRun: [({ git }) => git.cannotRun('EIO')],
  failed: [({ git }) => git.failed('"a"')],
  distrusted: [({ git }) => git.distrusted('"a"')],
  noRepository: [({ git }) => git.noRepository('"a"')],
};
const FETCHING = [
  ...Object.values(FAILURES),
  ...[301, 401, 403, 404, 410, 418, 429, 451, 500].map((status) => ({
    code: 'status' as const,
    status,
  })),
  ...(['expired', 'other-site', 'untrusted'] as const).map((fault) => ({
    code: 'certificate' as const,
    fault,
  })),
].map(
  (one): Say =>
    ({ fetch }) =>
      fetch(one, 'https://ledger.example/a'),
);

const ALL = await Promise.all(
  [...Object.values(PLAIN).flat(), ...Object.values(GIT).flat(), ...FETCHING].map(async (say) => {
    const error = failure(say);
    return [error.message, await error.saidIn('en'), await error.saidIn('fr')] as const;
  }),
);

/** Without what is not set as prose: values, addresses, flags, and what to type. */
const prose = (text: string): string =>
  text.replace(
    /"[^"]*"|https?:\/\/[^\s,]*|«\u00a0[^»]*\u00a0»|“[^”]*”|: (?:republint|git|--).*$/gu,
    'X',
  );

function expectFrench(text: string): void {
  expect(prose(text)).not.toMatch(/(?<!\u202f)[;!?]|(?<!\u00a0):|['"“”]|undefined|\s\s/u);
}

function expectEnglish(text: string): void {
  expect(prose(text)).not.toMatch(/[«»\u00a0\u202f]|\s[;:!?]|['"]|undefined|\s\s/u);
}

describe('a failure', () => {
  it.each(ALL)('%s', (_, english, french) => {
    expect(french.message).not.toBe(english.message);
    expect(french.hint === undefined).toBe(english.hint === undefined);
    for (const { message, hint = 'X.' } of [english, french])
      for (const text of [message, hint]) expect(text).toMatch(/^[^\s].*(?:[.?!:…)"]|[\w/.-])$/u);
    expectEnglish(english.message);
    expectEnglish(english.hint ?? '');
    expectFrench(french.message);
    expectFrench(french.hint ?? '');
  });
});

/** Everything that commands say beside reports. */
function everything({ usage, timing, added, ...words }: CommandLineWords): readonly string[] {
  return [
    words.progress({ done: 1, of: 2, copies: 3, secondsLeft: 4 }),
    words.noneChanged('main'),
    words.noneChanged(undefined),
    words.noneStaged,
    words.bug('X', undefined),
    words.bug('X', 'a.md'),
    words.reportBug,
    words.whereBug,
    words.restNotAdded,
    words.standardInput,
    usage.unknownFlags(['--a']),
    usage.unknownFlags(['--a', '--b']),
    usage.didYouMean('--a'),
    usage.missingArguments(['a']),
    usage.missingArguments(['a', 'b']),
    usage.unexpectedArguments(['a']),
    usage.unexpectedArguments(['a', 'b']),
    usage.notOneOf('--a', '"b"', ['c', 'd']),
    usage.notOneOf(undefined, '"b"', ['c', 'd']),
    usage.valueMissing('--a', []),
    usage.valueMissing('--a', ['b', 'c']),
    usage.givenTwice('--a'),
    usage.notWhole('--a', '"b"'),
    usage.tooSmall('--a', '"0"', '1'),
    usage.together('--a', '--b'),
    usage.seeHelp,
    ...Object.values(added),
    ...Object.values(timing),
  ];
}

it('what commands say is said in both languages', () => {
  const [english, french] = [
    everything(commandLineWords('en')),
    everything(commandLineWords('fr')),
  ];
  english.forEach(expectEnglish);
  french.forEach(expectFrench);
  const same = english.filter((text, index) => text === french[index]);
  expect(same).toEqual(['cache', 'total']);
});
