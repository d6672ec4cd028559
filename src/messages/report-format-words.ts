/** What reports for machines and for code hosts say beside the report's own words. */
export interface ReportFormatWords {
  /** So many annotations stand for so many findings; the rest is in the log. */
  readonly shownOf: (shown: number, total: number) => string;
  /** Of many alike in one file one is shown. */
  readonly andMore: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly undecided: (count: number) => string;
  readonly cutShort: (lines: number) => string;
  readonly notAJudgement: string;
  readonly unusableOriginals: string;
  readonly allCopies: string;
  readonly line: string;
  readonly finding: string;
  readonly terms: string;
  readonly toDo: string;
  readonly excused: string;
}
