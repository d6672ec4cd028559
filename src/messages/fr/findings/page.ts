import type { DeadEmbed } from '../../../model/finding.ts';
import type { FindingTable } from '../../types.ts';
import { quoted } from '../grammar.ts';

const DEATH: Readonly<Record<DeadEmbed, string>> = {
  comment: 'il est dans un commentaire',
  code: 'il est dans du code',
  template: 'il est dans un gabarit',
  text: 'il est écrit comme du texte',
};

const canonical = (expected: string | undefined): string =>
  `Donnez l’adresse de l’original comme adresse canonique de la page (rel=canonical)${expected === undefined ? '.' : `\u00a0: ${expected}`}`;

/** Pictures, the publisher’s counter, and what the page tells search engines. */
export const page = {
  'image-not-permitted': ({ src, publisher }) => ({
    message: `La copie montre une image de l’éditeur (${publisher}), ce que ces conditions ne permettent pas\u00a0: ${src}`,
    help: 'Retirez-la, remplacez-la par une image à vous, ou adressez-vous à l’éditeur.',
  }),
  'image-uncredited': ({ src }) => ({
    message: `Rien ne dit de qui est cette image\u00a0: ${src}`,
    help: `Ajoutez une légende avec le crédit que donne l’original, par exemple ${quoted('Photo\u00a0: …')}.`,
  }),
  'image-of-somebody-else': ({ src, credit, publisher }) => ({
    message: `Ces conditions ne permettent que les images de l’éditeur (${publisher})\u202f; le crédit de celle-ci est ${quoted(credit)}\u00a0: ${src}`,
    help: 'Retirez-la, ou demandez à qui elle appartient.',
  }),
  'image-without-photographer': ({ src, credit }) => ({
    message: `Le crédit de cette image ne nomme que l’éditeur (${quoted(credit)})\u00a0: ${src}`,
    help: 'Nommez aussi qui a fait l’image, comme le fait l’original.',
  }),
  'image-hot-linked': ({ src, host }) => ({
    message: `La page va chercher cette image sur ${host}\u00a0: ${src}`,
    help: 'Enregistrez l’image sur votre propre site, et montrez celle-là.',
  }),
  'pixel-missing': ({ expected }) => ({
    message: 'Le compteur de l’éditeur, qui compte les lecteurs de la copie, manque.',
    help: `Insérez dans la page le compteur que fournit l’éditeur\u00a0: ${expected}`,
  }),
  'pixel-dead': ({ found, why }) => ({
    message: `Le compteur de l’éditeur ne compte pas, car ${DEATH[why]}\u00a0: ${found}`,
    help: 'Insérez-le dans la page comme du HTML, hors des commentaires, du code et des gabarits.',
  }),
  'pixel-of-another-article': ({ found, expected }) => ({
    message: `Le compteur de l’éditeur est celui d’un autre article\u00a0: ${found}`,
    help: `Employez le compteur de cet article\u00a0: ${expected}`,
  }),
  'canonical-missing': ({ expected }) => ({
    message: 'La page ne dit pas aux moteurs de recherche où est l’original.',
    help: canonical(expected),
  }),
  'canonical-elsewhere': ({ found, expected }) => ({
    message: `L’adresse que la page donne aux moteurs de recherche n’est pas celle de l’original\u00a0: ${found}`,
    help: canonical(expected),
  }),
} satisfies Partial<FindingTable>;
