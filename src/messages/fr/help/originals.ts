import type { CommandHelpWords } from '../../help-words.ts';
import * as shared from './shared.ts';

const folderFlags = {
  originals:
    'dossier des originaux (par défaut\u00a0: celui de la configuration, sinon .republint/originals)',
  config: shared.config,
};
const original = 'nom d’une version de la liste, ou adresse d’un article';

export const originalsAdd = {
  summary: 'Conserver des originaux, pour pouvoir y comparer les copies.',
  description:
    'Prend des pages enregistrées (HTML), du Markdown et du texte, des flux RSS et Atom au contenu complet, des exports WordPress, des JSON Lines et des adresses. Sont conservés le texte de l’article et ce que la page en dit. Une page qui n’est pas l’article est refusée\u00a0: page de connexion ou d’erreur, page d’accueil, page d’un autre article. Ajouter deux fois un article ne change que ce qu’on en sait de nouveau\u202f; un article modifié devient une version à part.',
  args: { inputs: 'fichiers et adresses\u202f; - lit l’entrée standard' },
  flags: {
    ...folderFlags,
    url: 'adresse de l’article, pour une seule entrée',
    format: 'format de l’entrée, si son nom ne le dit pas',
    'allow-private': 'demander des pages aussi aux serveurs qui ne sont pas sur l’internet public',
    timeout: 'temps maximal pour une page (par défaut\u00a0: 20)',
    delay: 'temps minimal entre deux demandes au même hôte (par défaut\u00a0: 1)',
    lang: shared.lang,
  },
} satisfies CommandHelpWords;

export const originalsExport = {
  summary: 'Écrire chaque original comme une ligne de JSON, que «\u00a0originals add\u00a0» relit.',
  flags: folderFlags,
} satisfies CommandHelpWords;

export const originalsIndex = {
  summary: 'Refaire l’index des originaux, ou dire ce qu’il contient.',
  description: 'L’index se fait quand il est nécessaire, et peut être supprimé à tout moment.',
  flags: { ...folderFlags, stats: 'dire ce que l’index contient' },
} satisfies CommandHelpWords;

export const originalsList = {
  summary: 'Donner la liste des originaux conservés.',
  flags: { ...folderFlags, json: 'sous forme de tableau JSON' },
} satisfies CommandHelpWords;

export const originalsRemove = {
  summary: 'Supprimer une version d’un original, ou toutes les versions d’une adresse.',
  args: { original },
  flags: folderFlags,
} satisfies CommandHelpWords;

export const originalsShow = {
  summary: 'Montrer un original conservé, avec toutes ses versions.',
  args: { original },
  flags: folderFlags,
} satisfies CommandHelpWords;

export const originalsVerify = {
  summary: 'Dire si les originaux sont tels qu’ils ont été conservés.',
  flags: folderFlags,
} satisfies CommandHelpWords;
