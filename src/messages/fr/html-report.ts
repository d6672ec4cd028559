import type { Headline, HtmlReportWords } from '../html-report.ts';
import { date, plural } from './grammar.ts';

function headline(counts: Headline): string {
  const { copies, breached, excused, review, unjudged, undecided, isSiteBreached } = counts;
  const of = (count: number, one: string, many: string): string =>
    copies === 1
      ? `La copie ${one}`
      : `${String(count)} ${count < 2 ? 'copie' : 'copies'} sur ${String(copies)} ${count < 2 ? one : many}`;
  const none =
    excused > 0
      ? 'Hormis ceux qui sont tolérés, aucun manquement n’a été trouvé'
      : 'Aucun manquement n’a été trouvé';
  if (breached > 0)
    return of(breached, 'ne respecte pas les conditions', 'ne respectent pas les conditions');
  if (isSiteBreached) return 'Ce que les conditions demandent au site n’est pas respecté';
  if (review > 0)
    return of(review, 'est à revoir par une personne', 'sont à revoir par une personne');
  if (unjudged > 0)
    return `${plural(unjudged, 'fichier n’a pas pu être jugé', 'fichiers n’ont pas pu être jugés')}\u202f; ${none.toLowerCase()}`;
  if (copies === 0) return 'Aucune copie d’un article d’un autre éditeur n’a été trouvée';
  if (undecided > 0)
    return `${none}, mais ${plural(undecided, 'obligation n’a pas pu être tranchée', 'obligations n’ont pas pu être tranchées')}`;
  const all =
    copies === 1
      ? 'la copie respecte les conditions'
      : `les ${String(copies)} copies respectent les conditions`;
  return excused > 0
    ? `Hormis ce qui est toléré, ${all}`
    : `${all.slice(0, 1).toUpperCase()}${all.slice(1)}`;
}

export const htmlReport: HtmlReportWords = {
  heading: 'Articles republiés',
  skip: 'Aller aux articles',
  headline,
  overview: 'Ce que demandent les conditions',
  overviewOf: (terms) => `Combien de fois chaque obligation est respectée\u00a0: ${terms}`,
  share: 'Part',
  unusableOriginals: 'Originaux inutilisables',
  otherFiles: 'Fichiers qui ne sont pas des copies',
  filters: 'Choisir des articles',
  filter: {
    search: 'Chercher',
    terms: 'Conditions',
    obligation: 'Obligation en cause',
    status: 'État',
  },
  any: 'tout',
  reset: 'Tout montrer',
  shown: 'Articles montrés\u00a0: {shown} sur {all}',
  readTerms: 'lire les conditions',
  textIs: 'Texte',
  met: (count) =>
    `${plural(count, 'obligation respectée', 'obligations respectées')}, avec la preuve`,
  notApplicable: (count) =>
    `${plural(count, 'obligation', 'obligations')} sans objet, avec la raison`,
  undetermined: (count) => plural(count, 'obligation indéterminée', 'obligations indéterminées'),
  excused: (count) => plural(count, 'constat toléré', 'constats tolérés'),
  furtherFindings: (count) => plural(count, 'autre constat', 'autres constats'),
  whyCopy: 'Pourquoi il a été pris pour une copie',
  since: (day) => `depuis le ${date(day)}`,
  proof: 'justificatif',
  explain: 'Pour en savoir plus sur un constat\u00a0: republint explain NOM',
};
