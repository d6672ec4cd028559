import type { NoticeTable } from '../notices.ts';
import { date, of, quoted } from './grammar.ts';

const UNREADABLE = {
  'no-reason': {
    message: 'Cette dérogation ne donne pas de raison\u202f; elle n’a pas été appliquée.',
    help: 'Écrivez pourquoi il est juste que le constat ne compte pas.',
  },
  'no-such-day': {
    message: 'Cette dérogation donne un jour qui n’existe pas\u202f; elle n’a pas été appliquée.',
    help: 'Écrivez le dernier jour où elle vaut en année, mois et jour, par exemple 2026-12-31.',
  },
  'nothing-named': {
    message: 'Cette dérogation ne dit pas ce qu’elle vise\u202f; elle n’a pas été appliquée.',
    help: 'Nommez l’obligation ou le constat, comme le rapport les nomme.',
  },
} as const;

const UNPROVEN = {
  missing: 'ne peut pas être lu',
  changed: 'n’est pas celui qui a été enregistré',
} as const;
const PROVE = {
  missing: 'Mettez le fichier là où permissions.yaml le dit, ou corrigez-y son chemin.',
  changed:
    'Cherchez qui l’a modifié. Si le nouveau fichier est le bon, enregistrez son SHA-256 à la place.',
} as const;

export const notices: NoticeTable = {
  'baseline-stale': ({ path, count }) => ({
    message:
      count < 2
        ? `Un constat de la liste de référence ${quoted(path)} n’existe plus.`
        : `${String(count)} constats de la liste de référence ${quoted(path)} n’existent plus.`,
    help: 'Écrivez de nouveau cette liste, pour qu’ils comptent s’ils reviennent.',
  }),
  'suppression-unused': ({ what }) => ({
    message: `Il n’y a ici aucun constat que la dérogation pour ${quoted(what)} puisse viser.`,
    help: 'Retirez-la, ou corrigez ce qu’elle nomme.',
  }),
  'suppression-expired': ({ what, until }) => ({
    message: `La dérogation pour ${quoted(what)} a pris fin le ${date(until)}.`,
    help: 'Corrigez la copie et retirez la dérogation, ou donnez-lui une date plus lointaine.',
  }),
  'suppression-unreadable': ({ why }) => UNREADABLE[why],
  'permission-unused': ({ by }) => ({
    message: `Rien de ce qui a été vérifié n’a besoin de l’autorisation donnée par ${by}.`,
    help: 'Voyez si elle nomme les bonnes conditions, les bons articles et les bons fichiers. Si elle ne sert plus, retirez-la.',
  }),
  'permission-expired': ({ by, until }) => ({
    message: `L’autorisation donnée par ${by} a pris fin le ${date(until)}.`,
    help: 'Demandez-en une nouvelle et notez-la dans permissions.yaml, ou retirez celle-ci.',
  }),
  'permission-expiring': ({ by, until }) => ({
    message: `L’autorisation donnée par ${by} prend fin le ${date(until)}.`,
    help: 'Demandez-en une nouvelle à temps, et notez-la dans permissions.yaml.',
  }),
  'permission-unproven': ({ by, file, why }) => ({
    message: `Le fichier qui prouve l’autorisation ${of(by)} ${UNPROVEN[why]}\u00a0: ${file}`,
    help: PROVE[why],
  }),
  'override-unknown': ({ key, value }) => ({
    message: `L’en-tête du fichier donne ${quoted(value)} pour ${quoted(key)}, ce qui reste sans effet.`,
    help: `Sous ${quoted('republint')} peuvent figurer ${quoted('terms')} (des conditions en vigueur), ${quoted('edition')} (l’une des leurs) et ${quoted('licence')}. ${quoted('republint rules list')} montre les conditions.`,
  }),
};
