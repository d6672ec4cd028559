import type { ReportFormatWords } from '../report-format-words.ts';
import { plural } from './grammar.ts';

export const reportFormats: ReportFormatWords = {
  shownOf: (shown, total) =>
    `${plural(shown, 'annotation is', 'annotations are')} shown for ${plural(total, 'entry', 'entries')}. The log of this step lists every breach.`,
  andMore: (count) => `and ${String(count)} more of this kind in this file`,
  leftOut: (count) =>
    `${plural(count, 'entry was', 'entries were')} left out, the least severe first; the other formats list every one.`,
  undecided: (count) =>
    `${plural(count, 'obligation', 'obligations')} could not be decided; a person must look.`,
  cutShort: (lines) => `… and ${plural(lines, 'more line', 'more lines')}; see the log.`,
  notAJudgement: 'No copy of another publisher’s article was found; nothing was judged.',
  unusableOriginals: 'Originals that cannot be used',
  allCopies: 'All copies',
  line: 'Line',
  finding: 'Finding',
  terms: 'Terms',
  toDo: 'To do',
  excused: 'excused',
};
