import type { Words } from '../types.ts';
import { date, either, list, percent, plural, quoted } from './grammar.ts';

export const words: Words = {
  outcome: {
    met: 'respecté',
    breached: 'non respecté',
    undetermined: 'indéterminé',
    'not-applicable': 'sans objet',
  },
  severity: { error: 'erreur', warning: 'avertissement', note: 'remarque' },
  status: {
    compliant: 'conforme',
    breached: 'non conforme',
    excused: 'toléré',
    review: 'à revoir',
    'not-a-copy': 'pas une copie',
    error: 'non jugé',
  },
  check: {
    publisher: 'éditeur nommé',
    author: 'auteur nommé',
    'source-url': 'adresse affichée',
    'source-link': 'original lié',
    copyright: 'mention de droit d’auteur',
    licence: 'licence nommée',
    'credit-line': 'mention prescrite',
    'keep-block': 'note prescrite',
    integrity: 'texte inchangé',
    title: 'titre inchangé',
    extent: 'longueur permise',
    translation: 'traduction permise',
    'change-notice': 'changements signalés',
    'keep-links': 'liens conservés',
    images: 'images permises',
    pixel: 'compteur de l’éditeur',
    canonical: 'adresse canonique',
    window: 'moment de la parution',
    scope: 'article propre de l’éditeur',
    use: 'usage autorisé',
    quota: 'nombre de copies',
    manual: 'à la main',
  },
  basis: { stated: 'énoncé', inferred: 'déduit du texte' },
  claim: {
    declared: 'déclaré comme copie',
    stated: 'se présente comme une copie',
    matched: 'reprend le texte d’un original connu',
    suspected: 'peut être une copie',
  },
  clause: 'clause',
  toSatisfy: 'à faire',
  mayBeCopy:
    'Ce fichier peut être une copie. Une personne doit le regarder\u202f; rien n’a été jugé.',
  site: 'Le site',
  obligation: 'Obligation',
  result: 'Résultat',
  evidence: 'Preuve',
  why: 'Pourquoi',
  weight: 'poids',
  noSignal: 'Rien dans le fichier ne dit qu’il copie l’article d’un autre éditeur.',
  lineReached:
    'Les indices réunis atteignent le seuil (0,8) à partir duquel un fichier compte comme copie.',
  lineNotReached:
    'Les indices réunis n’atteignent pas le seuil (0,8) à partir duquel un fichier compte comme copie.',
  originalIs: 'original',
  originalUnknown: 'L’adresse de l’original n’est pas connue.',
  publisherIs: 'éditeur',
  meaning: 'Ce que cela veut dire',
  badExample: 'Ne suffit pas',
  goodExample: 'Suffit',
  clauses: 'Demandé par',
  asksNothing: 'ne demande rien',
  labelled: (label, text) => `${label}\u00a0: ${text}`,
  joined: (first, second) => `${first}\u202f; ${second}`,
  either,
  quoted,
  signed: (number) => `${number < 0 ? '−' : '+'}${Math.abs(number).toFixed(2).replace('.', ',')}`,
  lineNumber: (line) => `ligne ${String(line)}`,
  files: (count) => plural(count, 'fichier', 'fichiers'),
  copies: (count) => plural(count, 'copie', 'copies'),
  counted: (kind, count) =>
    ({
      compliant: plural(count, 'conforme', 'conformes'),
      breached: plural(count, 'non conforme', 'non conformes'),
      excused: plural(count, 'tolérée', 'tolérées'),
      review: `${String(count)} à revoir`,
      notACopy: plural(count, 'fichier n’est pas une copie', 'fichiers ne sont pas des copies'),
      errors: plural(count, 'fichier non jugé en entier', 'fichiers non jugés en entier'),
    })[kind],
  excusedFindings: ({ baseline, suppression }) =>
    [
      ...(baseline === 0
        ? []
        : [`${plural(baseline, 'constat connu', 'constats connus')} de la liste de référence`]),
      ...(suppression === 0 ? [] : [plural(suppression, 'constat écarté', 'constats écartés')]),
    ].join(', '),
  inBaseline: 'dans la liste de référence',
  suppressed: (reason, until) =>
    `écarté${until === undefined ? '' : ` jusqu’au ${date(until)}`}\u00a0: ${reason}`,
  permittedBy: (by, until) =>
    `autorisation de ${by}${until === undefined ? '' : `, jusqu’au ${date(until)}`}`,
  notices: 'À mettre en ordre',
  hiddenNotes: (count) =>
    `${plural(count, 'remarque n’est pas montrée', 'remarques ne sont pas montrées')}\u202f; --all ${count < 2 ? 'la' : 'les'} montre.`,
  scanHeads: {
    file: 'Fichier',
    ofFile: 'Du fichier',
    ofOriginal: 'De l’original',
    original: 'Article d’origine',
  },
  scanned: (files, sharing) =>
    `${plural(files, 'fichier examiné', 'fichiers examinés')}\u202f; ${plural(sharing, 'partage', 'partagent')} du texte avec un original.`,
  percent,
  textOfOriginal: ({ kept, words: common, ofFile, ofOriginal, lines, more, isOneLine }) => {
    const where =
      more === 0 ? list(lines) : `${lines.join(', ')} et à ${String(more)} autres endroits`;
    return `Texte de l’original conservé le ${date(kept)}\u00a0: ${plural(common, 'mot', 'mots')}, ${percent(ofFile)} de ce fichier et ${percent(ofOriginal)} de l’original, ${isOneLine ? 'à la ligne' : 'aux lignes'} ${where}`;
  },
  findings: ({ error, warning, note }) =>
    [
      plural(error, 'erreur', 'erreurs'),
      plural(warning, 'avertissement', 'avertissements'),
      plural(note, 'remarque', 'remarques'),
    ].join(', '),
  part: ({ index, count }) =>
    `Partie ${String(index)} sur ${String(count)} d’un contrôle${count === 1 ? '.' : '\u202f; ce que les autres ont trouvé n’est pas dans ce rapport.'}`,
};
