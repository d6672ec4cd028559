import type { Change } from '../../../model/change-notice.ts';
import type { FindingTable } from '../../types.ts';
import { fromLanguage, languageName, list, percent, plural, quoted } from '../grammar.ts';
import { amount } from '../phrases.ts';

const CHANGE: Readonly<Record<Change, string>> = {
  translated: 'traduit',
  shortened: 'abrégé',
  edited: 'remanié',
  added: 'complété',
};

const was = (changes: readonly Change[]): string =>
  changes.length === 0 ? 'modifié' : list(changes.map((one) => CHANGE[one]));
const translated = (from: string | undefined): string =>
  `Traduit${from === undefined ? '' : ` ${fromLanguage(from)}`}`;

/** What is reproduced of the original, how much of it, and in which language. */
export const text = {
  'text-changed': ({ before, after }) => ({
    message: `L’original dit ${quoted(before)}\u202f; la copie dit ${quoted(after)}.`,
    help: 'Rétablissez les mots de l’original, ou dites entre crochets, dans une note signée, ce qui a été changé et pourquoi.',
  }),
  'text-added': ({ added, words }) => ({
    message: `La copie ajoute ${plural(words, 'mot', 'mots')} à l’original\u00a0: ${quoted(added)}`,
    help: `Retirez-les, ou signez-les comme vôtres, par exemple ${quoted('[NDLR\u00a0: …]')}.`,
  }),
  'text-left-out': ({ omitted, words }) => ({
    message: `La copie omet ${plural(words, 'mot', 'mots')} de l’original sans que rien ne le montre\u00a0: ${quoted(omitted)}`,
    help: `Rétablissez-les, ou marquez l’endroit par ${quoted('[…]')} si les conditions permettent les extraits.`,
  }),
  'text-moved': ({ moved, words }) => ({
    message: `Un passage de ${plural(words, 'mot', 'mots')} se trouve ailleurs dans l’original\u00a0: ${quoted(moved)}`,
    help: 'Remettez-le à sa place.',
  }),
  'text-largely-changed': ({ changes, share }) => ({
    message: `Le texte diffère de l’original en ${String(changes)} endroits\u202f; ${percent(share)} des mots de l’original sont reproduits.`,
    help: `Repartez du texte de l’original. ${quoted('republint compare')} montre les deux côte à côte.`,
  }),
  'only-excerpt': ({ share }) => ({
    message: `La copie reproduit ${percent(share)} de l’original\u202f; ces conditions ne permettent que l’article entier.`,
    help: 'Reprenez l’article entier, ou adressez-vous à l’éditeur.',
  }),
  'title-changed': ({ found, expected }) => ({
    message: `Le titre est ${quoted(found)}\u202f; celui de l’original est autre.`,
    help: `Reprenez le titre de l’original\u00a0: ${quoted(expected)}`,
  }),
  'title-not-given': ({ found, expected }) => ({
    message: `Le titre est ${quoted(found)}, et aucune mention ne donne celui de l’original.`,
    help: `Donnez le titre de l’original en tête ou dans une mention\u00a0: ${quoted(expected)}`,
  }),
  'full-text-forbidden': ({ share }) => ({
    message: `La copie reproduit ${percent(share)} de l’original\u202f; ces conditions ne permettent pas l’article entier.`,
    help: 'N’en reprenez qu’une partie, ou adressez-vous à l’éditeur.',
  }),
  'text-too-long': ({ found, most, unit }) => ({
    // What is only just too much must not read like what is permitted.
    message: `La copie reproduit ${amount(Math.ceil(found), unit)} de l’original\u202f; ces conditions permettent au plus ${amount(most, unit)}.`,
    help: 'Raccourcissez ce que vous reprenez, ou adressez-vous à l’éditeur.',
  }),
  'not-the-opening': () => ({
    message:
      'L’extrait n’est pas le début de l’original\u202f; ces conditions ne permettent aucune autre partie.',
    help: 'Reprenez à sa place les premiers mots ou les premiers alinéas, ou adressez-vous à l’éditeur.',
  }),
  'read-more-missing': ({ found, expected }) => ({
    message:
      found === undefined
        ? 'Aucun lien ne mène de l’extrait à l’article entier.'
        : `Un lien de la mention mène à l’article (${quoted(found)}), mais rien ne dit au lecteur qu’il y en a plus.`,
    help:
      expected === undefined
        ? `Ajoutez après l’extrait un lien vers l’article entier, comme ${quoted('Lire l’article entier')}.`
        : `Ajoutez après l’extrait un lien vers l’article entier, comme ${quoted('Lire l’article entier')}\u00a0: ${expected}`,
  }),
  'translation-forbidden': ({ from, to }) => ({
    message: `La copie est une traduction${from === undefined ? '' : ` ${fromLanguage(from)}`}${to === undefined ? '' : ` en ${languageName(to)}`}, ce que ces conditions ne permettent pas.`,
    help: 'Reprenez l’article dans sa langue, ou adressez-vous à l’éditeur.',
  }),
  'translation-unmarked': ({ from }) => ({
    message: 'Rien ne dit au lecteur que la copie est une traduction.',
    help: `Dites-le en tête ou au pied de l’article, par exemple ${quoted(`${translated(from)} par …`)}.`,
  }),
  'translator-not-named': () => ({
    message: 'La copie ne dit pas qui l’a traduite.',
    help: `Nommez le traducteur, par exemple ${quoted('Traduit par …')}.`,
  }),
  'original-language-not-named': ({ from }) => ({
    message: 'La copie ne dit pas de quelle langue elle est traduite.',
    help: `Nommez la langue de l’original, par exemple ${quoted(from === undefined ? 'Traduit de …' : translated(from))}.`,
  }),
  'change-notice-missing': ({ changes, wording }) => ({
    message: `Rien ne dit au lecteur que le texte a été ${was(changes)}.`,
    help:
      wording === undefined
        ? `Dites-le en tête ou au pied de l’article, par exemple ${quoted(`Ce texte a été ${was(changes)}`)}.`
        : `Dites-le en tête ou au pied de l’article\u00a0: ${quoted(wording)}`,
  }),
  'links-left-out': ({ missing, count }) => ({
    // No mark may stand after an address.
    message: `La copie omet ${plural(count, 'lien', 'liens')} de l’original\u00a0: ${[...missing, ...(count > missing.length ? ['…'] : [])].join(' – ')}`,
    help: 'Liez les mêmes mots que l’original.',
  }),
} satisfies Partial<FindingTable>;
