import type { Headline, HtmlReportWords } from '../html-report.ts';
import { date, plural } from './grammar.ts';

function headline(counts: Headline): string {
  const { copies, breached, excused, review, unjudged, undecided, isSiteBreached } = counts;
  const of = (count: number, one: string, many: string): string =>
    copies === 1
      ? `The copy ${one}`
      : `${String(count)} of ${String(copies)} copies ${count === 1 ? one : many}`;
  const none =
    excused > 0 ? 'Apart from what is excused, no breach was found' : 'No breach was found';
  if (breached > 0) return of(breached, 'does not keep the terms', 'do not keep the terms');
  if (isSiteBreached) return 'What the terms ask of the site is not kept';
  if (review > 0)
    return of(review, 'must be looked at by a person', 'must be looked at by a person');
  if (unjudged > 0)
    return `${plural(unjudged, 'file', 'files')} could not be judged; ${none.toLowerCase()}`;
  if (copies === 0) return 'No copies of other publishers’ articles were found';
  if (undecided > 0)
    return `${none}, but ${plural(undecided, 'obligation', 'obligations')} could not be decided`;
  const all =
    copies === 1 ? 'the copy keeps the terms' : `all ${String(copies)} copies keep the terms`;
  return excused > 0
    ? `Apart from what is excused, ${all}`
    : `${all.slice(0, 1).toUpperCase()}${all.slice(1)}`;
}

export const htmlReport: HtmlReportWords = {
  heading: 'Republished articles',
  skip: 'To the articles',
  headline,
  overview: 'What the terms ask',
  overviewOf: (terms) => `How often each obligation is met: ${terms}`,
  share: 'Share',
  unusableOriginals: 'Originals that cannot be used',
  otherFiles: 'Files that are not copies',
  filters: 'Choose articles',
  filter: {
    search: 'Search',
    terms: 'Terms',
    obligation: 'Obligation in question',
    status: 'Status',
  },
  any: 'all',
  reset: 'Show all',
  shown: 'Articles shown: {shown} of {all}',
  readTerms: 'read the terms',
  textIs: 'Text',
  met: (count) => `${plural(count, 'obligation', 'obligations')} met, with the evidence`,
  notApplicable: (count) =>
    `${plural(count, 'obligation does', 'obligations do')} not apply, with the reason`,
  undetermined: (count) => `${plural(count, 'obligation', 'obligations')} undetermined`,
  excused: (count) => plural(count, 'excused finding', 'excused findings'),
  furtherFindings: (count) => plural(count, 'further finding', 'further findings'),
  whyCopy: 'Why it was taken for a copy',
  since: (day) => `since ${date(day)}`,
  proof: 'proof',
  explain: 'To learn more about a finding, run: republint explain NAME',
};
