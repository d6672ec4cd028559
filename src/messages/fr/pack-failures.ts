import type { PackFailures } from '../failure-words.ts';
import { list } from './grammar.ts';

export const packFailures: PackFailures = {
  noTerms: (ref, meant) => ({
    message: `Il n’y a pas de jeu de conditions ${ref}.`,
    hint: `${meant === undefined ? '' : `Vouliez-vous dire ${meant}\u202f? `}«\u00a0republint rules list\u00a0» montre ceux qui sont livrés. Un jeu à vous se donne par son chemin, par exemple ./rules/exemple.yaml, ou par son nom court si republint.yaml le nomme.`,
  }),
  noPacksToTest: {
    message:
      'Il n’y a pas de jeu de conditions à éprouver\u00a0: aucun n’est nommé, republint.yaml n’en nomme aucun sous «\u00a0rules\u00a0», et il n’y a pas de fichiers YAML sous ./rules.',
    hint: 'Nommez un jeu, par exemple\u00a0: republint rules test house-rules.yaml',
  },
  noPacksIn: (folder) => ({
    message: `Il n’y a pas de jeu de conditions dans le dossier ${folder}.`,
  }),
  casesNotShipped: (ids) => ({
    message: `Les cas de ${list(ids)} ne font pas partie du paquet\u00a0: ils sont dans le dépôt de republint.`,
    hint: 'Éprouvez un jeu à vous\u00a0: écrivez-en un qui s’appuie dessus avec «\u00a0extends\u00a0», et donnez-lui des cas.',
  }),
};
