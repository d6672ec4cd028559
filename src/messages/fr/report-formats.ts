import type { ReportFormatWords } from '../report-format-words.ts';
import { plural } from './grammar.ts';

export const reportFormats: ReportFormatWords = {
  shownOf: (shown, total) =>
    `${plural(shown, 'annotation est montrée', 'annotations sont montrées')} pour ${plural(total, 'entrée', 'entrées')}. Le journal de cette étape donne chaque manquement.`,
  andMore: (count) => `et ${plural(count, 'autre', 'autres')} du même genre dans ce fichier`,
  leftOut: (count) =>
    `${plural(count, 'entrée a été laissée', 'entrées ont été laissées')} de côté, les moins graves d’abord\u202f; les autres formats les donnent toutes.`,
  undecided: (count) =>
    `${plural(count, 'obligation n’a pas pu être tranchée', 'obligations n’ont pas pu être tranchées')}\u202f; une personne doit regarder.`,
  cutShort: (lines) =>
    `… et ${plural(lines, 'autre ligne', 'autres lignes')}\u202f; voir le journal.`,
  notAJudgement:
    'Aucune copie de l’article d’un autre éditeur n’a été trouvée\u202f; rien n’a été jugé.',
  unusableOriginals: 'Originaux inutilisables',
  allCopies: 'Toutes les copies',
  line: 'Ligne',
  finding: 'Constat',
  terms: 'Conditions',
  toDo: 'À faire',
  excused: 'toléré',
};
