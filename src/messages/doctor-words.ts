/** The state of the index of the originals. */
type IndexStates = 'none' | 'current' | 'stale' | 'unreadable';

/** What `doctor` says. Names come safe to print. */
export interface DoctorWords {
  /** The names of rows, and the heads of tables. */
  readonly heads: Readonly<
    Record<
      | 'platform'
      | 'configuration'
      | 'packs'
      | 'articles'
      | 'originals'
      | 'baseline'
      | 'permissions',
      string
    >
  >;
  readonly headOf: (name: string) => string;
  readonly noConfiguration: string;
  readonly ships: string;
  readonly index: Readonly<Record<IndexStates, string>>;
  readonly noBaseline: string;
  readonly findings: (count: number) => string;
  readonly noPermissions: string;
  readonly permissions: (count: number) => string;
  /** Where a setting comes from that the configuration does not make. */
  readonly from: Readonly<Record<'environment' | 'nowhere' | 'default', string>>;
  readonly nothingWrong: string;
  readonly wrong: string;
  readonly noFolderOfOriginals: (folder: string) => string;
  readonly uselessOriginals: (files: number) => string;
}
