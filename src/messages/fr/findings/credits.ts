import type { Position } from '../../../model/checks.ts';
import type { FindingArgs } from '../../../model/finding.ts';
import { licenceName } from '../../licence-name.ts';
import type { FindingTable } from '../../types.ts';
import { either, list, of, quoted } from '../grammar.ts';
import { PLACE, UNSEEN } from '../phrases.ts';

type At = Exclude<Position, 'anywhere'>;
const STANDING: Readonly<Record<At, string>> = {
  top: 'en tête de l’article',
  end: 'au pied de l’article',
  byline: 'dans la signature',
};
const MOVE: Readonly<Record<At, string>> = {
  top: 'Placez-les avant le texte de l’article, ou dans son premier paragraphe.',
  end: 'Placez-les après le texte de l’article.',
  byline: 'Placez-les dans la signature.',
};
const TARGET: Readonly<Record<FindingArgs['wording-not-linked']['target'], string>> = {
  article: 'à l’article original',
  site: 'au site de l’éditeur',
  home: 'à la page d’accueil de l’éditeur',
  outlet: 'au site du journal qu’ils nomment',
  licence: 'au texte de la licence',
  page: 'à la page que ces conditions indiquent',
};

/** More words than these are sooner compared than listed. */
const FEW = 6;
const words = (label: string, some: readonly string[]): string =>
  some.length === 0 || some.length > FEW ? '' : `${label}\u00a0: ${list(some.map(quoted))}. `;
const holder = (holders: readonly string[]): string =>
  `Écrivez une mention de droit d’auteur pour l’article, par exemple ${quoted(`© ${holders.length === 0 ? 'nom de l’auteur' : holders.join(', ')}`)}.`;
const source = (publisher: string): string =>
  quoted(`Source\u00a0: ${publisher === '' ? 'nom de l’éditeur' : publisher}`);
const byline = (authors: readonly string[]): string => quoted(`Par ${list(authors)}`);
const theme = (key: string, example: string): string =>
  `Écrivez cette mention dans l’article même, par exemple ${example}. Si votre site affiche ${quoted(key)}, ajoutez cette clé à ${quoted('rendered')} dans republint.yaml, ou vérifiez plutôt les pages produites.`;
const name = (licences: readonly string[]): string =>
  licences.length === 0
    ? 'Nommez ou liez la licence dans la mention de la source.'
    : `Nommez ou liez la licence dans la mention de la source\u00a0: ${either(licences.map(licenceName))}.`;

/** Who is named, whose the rights are, and the words that the terms prescribe. */
export const credits = {
  'publisher-not-named': ({ publisher }) => ({
    message: `L’article ne nomme pas ${publisher === '' ? 'son éditeur' : publisher}.`,
    help: `Nommez l’éditeur en tête ou au pied de l’article, par exemple ${source(publisher)}.`,
  }),
  'publisher-only-in-prose': ({ publisher }) => ({
    message: `L’article ne nomme ${publisher} que dans le texte courant, pas dans une mention de source.`,
    help: `Ajoutez une mention sur une ligne à part, en tête ou au pied de l’article, par exemple ${source(publisher)}.`,
  }),
  'publisher-only-in-address': ({ publisher, found }) => ({
    message: `L’article ne montre ${publisher} que dans une adresse (${found}), pas en toutes lettres.`,
    help: `Écrivez le nom à côté du lien, par exemple ${source(publisher)}.`,
  }),
  'publisher-only-in-metadata': ({ publisher, key }) => ({
    message: `L’article ne nomme ${publisher} que dans l’en-tête du fichier (${key}), ${UNSEEN}.`,
    help: theme(key, source(publisher)),
  }),
  'publisher-hidden': ({ publisher, where }) => ({
    message: `L’article ne nomme ${publisher} que ${PLACE[where]}, ${UNSEEN}.`,
    help: `Nommez l’éditeur là où le lecteur le voit, par exemple ${source(publisher)}.`,
  }),
  'author-not-named': ({ authors }) => ({
    message: `Aucune signature ne nomme ${list(authors)}.`,
    help: `Nommez chaque auteur dans la signature, par exemple ${byline(authors)}.`,
  }),
  'author-different': ({ authors, found }) => ({
    message: `La signature nomme ${found}\u202f; l’original est ${list(authors.map(of))}.`,
    help: `Nommez l’auteur de l’original, par exemple ${byline(authors)}. Le traducteur se nomme sur une ligne à part.`,
  }),
  'author-only-in-metadata': ({ authors, key }) => ({
    message: `L’article ne nomme ${list(authors)} que dans l’en-tête du fichier (${key}), ${UNSEEN}.`,
    help: theme(key, byline(authors)),
  }),
  'byline-missing': () => ({
    message: 'Aucun auteur n’est nommé.',
    help: `Ajoutez une signature avec le nom de l’auteur, par exemple ${quoted('Par …')}.`,
  }),
  'copyright-missing': ({ holders }) => ({
    message: 'Il n’y a pas de mention de droit d’auteur pour l’article.',
    help: holder(holders),
  }),
  'copyright-of-image': ({ found, holders }) => ({
    message: `La seule mention de droit d’auteur est celle d’une image\u00a0: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-of-site': ({ found, holders }) => ({
    message: `La seule mention de droit d’auteur est celle du site lui-même\u00a0: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-of-somebody-else': ({ found, holders }) => ({
    message: `La mention de droit d’auteur ne nomme ni l’auteur ni l’éditeur\u00a0: ${quoted(found)}`,
    help: holder(holders),
  }),
  'copyright-only-in-metadata': ({ found, key }) => ({
    message: `La mention de droit d’auteur n’est que dans l’en-tête du fichier (${key}), ${UNSEEN}.`,
    help: theme(key, quoted(found)),
  }),
  'copyright-year-missing': ({ found }) => ({
    message: `La mention de droit d’auteur n’a pas d’année\u00a0: ${quoted(found)}`,
    help: 'Ajoutez l’année de publication de l’article.',
  }),
  'licence-missing': ({ expected }) => ({
    message: 'La licence n’est pas nommée.',
    help: name(expected),
  }),
  'licence-different': ({ found, expected }) => ({
    message: `La licence nommée est ${licenceName(found)}, qui n’est pas celle de l’article.`,
    help: name(expected),
  }),
  'licence-unnamed': ({ found, expected }) => ({
    message: `La mention ne dit pas de quelle licence il s’agit\u00a0: ${quoted(found)}`,
    help: name(expected),
  }),
  'licence-of-image': ({ found, expected }) => ({
    message: `La seule licence nommée (${licenceName(found)}) est celle d’une image.`,
    help: name(expected),
  }),
  'licence-only-in-metadata': ({ found, key }) => ({
    message: `La licence n’est nommée que dans l’en-tête du fichier (${key}), ${UNSEEN}.`,
    help: theme(key, quoted(licenceName(found))),
  }),
  'credit-misplaced': ({ found, at }) => ({
    message: `Ces mots ne sont pas ${STANDING[at]}, où les conditions les veulent\u00a0: ${quoted(found)}`,
    help: MOVE[at],
  }),
  'publisher-misspelt': ({ found, publisher }) => ({
    message: `Le nom de l’éditeur est écrit ${quoted(found)}, ce que ces conditions n’acceptent pas.`,
    help: `Écrivez ${quoted(publisher)}.`,
  }),
  'licence-not-linked': ({ found, expected }) => ({
    message: `La licence est nommée (${licenceName(found)}), mais sans lien.`,
    help:
      expected === undefined
        ? 'Liez son nom au texte de la licence.'
        : `Liez son nom au texte de la licence\u00a0: ${expected}`,
  }),
  'wording-missing': ({ expected }) => ({
    message: 'Les mots que ces conditions prescrivent manquent.',
    help: `Ajoutez-les\u00a0: ${quoted(expected)}`,
  }),
  'wording-different': ({ found, expected, missing, extra }) => ({
    message: `Ces mots ne sont pas ceux que ces conditions prescrivent\u00a0: ${quoted(found)}`,
    help: `${words('Il manque', missing)}${words('Il y a en trop', extra)}Écrivez exactement\u00a0: ${quoted(expected)}`,
  }),
  'wording-hidden': ({ expected, where }) => ({
    message: `Les mots que ces conditions prescrivent ne sont que ${PLACE[where]}, ${UNSEEN}.`,
    help: `Écrivez-les là où le lecteur les voit\u00a0: ${quoted(expected)}`,
  }),
  'wording-not-linked': ({ found, target, expected }) => ({
    message: `Aucun lien ne mène de ces mots ${TARGET[target]}\u00a0: ${quoted(found)}`,
    help:
      expected === undefined
        ? `Liez-les ${TARGET[target]}.`
        : `Liez-les à cette adresse\u00a0: ${expected}`,
  }),
  'author-note-missing': () => ({
    message: 'L’original porte une note sur son auteur\u202f; la copie ne la reprend pas.',
    help: 'Reprenez de l’original la note sur l’auteur, telle quelle.',
  }),
} satisfies Partial<FindingTable>;
