import type { PageRefusalTable } from '../../model/page-refusal.ts';
import { quoted } from './grammar.ts';

export const pageRefusals: PageRefusalTable = {
  'too-long': ({ characters }) =>
    `C’est trop long pour un seul article\u00a0: seuls les ${characters.toLocaleString('fr')} premiers caractères seraient conservés.`,
  'too-short': ({ words }) =>
    `Il y a trop peu de texte pour un article (${String(words)} mots). Est-ce une page de connexion ou d’erreur\u00a0?`,
  login: () =>
    'Cette page demande un mot de passe à la place de l’article. Connectez-vous dans un navigateur, enregistrez la page et ajoutez le fichier enregistré.',
  'error-page': ({ title }) => `C’est une page d’erreur et non un article\u00a0: ${quoted(title)}`,
  'leads-home': ({ found }) =>
    `Cette adresse mène à la page d’accueil du site et non à un article\u00a0: ${found}`,
  'leads-to-login': ({ found }) =>
    `Cette adresse mène à une page de connexion et non à l’article\u00a0: ${found}. Enregistrez la page dans un navigateur et ajoutez le fichier enregistré.`,
  'leads-to-consent': ({ found }) =>
    `Cette adresse mène à une page qui demande un consentement et non à l’article\u00a0: ${found}. Enregistrez la page dans un navigateur et ajoutez le fichier enregistré.`,
  'other-article': ({ asked, found }) =>
    `C’est un autre article\u00a0: ${asked} était demandé, et la page est celle de ${found}. Si c’est celui que vous voulez, donnez son adresse.`,
  'other-site': ({ asked, found }) =>
    `C’est l’article d’un autre site\u00a0: ${asked} était demandé, et la page dit qu’elle appartient à ${found}. Si c’est celui que vous voulez, donnez son adresse.`,
};
