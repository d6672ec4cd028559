import type { OptionDescriptions } from '../check-pages.ts';
import { quoted as q } from './grammar.ts';

const AT = `Où dans la page\u00a0: ${q('anywhere')} (n’importe où), ${q('top')} (au-dessus du texte ou dans son premier paragraphe), ${q('end')} (au-dessous) ou ${q('byline')} (dans la signature).`;
const DEMAND = `${q('optional')} (facultatif) ou ${q('required')} (exigé)`;
const LEAVE = `${q('allowed')} (permis) ou ${q('forbidden')} (interdit)`;
const WORDING = `Des formules, dont une suffit. ${q('{publisher}')}, ${q('{author}')}, ${q('{authors}')}, ${q('{title}')}, ${q('{date}')}, ${q('{year}')}, ${q('{url}')}, ${q('{licence}')} et ${q('{translator}')} tiennent lieu de ce qu’ils nomment, ${q('{any}')} de quelques mots\u202f; ${q('[des mots entre crochets]')} peuvent manquer. Tout jour convient pour ${q('{date}')}\u202f; un constat propose celui où l’original a paru.`;

export const checkOptions: OptionDescriptions = {
  publisher: { at: AT, forbids: 'Les graphies du nom qui ne conviennent pas.' },
  author: {
    unsigned: `Ce qui est dit d’une copie sans signature dont nul ne connaît l’auteur\u00a0: ${q('undetermined')} ou ${q('breached')}.`,
    at: AT,
  },
  'source-url': {
    form: `${q('full')}\u00a0: l’adresse entière. ${q('host')}\u00a0: le nom du site suffit.`,
  },
  'source-link': {
    target: `${q('article')}\u00a0: le lien mène à l’article. ${q('site')}\u00a0: une mention peut mener à toute page de l’éditeur, et tout lien vers sa page d’accueil convient.`,
    at: AT,
    text: `Quels mots sont le lien\u00a0: ${q('any')} (n’importe lesquels), ${q('publisher')} (le nom de l’éditeur) ou ${q('title')} (le titre).`,
  },
  copyright: {
    holder: `De qui la mention convient\u00a0: ${q('author')}, ${q('publisher')}, ${q('first-source')} ou ${q('any')}.`,
    year: `Si la mention donne une année\u00a0: ${DEMAND}.`,
  },
  licence: {
    'any-of':
      'Des identifiants SPDX, dont un suffit\u202f; aucun\u00a0: toute licence nommée convient.',
    link: `Si la page de la licence est liée\u00a0: ${DEMAND}.`,
  },
  'credit-line': {
    wording: WORDING,
    match: `${q('exact')}\u00a0: les mêmes mots et signes. ${q('words')}\u00a0: les mêmes mots dans le même ordre. ${q('pattern')}\u00a0: d’autres peuvent s’y mêler.`,
    at: AT,
    links: `Ce qui, dans la formule, est un lien, et où il mène\u00a0: ${q('article')}, ${q('site')} (toute page de l’éditeur), ${q('home')} (sa page d’accueil), ${q('outlet')} (le site du journal que nomme la formule d’un réseau), ${q('licence')}, ou une adresse donnée.`,
  },
  'keep-block': { wording: `${WORDING} Sans aucune\u00a0: la note sur l’auteur.`, at: AT },
  integrity: {
    forbids: `Ce qui est interdit\u00a0: ${q('changed')} (changer), ${q('added')} (ajouter), ${q('left-out')} (omettre), ${q('moved')} (déplacer), ${q('excerpted')} (ne donner qu’un extrait).`,
    tolerates: `Des retouches permises\u00a0: ses propres intertitres (${q('subheads')})\u202f; et de petites, que quelqu’un regarde alors\u00a0: ${q('time')} (temps), ${q('place')} (lieu), ${q('house-style')} (usages de la maison).`,
  },
  title: {
    where: `Où doit être le titre\u00a0: en tête de l’article (${q('headline')}), ou n’importe où, comme dans une mention (${q('anywhere')}).`,
  },
  extent: {
    full: `Si l’article entier peut être reproduit\u00a0: ${LEAVE}.`,
    most: `Le plus grand nombre de mots (${q('words')}), de paragraphes (${q('paragraphs')}) ou la plus grande part en pour cent (${q('percent')}).`,
    from: `De quelle partie un extrait peut être\u00a0: ${q('anywhere')} (n’importe laquelle) ou ${q('opening')} (le début seulement).`,
    'read-more': `Si un extrait mène à l’article entier\u00a0: ${DEMAND}.`,
  },
  translation: {
    allow: `${q('allowed')} (permise), ${q('marked')} (si le lecteur l’apprend) ou ${q('forbidden')} (interdite).`,
    translator: `Si le traducteur est nommé\u00a0: ${DEMAND}.`,
    'original-language': `Si la langue de l’original est nommée\u00a0: ${DEMAND}.`,
  },
  'change-notice': {
    for: `Quelles modifications\u00a0: ${q('translated')} (traduit), ${q('shortened')} (abrégé), ${q('edited')} (remanié), ${q('added')} (complété).`,
    wording: `${WORDING} Sans aucune\u00a0: tous les mots qui le disent.`,
  },
  'keep-links': {},
  images: {
    use: `Si les images de l’éditeur peuvent être employées\u00a0: ${q('allowed')} (oui), ${q('credited')} (avec leur mention) ou ${q('forbidden')} (non).`,
    'credited-to': `De qui\u00a0: ${q('anyone')} (n’importe qui) ou ${q('publisher')} (l’éditeur seul).`,
    photographer: `Si leur mention doit nommer une personne\u00a0: ${DEMAND}.`,
    others: `Ce qu’est une image du serveur du site, avec la mention de quelqu’un d’autre\u00a0: ${q('own')} (au site) ou ${q('unknown')} (on ne sait).`,
    'hot-links': `Si la page peut les charger du serveur de l’éditeur\u00a0: ${LEAVE}.`,
  },
  pixel: {
    src: `L’adresse du compteur sans https://, avec ${q(':id')} pour ce qui identifie l’article.`,
  },
  canonical: {
    target: `${q('article')}\u00a0: l’adresse de l’original. ${q('site')}\u00a0: toute page de l’éditeur.`,
  },
  window: {
    'not-before': 'Les jours après l’original avant lesquels il ne peut être repris.',
    'start-within': 'Jours après l’original dans lesquels elle doit paraître.',
    'not-after': 'Les jours après l’original au-delà desquels il ne peut rester.',
    then: `Ce qui est dû ensuite\u00a0: ${q('remove')} (retirer)\u202f; ou ce qui peut rester\u00a0: ${q('link')} (un lien) ou ${q('excerpt')} (un extrait).`,
  },
  scope: { since: 'Un jour\u00a0: seuls les articles parus ce jour-là ou après sont couverts.' },
  use: {},
  quota: {
    most: 'Combien d’articles.',
    per: `Par ${q('day')} (jour), ${q('week')} (semaine), ${q('month')} (mois) ou ${q('year')} (an).`,
  },
  manual: {},
};
