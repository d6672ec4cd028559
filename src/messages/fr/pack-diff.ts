import type {
  ConditionPart,
  ClausePart,
  DiffedObligation,
  DiffedOutcome,
  IdentityPart,
  PackChangeMatter,
  Permitted,
  PermittedPart,
} from '../../model/pack-diff.ts';
import type { Basis, Localised, Strength } from '../../model/terms.ts';
import {
  localisedText,
  shownValue,
  type PackDiffWords,
  type ReportWords,
  type StatementChange,
} from '../pack-diff.ts';
import { safe } from '../safe.ts';
import { list, plural, quoted } from './grammar.ts';
import { AUDIENCE, MEDIUM } from './phrases.ts';

const STRENGTH: Readonly<Record<Strength, string>> = {
  must: 'obligatoire (must)',
  should: 'recommandé (should)',
  may: 'facultatif (may)',
};
const BASIS: Readonly<Record<Basis, string>> = {
  stated: 'le texte l’énonce',
  inferred: 'cela n’est que déduit du texte',
};
const PERMITTED: Readonly<Record<Permitted, string>> = {
  ...MEDIUM,
  ...AUDIENCE,
  full: 'l’article entier',
  excerpt: 'les extraits',
  translation: 'les traductions',
};
const PART: Readonly<Record<PermittedPart | ConditionPart, string>> = {
  extent: 'l’étendue pour laquelle elle vaut',
  media: 'les supports pour lesquels elle vaut',
  audience: 'les usages pour lesquels elle vaut',
  copy: 'les genres de copie pour lesquels elle vaut',
};
const CLAUSE: Readonly<Record<ClausePart, string>> = {
  at: 'est à un autre endroit',
  says: 'dit autre chose',
};
const IDENTITY: Readonly<Record<IdentityPart, string>> = {
  names: 'Noms de l’éditeur',
  abbreviations: 'Abréviations de l’éditeur',
  domains: 'Domaines de l’éditeur',
};
const NOTHING = 'rien';

const text = (value: string): string => quoted(safe(value));
const value = (one: unknown): string => shownValue(one, { list, quoted: text }) ?? NOTHING;
const permitted = (items: readonly Permitted[]): string => list(items.map((one) => PERMITTED[one]));
const always = (items: readonly Permitted[] | undefined): string =>
  items === undefined ? 'tous' : permitted(items);

function subject({ id, checks }: DiffedObligation, { check, either }: ReportWords): string {
  return `${safe(id)} (${either(checks.map((kind) => check[kind]))})`;
}

function sets(added: readonly string[], dropped: readonly string[]): string {
  return [
    ...(added.length === 0 ? [] : [`${list(added.map(text))} en plus`]),
    ...(dropped.length === 0 ? [] : [`${list(dropped.map(text))} en moins`]),
  ].join('\u202f; ');
}

function sentence(change: PackChangeMatter, words: ReportWords): string {
  switch (change.what) {
    case 'obligation-added':
      return `${subject(change.obligation, words)} est une nouvelle obligation, ${STRENGTH[change.strength]}\u00a0: ${safe(localisedText(change.says, 'fr'), 300)}`;
    case 'obligation-dropped':
      return `${subject(change.obligation, words)} n’est plus une obligation\u202f; c’était ${STRENGTH[change.strength]}\u00a0: ${safe(localisedText(change.says, 'fr'), 300)}`;
    case 'obligation-renamed':
      return `${subject(change.obligation, words)} s’appelait ${text(change.before)}.`;
    case 'strength':
      return `${subject(change.obligation, words)}\u00a0: de ${STRENGTH[change.from]} à ${STRENGTH[change.to]}.`;
    case 'basis':
      return `${subject(change.obligation, words)}\u00a0: désormais, ${BASIS[change.to]}.`;
    case 'checks': {
      const [from, to] = [change.from, change.to].map((kinds) =>
        words.either(kinds.map((kind) => words.check[kind])),
      );
      return `${subject(change.obligation, words)}\u00a0: était vérifié «\u00a0${from ?? ''}\u00a0», est vérifié désormais «\u00a0${to ?? ''}\u00a0».`;
    }
    case 'option':
      return `${subject(change.obligation, words)}\u00a0: ${text(change.option)} passe de ${value(change.from)} à ${value(change.to)}.`;
    case 'condition':
      return `${subject(change.obligation, words)}\u00a0: ${PART[change.part]} étaient ${always(change.from)} et sont désormais ${always(change.to)}.`;
    case 'fallback':
      return `${subject(change.obligation, words)}\u00a0: remplaçait ${value(change.from)}, et désormais ${value(change.to)}.`;
    case 'clause':
      return `${subject(change.obligation, words)}\u00a0: sa clause ${CLAUSE[change.part]}\u00a0: ${text(localisedText(change.from, 'fr'))} est devenu ${text(localisedText(change.to, 'fr'))}.`;
    case 'statement':
      return statement(change);
    case 'permits':
      return change.dropped.length > 0
        ? `N’est plus permis\u00a0: ${permitted(change.dropped)}.`
        : `Est désormais permis aussi\u00a0: ${permitted(change.added)}.`;
    case 'publisher':
      return `${IDENTITY[change.part]}\u00a0: ${sets(change.added, change.dropped)}.`;
    case 'licence':
      return `La licence était ${value(change.from)} et est désormais ${value(change.to)}.`;
  }
}

function statement({ clause, from, to }: StatementChange): string {
  const says = (one: Localised): string => text(localisedText(one, 'fr'));
  if (from === undefined)
    return `La clause ${text(clause)}, qui ne demande rien, est nouvelle${to === undefined ? '' : `\u00a0: ${says(to)}`}.`;
  return to === undefined
    ? `La clause ${text(clause)}, qui ne demandait rien, a disparu\u00a0: ${says(from)}.`
    : `La clause ${text(clause)}, qui ne demande rien, dit autre chose\u00a0: ${says(from)} est devenu ${says(to)}.`;
}

function outcome(said: DiffedOutcome | undefined, words: ReportWords): string {
  if (said === undefined) return 'pas demandé';
  const shown = words.outcome[said.outcome];
  return said.outcome === 'breached' ? `${shown} (${words.severity[said.severity]})` : shown;
}

export const packDiff: PackDiffWords = {
  heading: { more: 'Demandé en plus', less: 'Demandé en moins', other: 'Changé aussi' },
  change: sentence,
  nothing: 'Rien de ce que republint connaît n’a changé.',
  outcomeChange: ({ obligation, check, from, to }, words) =>
    `${subject({ id: obligation, checks: [check] }, words)}\u00a0: ${outcome(from, words)} → ${outcome(to, words)}`,
  site: 'Le site',
  affected: ({ files, copies, affected }) =>
    `${plural(files, 'fichier jugé', 'fichiers jugés')} selon les deux, dont ${plural(copies, 'copie', 'copies')}\u00a0: ${affected === 0 ? 'aucun n’en sort autrement' : plural(affected, 'en sort autrement', 'en sortent autrement')}.`,
  noSuchEdition: (pack, edition) =>
    `Le jeu de conditions ${text(pack)} n’a pas d’édition ${text(edition)}.`,
  noSuchEditionHint: (ids, meant) =>
    `${meant === undefined ? '' : `Vouliez-vous dire ${text(meant)}\u202f? `}Il a ${list(ids.map(text))}.`,
  noOtherEdition: (pack, edition) =>
    `Le jeu de conditions ${text(pack)} n’a pas d’édition avant ${text(edition)} à laquelle la comparer.`,
  noOtherEditionHint:
    'Nommez deux jeux ou deux éditions, comme dans\u00a0: republint rules diff ancien.yaml nouveau.yaml',
};
