import type { CertificateFault, FetchFailure } from '../../model/fetch-failure.ts';
import type { FailureWords } from '../failure-words.ts';
import { plural } from './grammar.ts';

/** Why a page cannot be had, and what to do about it, where there is something to say. */
export const fetchFailure: FailureWords['fetch'] = (failure, page) => {
  const hint = hintFor(failure);
  return { message: sentenceFor(failure, page), ...(hint === undefined ? {} : { hint }) };
};

function sentenceFor(failure: FetchFailure, page: string): string {
  switch (failure.code) {
    case 'not-an-address':
      return `${page} n’est pas une adresse web.`;
    case 'scheme':
      return `${page} ne peut pas être demandé\u00a0: seules peuvent l’être les adresses qui commencent par http:// ou https://.`;
    case 'credentials':
      return `L’adresse de ${page} contient un nom ou un mot de passe\u202f; republint n’en envoie pas.`;
    case 'port':
      return `${page} n’est pas demandé\u00a0: seule une adresse donnée par vous peut nommer un port tel que ${failure.port}.`;
    case 'private-address':
      return `${page} n’est pas sur l’internet public\u00a0: son serveur est ${failure.address}.`;
    case 'unknown-host':
      return `${page} ne peut pas être demandé\u00a0: il n’y a pas de site de ce nom.`;
    case 'lookup':
      return `${page} ne peut pas être demandé\u00a0: l’adresse de son site ne peut pas être trouvée (${failure.detail}).`;
    case 'unreachable':
      return `Le serveur de ${page} ne peut pas être joint (${failure.detail}).`;
    case 'no-encryption':
      return `Le serveur de ${page} n’offre pas de connexion sûre (${failure.detail}).`;
    case 'certificate':
      return `${page} n’est pas demandé, parce que le serveur ne prouve pas qui il est\u00a0: son certificat ${CERTIFICATE[failure.fault]}.`;
    case 'bad-answer':
      return `Le serveur de ${page} ne répond pas comme un serveur web (${failure.detail}).`;
    case 'no-answer':
      return `Le serveur de ${page} a fermé la connexion sans répondre.`;
    case 'cut-off':
      return `Le serveur de ${page} a fermé la connexion avant que la page soit complète.`;
    case 'timeout':
      return `${page} n’est pas arrivé en entier en ${duration(failure.after / 1000)}.`;
    case 'silence':
      return `Le serveur de ${page} n’a rien envoyé pendant ${duration(failure.after / 1000)}.`;
    default:
      return answered(failure, page);
  }
}

const CERTIFICATE: Readonly<Record<CertificateFault, string>> = {
  expired: 'n’est pas ou plus valable',
  'other-site': 'est celui d’un autre site',
  untrusted: 'ne vient de personne à qui l’on se fie ici',
};

type Answered = Extract<
  FetchFailure,
  {
    readonly code:
      | `redirect${string}`
      | 'status'
      | 'damaged'
      | 'empty'
      | 'too-large'
      | 'compression'
      | 'content-type';
  }
>;

function answered(failure: Answered, page: string): string {
  switch (failure.code) {
    case 'damaged':
      return `${page} est arrivé endommagé et ne peut pas être décompressé.`;
    case 'empty':
      return `${page} est une page vide.`;
    case 'too-large':
      return `${page} dépasse ${megabytes(failure.limit)}, le plus qui soit lu.`;
    case 'compression':
      return `${page} est comprimé en ${failure.coding}, ce que republint n’a pas demandé.`;
    case 'content-type':
      return `${page} n’est pas une page de texte mais ${failure.type}.`;
    case 'redirect-nowhere':
      return `${page} renvoie ailleurs sans dire où (code ${String(failure.status)}).`;
    case 'redirect-address':
      return `${page} renvoie à ${failure.location}, qui n’est pas une adresse web.`;
    case 'redirect-loop':
      return `${page} renvoie en rond.`;
    case 'redirects':
      return `${page} renvoie encore ailleurs après ${String(failure.most)} renvois, le plus qui soit suivi.`;
    case 'status':
      return statusSentence(failure, page);
  }
}

function statusSentence(
  { status, retryAfter }: Extract<Answered, { readonly code: 'status' }>,
  page: string,
): string {
  const again =
    retryAfter === undefined ? '' : `\u202f; il demande d’attendre ${duration(retryAfter)}`;
  return `${statusWords(status, page)} (code ${String(status)})${again}.`;
}

function statusWords(status: number, page: string): string {
  switch (status) {
    case 401:
      return `${page} n’est montré qu’à ceux qui s’identifient`;
    case 403:
      return `Le site refuse de montrer ${page}`;
    case 404:
      return `Il n’y a pas de page à ${page}`;
    case 410:
      return `${page} a été retiré définitivement`;
    case 429:
      return `Le site de ${page} a reçu trop de demandes`;
    case 451:
      return `${page} est retenu pour des raisons juridiques`;
    case 503:
      return `Le site de ${page} est hors service pour le moment`;
    default:
      if (status >= 500) return `Le serveur de ${page} a lui-même un problème`;
      if (status >= 400) return `Le serveur de ${page} n’a pas accepté la demande`;
      return `Le serveur de ${page} a répondu sans page`;
  }
}

const SAVE =
  'Ouvrez la page dans un navigateur, enregistrez-la, et donnez plutôt le fichier enregistré.';
const LATER = 'Réessayez plus tard.';

function hintFor(failure: FetchFailure): string | undefined {
  switch (failure.code) {
    case 'not-an-address':
      return 'Donnez l’adresse entière, par exemple https://example.org/2024/un-article.';
    case 'credentials':
      return `Ôtez-les de l’adresse. Si la page en a besoin\u00a0: ${lower(SAVE)}`;
    case 'private-address':
      return 'Si c’est un serveur à vous, permettez-le avec --allow-private.';
    case 'unknown-host':
      return 'Vérifiez comment l’adresse est écrite.';
    case 'lookup':
    case 'unreachable':
      return 'Vérifiez l’adresse et votre connexion à l’internet.';
    case 'no-answer':
    case 'cut-off':
    case 'timeout':
    case 'silence':
      return LATER;
    case 'certificate':
    case 'no-encryption':
    case 'redirect-loop':
    case 'redirects':
      return SAVE;
    case 'status':
      return statusHint(failure.status);
    default:
      return undefined;
  }
}

function statusHint(status: number): string | undefined {
  if (status === 401 || status === 403) return SAVE;
  if (status === 404) return 'Vérifiez comment l’adresse est écrite.';
  return status === 429 || status >= 500 ? LATER : undefined;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function megabytes(bytes: number): string {
  return `${decimal(Number((bytes / 1_000_000).toPrecision(2)))}\u00a0Mo`;
}

function decimal(number: number): string {
  return String(number).replace('.', ',');
}

const UNITS = [
  ['jour', 86_400],
  ['heure', 3600],
  ['minute', 60],
] as const;

function duration(seconds: number): string {
  const [unit, length] = UNITS.find(([, long]) => seconds >= 2 * long) ?? ['seconde', 1];
  const count = length === 1 ? Number(seconds.toPrecision(2)) : Math.ceil(seconds / length);
  return plural(count, unit, `${unit}s`).replace('.', ',');
}
