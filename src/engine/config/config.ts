import { resolve } from 'node:path';
import type { Language } from '../../model/language.ts';
import type { Severity } from '../../model/severity.ts';
import type { SiteFacts } from '../../model/site.ts';

/** The least severe finding that makes a run fail. */
export type FailOn = Severity | 'never';

/** Settings for the files that match one of its globs. What is absent is not overridden. */
export interface Override {
  readonly files: readonly string[];
  readonly rules?: readonly string[];
  readonly rendered?: readonly string[];
  readonly copiesOf?: string;
  readonly ignore?: boolean;
}

/** The file that permissions are recorded in. What it says is in `SiteFacts`. */
export interface Ledger {
  /** Absolute. */
  readonly path: string;
  /** As it was decoded. */
  readonly text: string;
}

/** What `republint.yaml` and the ledger beside it say, with every default filled in. */
export interface Config {
  /** The file that was read, absolute; absent if there is none. */
  readonly path?: string;
  /** The folder that globs refer to, absolute: the file's, or the working folder. */
  readonly root: string;
  readonly language?: Language;
  readonly site: SiteFacts;
  /** Globs of the files to check when none are named; empty: not said. */
  readonly files: readonly string[];
  readonly ignore: readonly string[];
  /** Ids of packs that ship, or absolute paths of YAML files; empty: not said. */
  readonly rules: readonly string[];
  /** The folder of the originals that are kept, absolute. */
  readonly originals: string;
  /** The file of findings that do not count, absolute. */
  readonly baseline: string;
  /** Front-matter keys that the theme prints, deeper ones with dots. */
  readonly rendered: readonly string[];
  readonly failOn: FailOn;
  /** Absent if no permissions are recorded. */
  readonly ledger?: Ledger;
  readonly overrides: readonly Override[];
}

/** Where originals are kept if the configuration does not say. Hidden folders are not checked. */
const ORIGINALS = '.republint/originals';
const BASELINE = '.republint/baseline.json';

/** The settings in force where there is no configuration file. */
export function defaultConfig(root: string): Config {
  return {
    root,
    site: { domains: [], names: [], permissions: [], done: [] },
    files: [],
    ignore: [],
    rules: [],
    originals: resolve(root, ORIGINALS),
    baseline: resolve(root, BASELINE),
    rendered: [],
    failOn: 'error',
    overrides: [],
  };
}
