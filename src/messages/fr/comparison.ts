import { runsOf, type ComparisonWords, type Lines } from '../comparison.ts';
import { list, plural, quoted } from './grammar.ts';

const SIDE = { original: 'original', copy: 'copie' } as const;

const ASIDE = {
  credit: ['mention de source', 'mentions de source'],
  'editors-note': ['note de la rédaction', 'notes de la rédaction'],
  'translators-note': ['note du traducteur', 'notes du traducteur'],
  caption: ['légende', 'légendes'],
  'read-also': ['renvoi à d’autres articles', 'renvois à d’autres articles'],
  boilerplate: ['avis de l’éditeur', 'avis de l’éditeur'],
} as const;

const words = (count: number): string => plural(count, 'mot', 'mots');

function lines({ from, to }: Lines): string {
  return to > from ? `lignes ${String(from)}–${String(to)}` : `ligne ${String(from)}`;
}

/** « de la ligne 3 », « des lignes 3–5 ». */
function fromLines(at: Lines): string {
  return at.to > at.from ? `des ${lines(at)}` : `de la ${lines(at)}`;
}
function toLines(at: Lines): string {
  return at.to > at.from ? `aux ${lines(at)}` : `à la ${lines(at)}`;
}

export const comparison: ComparisonWords = {
  verdict: {
    full: {
      name: 'tout l’original, inchangé',
      meaning: 'La copie reproduit tout l’original, mot pour mot.',
    },
    excerpt: {
      name: 'un extrait, inchangé',
      meaning:
        'La copie reproduit des passages de l’original, mot pour mot. Elle signale ce qu’elle omet entre eux\u202f; avant le premier et après le dernier, ce n’est pas nécessaire.',
    },
    altered: {
      name: 'modifié',
      meaning:
        'La copie ne reproduit pas l’original mot pour mot\u00a0: des mots sont changés, ajoutés ou déplacés, ou omis sans que rien ne le signale.',
    },
    translation: {
      name: 'une traduction',
      meaning:
        'La copie est dans une autre langue, avec les noms et les nombres de l’original. Les mots de deux langues ne se comparent pas\u202f; une personne qui lit les deux doit regarder.',
    },
    unrelated: {
      name: 'un autre texte',
      meaning:
        'Les deux textes n’ont presque rien en commun. Ce n’est peut-être pas le bon original, ou l’article a été réécrit\u202f; un relevé mot à mot ne dirait rien et n’est pas montré.',
    },
  },
  heading: 'Copie et original',
  side: SIDE,
  percent: (share) => `${String(share)}\u202f%`,
  shareOfCopy: (percent) => `${percent} des mots de la copie viennent de l’original`,
  shareOfOriginal: (percent) => `${percent} des mots de l’original sont dans la copie`,
  tallies: ({ replaced, omitted, marked, inserted, moved }) => [
    ...(replaced.times > 0
      ? [
          `${plural(replaced.times, 'remplacement', 'remplacements')} (${words(replaced.words)} par ${String(replaced.by)})`,
        ]
      : []),
    ...(inserted.times > 0
      ? [`${plural(inserted.times, 'ajout', 'ajouts')} (${words(inserted.words)})`]
      : []),
    ...(moved.times > 0
      ? [`${plural(moved.times, 'passage déplacé', 'passages déplacés')} (${words(moved.words)})`]
      : []),
    ...(omitted.times > 0
      ? [
          `${plural(omitted.times, 'omission non signalée', 'omissions non signalées')} (${words(omitted.words)})`,
        ]
      : []),
    ...(marked.times > 0
      ? [
          `${plural(marked.times, 'omission signalée', 'omissions signalées')} par […] (${words(marked.words)})`,
        ]
      : []),
  ],
  titleChanged: (was, is) =>
    `Le titre était ${quoted(was)}\u202f; dans la copie, c’est ${quoted(is)}.`,
  words,
  changes: (count) => plural(count, 'changement', 'changements'),
  where: (original, copy) => `original ${lines(original)}, copie ${lines(copy)}`,
  replaced: 'remplacé',
  omitted: (count, isMarked) =>
    `${plural(count, 'mot omis', 'mots omis')}${isMarked ? ', omission signalée par […]' : ' sans que rien ne le signale'}`,
  inserted: (count) => plural(count, 'mot ajouté', 'mots ajoutés'),
  moved: (count) => plural(count, 'mot déplacé', 'mots déplacés'),
  rewritten: 'largement réécrit\u202f; les mots n’ont pas été comparés un à un',
  foldedOmission: (count, at, isMarked) =>
    `${plural(count, 'mot omis', 'mots omis')} (original, ${lines(at)}), ${isMarked ? 'la copie le signale par […]' : 'la copie ne le signale pas'}`,
  foldedInsertion: (count, at) =>
    `${plural(count, 'mot ajouté', 'mots ajoutés')} (copie, ${lines(at)})`,
  movedFrom: (count, from, to) =>
    `${plural(count, 'mot déplacé', 'mots déplacés')} ${fromLines(from)} de l’original ${toLines(to)} de la copie`,
  foldedMiddle: (count) => plural(count, 'mot non montré', 'mots non montrés'),
  asideName: {
    credit: ASIDE.credit[0],
    'editors-note': ASIDE['editors-note'][0],
    'translators-note': ASIDE['translators-note'][0],
    caption: ASIDE.caption[0],
    'read-also': ASIDE['read-also'][0],
    boilerplate: ASIDE.boilerplate[0],
  },
  aside: (kind, count) => {
    const [one, many] = ASIDE[kind];
    return plural(count, one, many);
  },
  asidesAt: (asides, side, at, areMore) =>
    `${asides} (${SIDE[side]}, ${at.length === 1 ? 'ligne' : 'lignes'} ${list([...at.map(String), ...(areMore ? ['d’autres'] : [])])})`,
  notCounted: (asides) => `À côté du texte, sans compter comme changements\u00a0: ${list(asides)}.`,
  listOfChanges: 'Les changements un à un',
  sideBySide: 'Côte à côte',
  changesOf: (...numbers) =>
    `${new Set(numbers).size > 1 ? 'Changements' : 'Changement'} ${list(runsOf(numbers))}`,
  counterpart: (side) =>
    side === 'original' ? 'au même endroit de l’original' : 'au même endroit de la copie',
  unchangedParagraphs: (count) =>
    plural(count, 'paragraphe sans changement', 'paragraphes sans changement'),
  furtherParagraphs: (count) => plural(count, 'paragraphe de plus', 'paragraphes de plus'),
  marks: {
    removed: 'omis ou remplacé',
    added: 'ajouté ou mis à la place',
    moved: 'déplacé',
    beside: 'à côté du texte, non compté',
  },
  skip: 'Aller aux textes côte à côte',
  noText: 'Le fichier ne contient pas de texte à comparer.',
  patchNote: [
    'Ceci change le texte de l’original en celui de la copie\u00a0: ce qu’un lecteur voit de',
    'l’article, une phrase par ligne et une ligne vide entre les paragraphes. Mentions de source,',
    'notes et légendes sont laissées de côté. Là où les deux disent la même chose, les deux sont',
    'écrits comme dans l’original.',
  ],
};
