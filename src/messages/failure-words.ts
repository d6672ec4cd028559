import type { Said } from '../model/errors.ts';
import type { FetchFailure } from '../model/fetch-failure.ts';

/** What republint writes into a file. */
export type WrittenFile = 'report' | 'configuration' | 'baseline' | 'pack' | 'cases';

/**
 * What is said of mistakes on the command line and in what it names. Names and values come quoted, and
 * safe to print.
 */
export interface CommandFailures {
  readonly oneFormatToOutput: Said;
  readonly twoFormats: (file: string) => Said;
  readonly noFormat: (name: string, meant: string | undefined, known: readonly string[]) => Said;
  readonly formatWithoutFile: (value: string, format: string) => Said;
  readonly outputUnwritable: (code: string) => Said;
  readonly reportIsFolder: (file: string) => Said;
  readonly reportFolderMissing: (file: string, folder: string) => Said;
  readonly overArticle: (article: string) => Said;
  readonly unwritable: (what: WrittenFile, file: string, code: string) => Said;
  readonly workingFolderGone: Said;
  readonly noCommand: (name: string, meant: string | undefined) => Said;
  readonly oneInput: Said;
  readonly inputNameEmpty: Said;
  readonly inputNameUnused: Said;
  readonly filesAndInput: Said;
  readonly noOriginals: (folder: string) => Said;
  /** Undefined: the list came in on standard input. */
  readonly emptyList: (list: string | undefined) => Said;
  readonly longList: (megabytes: number) => Said;
  readonly noList: (list: string) => Said;
  readonly unreadableList: (list: string, code: string) => Said;
  readonly changedAndStaged: Said;
  readonly baseAlone: (ref: string) => Said;
  readonly inputTwice: Said;
  readonly inputUnknownToGit: Said;
  readonly nothingToExplain: (subject: string, meant: string | undefined) => Said;
  readonly baselineThere: (file: string) => Said;
  readonly baselineFolder: (file: string, code: string) => Said;
  readonly nothingToAdd: Said;
  readonly addressOfSeveral: Said;
  readonly nothingToVerify: (folder: string) => Said;
  readonly noOriginal: (ref: string, folder: string, meant: string | undefined) => Said;
  readonly severalOriginals: (ref: string, names: readonly string[]) => Said;
}

/** Why what `--base` names cannot be compared with. */
export interface GitFailures {
  readonly notARef: (ref: string) => Said;
  readonly commonNotFetched: (ref: string) => Said;
  readonly nothingInCommon: (ref: string) => Said;
  readonly noMainBranch: (isShallow: boolean) => Said;
  readonly noRef: (ref: string, isShallow: boolean) => Said;
  readonly noGit: Said;
  readonly cannotRun: (code: string) => Said;
  readonly failed: (line: string) => Said;
  readonly distrusted: (folder: string) => Said;
  readonly noRepository: (folder: string) => Said;
}

export type BaselineFault =
  | { readonly is: 'merge-marks' | 'no-json' | 'no-baseline' }
  | { readonly is: 'not-understood'; readonly at: string };

export type UnlikeParts = 'version' | 'language' | 'terms';

/** What is said of mistakes that come out when a run is prepared. */
export interface RunFailures {
  readonly git: GitFailures;
  readonly configPathEmpty: Said;
  readonly twoConfigs: (names: readonly string[]) => Said;
  readonly notAnAddress: (value: string) => Said;
  readonly notADay: (value: string) => Said;
  readonly notWorkers: (value: string, most: number) => Said;
  readonly notATime: (value: string) => Said;
  readonly notAPart: (value: string) => Said;
  readonly pathEmpty: Said;
  readonly missing: (paths: readonly string[], folder: string, meant: string | undefined) => Said;
  readonly noneConfigured: (folder: string, root: string) => Said;
  readonly noArticles: (folder: string, endings: readonly string[]) => Said;
  readonly noMatch: (pattern: string, folder: string, isNegated: boolean) => Said;
  readonly noFolder: (folder: string) => Said;
  readonly originalsOutside: (folder: string, root: string) => Said;
  readonly originalOfSeveral: (files: number) => Said;
  readonly twoPacks: (id: string, origins: readonly string[], ships: boolean) => Said;
  readonly explainOne: (files: number) => Said;
  readonly isFolder: (path: string) => Said;
  readonly sameFile: (path: string) => Said;
  readonly noBaseline: (file: string) => Said;
  readonly baselineDamaged: (file: string, fault: BaselineFault) => Said;
  readonly baselineNoFile: (file: string) => Said;
  readonly baselineUnreadable: (file: string, code: string) => Said;
  readonly baselineTooLarge: (file: string) => Said;
  readonly noReport: (file: string, at: string) => Said;
  readonly noJson: (file: string) => Said;
  readonly noFile: (file: string) => Said;
  readonly unreadable: (file: string, code: string) => Said;
  readonly nothingToMerge: Said;
  readonly fileInTwo: (path: string) => Said;
  readonly otherRun: (report: string) => Said;
  readonly samePart: (reports: readonly [string, string], part: number) => Said;
  readonly partMissing: (part: number, count: number) => Said;
  readonly unlike: (reports: readonly [string, string], by: UnlikeParts) => Said;
}

/** What is said of a folder of originals. `code` is the system's. */
export interface StoreFailures {
  readonly storeUnreadable: (folder: string, code: string) => Said;
  readonly storeUnwritable: (folder: string, code: string) => Said;
}

/** What is said of packs that are not there. */
export interface PackFailures {
  readonly noTerms: (ref: string, meant: string | undefined) => Said;
  readonly noPacksToTest: Said;
  readonly noPacksIn: (folder: string) => Said;
  readonly casesNotShipped: (ids: readonly string[]) => Said;
}

export interface FailureWords extends CommandFailures, RunFailures, StoreFailures, PackFailures {
  /** Why a page cannot be had; `page` names it. */
  readonly fetch: (failure: FetchFailure, page: string) => Said;
}
