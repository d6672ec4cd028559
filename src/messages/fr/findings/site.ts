import type { AfterWindow } from '../../../model/checks.ts';
import type { FindingTable } from '../../types.ts';
import { date, list, plural } from '../grammar.ts';
import { AUDIENCE, during, MEDIUM, rate } from '../phrases.ts';

const ask = (contact: string | undefined): string =>
  `Demandez l’autorisation à l’éditeur${contact === undefined ? '' : ` (${contact})`}, et notez-la dans permissions.yaml.`;

const AFTERWARDS: Readonly<Record<AfterWindow, string>> = {
  remove: 'Retirez-la du site, ou adressez-vous à l’éditeur.',
  link: 'Retirez son texte du site\u202f; un lien vers l’original peut rester. Ou adressez-vous à l’éditeur.',
  excerpt: 'Réduisez-la à un extrait avec un lien vers l’original, ou adressez-vous à l’éditeur.',
};

/** Where, for whom, when and how often the terms permit republication. */
export const site = {
  'medium-not-permitted': ({ medium, permitted, contact }) => ({
    message: `Les conditions autorisent ${list(permitted.map((one) => MEDIUM[one]))} sans demande préalable\u202f; republint.yaml déclare ${MEDIUM[medium]}.`,
    help: ask(contact),
  }),
  'audience-not-permitted': ({ audience, permitted, contact }) => ({
    message: `Les conditions autorisent ${list(permitted.map((one) => AUDIENCE[one]))} sans demande préalable\u202f; republint.yaml déclare ${AUDIENCE[audience]}.`,
    help: ask(contact),
  }),
  'permission-expired': ({ until, by }) => ({
    message: `L’autorisation donnée par ${by} a pris fin le ${date(until)}.`,
    help: 'Demandez une nouvelle autorisation, et notez-la dans permissions.yaml.',
  }),
  'published-too-early': ({ published, earliest }) => ({
    message: `La copie a été publiée le ${date(published)}\u202f; ces conditions la permettent à partir du ${date(earliest)}.`,
    help: 'Attendez ce jour, ou adressez-vous à l’éditeur.',
  }),
  'published-too-late': ({ published, latest }) => ({
    message: `La copie a été publiée le ${date(published)}\u202f; ces conditions le permettaient jusqu’au ${date(latest)}.`,
    help: 'Retirez-la du site, ou adressez-vous à l’éditeur.',
  }),
  'window-closed': ({ until, then }) => ({
    message: `Ces conditions permettaient la copie jusqu’au ${date(until)}.`,
    help: AFTERWARDS[then],
  }),
  'too-many-copies': ({ found, most, per, period }) => ({
    message: `${during(per, period)}, ${plural(found, 'copie a été publiée', 'copies ont été publiées')}\u202f; ces conditions permettent au plus ${rate(most, per)}.`,
    help: 'Publiez-en moins, ou adressez-vous à l’éditeur.',
  }),
} satisfies Partial<FindingTable>;
