import type { Tolerated } from '../../model/checks.ts';
import type { ReasonTable } from '../types.ts';
import { date, either, languageName, list, neither, plural, quoted } from './grammar.ts';
import { amount, AUDIENCE, COPY_KIND, MEDIUM, rate } from './phrases.ts';

const ask = (contact: string | undefined): string => (contact === undefined ? '' : ` (${contact})`);
const FACT = {
  medium: 'sur quel support ce site publie',
  audience: 'si ce site est commercial',
} as const;
const TOLERATED: Readonly<Record<Tolerated, string>> = {
  time: 'dans les indications de temps',
  place: 'dans les indications de lieu',
  'house-style': 'selon les usages de votre rédaction',
  subheads: 'd’intertitres',
};
const PUBLISHED = { copy: 'la copie', original: 'l’original' } as const;
const DATE_KEY = { copy: 'date', original: 'original_date' } as const;
const ADD = quoted('republint originals add');
const NOTHING = 'Il n’y a rien à faire.';
const orNothing = (words: string): string => (words === '' ? 'rien' : quoted(words));

export const reasons: ReasonTable = {
  'several-addresses': ({ addresses }) => ({
    message: `Plusieurs adresses pourraient être celle de l’original\u00a0: ${addresses.join(', ')}`,
    help: `Cherchez laquelle est celle de l’original, et donnez-la avec --original ou sous ${quoted('original_url')} en tête du fichier.`,
  }),
  'author-unknown': () => ({
    message: 'La copie n’est pas signée, et rien ne dit qui a écrit l’original.',
    help: 'Regardez l’original. S’il est signé, nommez son auteur.',
  }),
  'copyright-without-holder': ({ found }) => ({
    message: `La mention de droit d’auteur ne dit pas à qui revient ce droit\u00a0: ${quoted(found)}`,
    help: 'Ajoutez le nom du titulaire\u00a0: l’auteur, l’éditeur, ou celui qui a publié l’article en premier.',
  }),
  'site-not-declared': ({ missing }) => ({
    message: `republint.yaml ne dit ${neither(missing.map((fact) => FACT[fact]))}.`,
    help: `Dites-le là, par exemple ${quoted('site: { medium: web, audience: non-commercial }')}.`,
  }),
  'first-source-elsewhere': ({ source, publisher, contact }) => ({
    message: `L’article a d’abord paru ailleurs (${source})\u202f; l’autorisation de l’éditeur (${publisher}) ne le couvre pas.`,
    help: `Demandez à ${source}, ou demandez à ${publisher}${ask(contact)} si vous pouvez le reprendre.`,
  }),
  'first-source-unclear': ({ source, publisher, language, contact }) => ({
    message: `L’article signé ${source} n’est pas dans la langue de l’éditeur (${publisher}), mais dans une autre (${languageName(language)})\u202f; il a pu paraître ailleurs d’abord.`,
    help: `Cherchez où il a d’abord paru. Si ce n’est pas chez l’éditeur (${publisher}${contact === undefined ? '' : `, ${contact}`}), demandez là-bas si vous pouvez le reprendre.`,
  }),
  'not-yet-permitted': ({ published, since, publisher, contact }) => ({
    message: `Ces conditions valent pour ce qui a paru le ${date(since)} ou après\u202f; cet article avait paru le ${date(published)} au plus tard.`,
    help: `Demandez à ${publisher}${ask(contact)} si vous pouvez le reproduire.`,
  }),
  'original-not-kept': () => ({
    message: 'L’original n’est pas disponible, les deux textes n’ont donc pas été comparés.',
    help: `Gardez-le avec ${quoted('republint originals add')}.`,
  }),
  translated: () => ({
    message: 'La copie est une traduction\u202f; une machine ne peut pas la comparer mot à mot.',
    help: 'Faites-la comparer par quelqu’un qui lit les deux langues.',
  }),
  'translation-permitted': () => ({
    message:
      'La copie est une traduction, ce que ces conditions permettent\u202f; ses mots ne sont pas ceux de l’original.',
    help: NOTHING,
  }),
  'another-text': ({ original }) => ({
    message: `Le texte gardé comme original en est un autre\u00a0: ${quoted(original)}`,
    help: 'Regardez si l’adresse mène au bon article, et si l’original gardé est le bon.',
  }),
  'title-missing': ({ expected }) => ({
    message: 'La copie n’a pas de titre à comparer.',
    help: `Si la page en montre un, ce doit être celui de l’original\u00a0: ${quoted(expected)}`,
  }),
  'by-hand': () => ({
    message: 'Seule une personne peut s’en occuper.',
    help: 'Faites-le, et gardez une trace que c’est fait.',
  }),
  'done-by-hand': ({ on, by, note }) => ({
    message: `Noté comme fait le ${date(on)}${by === undefined ? '' : ` par ${by}`}${note === undefined ? '.' : `\u00a0: ${quoted(note)}`}`,
    help: 'C’est la parole d’une personne\u202f; aucune machine ne l’a vérifié.',
  }),
  'other-use': ({ media, audience }) => {
    const uses = [media.map((one) => MEDIUM[one]), audience.map((one) => AUDIENCE[one])];
    const only = uses.filter((one) => one.length > 0).map(either);
    return {
      message: `Cette clause ne vaut que pour ${only.join(', et seulement pour ')}.`,
      help: 'Si c’est ce que fait ce site, dites-le dans republint.yaml.',
    };
  },
  'other-copy': ({ copy }) => ({
    message: `Cette clause ne vaut que pour ${either(copy.map((kind) => COPY_KIND[kind]))}, et cette copie n’en est pas.`,
    help: NOTHING,
  }),
  'asked-by-other-terms': ({ terms }) => ({
    message: `D’autres conditions de cette copie demandent la même chose, et c’est là que c’est jugé\u00a0: ${terms}`,
    help: NOTHING,
  }),
  'met-otherwise': ({ obligation }) => ({
    message: `Ceci n’est demandé que si ${quoted(obligation)} n’est pas respecté.`,
    help: `Voyez le résultat de ${quoted(obligation)}.`,
  }),
  'small-changes': ({ changes, before, after, tolerates }) => ({
    message: `La copie fait ${plural(changes, 'petit changement', 'petits changements')}${changes < 2 ? '' : ', le premier'} de ${orNothing(before)} à ${orNothing(after)}. Ces conditions permettent de petits changements ${either(tolerates.map((one) => TOLERATED[one]))}, qu’une machine ne peut pas distinguer des autres.`,
    help: `Regardez chacun d’eux\u202f; ${quoted('republint compare')} montre les deux textes côte à côte.`,
  }),
  'no-images': () => ({ message: 'La copie ne montre pas d’images.', help: NOTHING }),
  'images-of-unknown-origin': ({ images }) => ({
    message: `Rien ne dit si les conditions de l’éditeur valent pour ${images.length < 2 ? 'cette image' : 'ces images'}\u00a0: ${images.join(', ')}`,
    help: 'Cherchez d’où elles viennent. Les conditions ne valent que pour les images de l’éditeur.',
  }),
  'head-not-in-file': () => ({
    message:
      'Ce fichier ne contient que l’article, et non l’en-tête de la page, où cela se trouverait.',
    help: `Vérifiez plutôt les pages produites, ou nommez la clé d’où votre thème tire l’adresse canonique\u00a0: ${quoted('canonical-key')}, sous ${quoted('site')}, dans republint.yaml.`,
  }),
  'text-unchanged': () => ({
    message:
      'Le texte est celui de l’original, inchangé\u202f; il n’y a pas de changement à signaler.',
    help: NOTHING,
  }),
  'not-translated': () => ({ message: 'La copie n’est pas une traduction.', help: NOTHING }),
  'language-unknown': () => ({
    message:
      'On ne peut pas dire si la copie est une traduction, car la langue de l’original, ou celle de la copie, n’est pas connue.',
    help: `Gardez l’original avec ${ADD}, et donnez la langue de la copie sous ${quoted('lang')} en tête du fichier.`,
  }),
  'own-words-unknown': ({ found, most, unit }) => ({
    message: `Ces conditions permettent au plus ${amount(most, unit)} de l’original${unit === 'percent' ? '' : `\u202f; la copie compte ${amount(found, unit)}`}. On ne peut pas dire quelle part vient de l’original, car celui-ci n’est pas disponible.`,
    help: `Gardez-le avec ${ADD}.`,
  }),
  'days-unknown': ({ missing }) => ({
    message: `Rien ne dit quel jour ${either(missing.map((one) => PUBLISHED[one]))} a paru.`,
    help: `Donnez ce jour en tête du fichier, sous la forme ${list(missing.map((one) => quoted(`${DATE_KEY[one]}: 2024-05-31`)))}.`,
  }),
  'not-all-counted': ({ most, per, undated, whole }) => {
    const because = [
      ...(undated === 0
        ? []
        : [plural(undated, 'copie n’a pas de date', 'copies n’ont pas de date')]),
      ...(whole ? [] : ['le site n’a pas été examiné en entier']),
    ];
    return {
      message: `Ces conditions permettent au plus ${rate(most, per)}. Certaines n’ont pas pu être comptées, car ${list(because)}.`,
      help: `${undated === 0 ? '' : `Donnez à chaque copie le jour de sa parution en tête du fichier, sous la forme ${quoted('date: 2024-05-31')}. `}${whole ? '' : 'Examinez le site entier en une fois.'}`.trimEnd(),
    };
  },
  'links-not-kept': () => ({
    message:
      'L’original a été gardé sans ses liens\u202f; ceux de la copie n’ont donc pas été comparés.',
    help: `Ajoutez-le de nouveau avec ${ADD}.`,
  }),
  'original-has-none': () => ({
    message: 'L’original n’a rien de ce qui serait à reprendre ici.',
    help: NOTHING,
  }),
  'author-note-unknown': () => ({
    message: 'La copie n’a pas de note sur l’auteur. Rien ne dit ici si l’original en a une.',
    help: 'Regardez l’original\u202f; si une note sur l’auteur s’y trouve, reprenez-la.',
  }),
};
