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
  must: 'must',
  should: 'should',
  may: 'may',
};
const BASIS: Readonly<Record<Basis, string>> = {
  stated: 'the wording states it',
  inferred: 'it is only read into the wording',
};
const PERMITTED: Readonly<Record<Permitted, string>> = {
  ...MEDIUM,
  ...AUDIENCE,
  full: 'the whole article',
  excerpt: 'excerpts',
  translation: 'translations',
};
const PART: Readonly<Record<PermittedPart | ConditionPart, string>> = {
  extent: 'extent',
  media: 'media',
  audience: 'use',
  copy: 'kind of copy',
};
const CLAUSE: Readonly<Record<ClausePart, string>> = {
  at: 'stands elsewhere',
  says: 'says something else',
};
const IDENTITY: Readonly<Record<IdentityPart, string>> = {
  names: 'Names of the publisher',
  abbreviations: 'Abbreviations of the publisher',
  domains: 'Domains of the publisher',
};
const NOTHING = 'nothing';

const text = (value: string): string => quoted(safe(value));
const value = (one: unknown): string => shownValue(one, { list, quoted: text }) ?? NOTHING;
const permitted = (items: readonly Permitted[]): string => list(items.map((one) => PERMITTED[one]));
const always = (items: readonly Permitted[] | undefined): string =>
  items === undefined ? 'all' : permitted(items);

function subject({ id, checks }: DiffedObligation, { check, either }: ReportWords): string {
  return `${safe(id)} (${either(checks.map((kind) => check[kind]))})`;
}

function sets(added: readonly string[], dropped: readonly string[]): string {
  return [
    ...(added.length === 0 ? [] : [`${list(added.map(text))} added`]),
    ...(dropped.length === 0 ? [] : [`${list(dropped.map(text))} dropped`]),
  ].join('; ');
}

function sentence(change: PackChangeMatter, words: ReportWords): string {
  switch (change.what) {
    case 'obligation-added':
      return `${subject(change.obligation, words)} is new (${STRENGTH[change.strength]}): ${safe(localisedText(change.says, 'en'), 300)}`;
    case 'obligation-dropped':
      return `${subject(change.obligation, words)} is no longer asked (${STRENGTH[change.strength]}): ${safe(localisedText(change.says, 'en'), 300)}`;
    case 'obligation-renamed':
      return `${subject(change.obligation, words)} was called ${text(change.before)}.`;
    case 'strength':
      return `${subject(change.obligation, words)}: ${STRENGTH[change.from]} becomes ${STRENGTH[change.to]}.`;
    case 'basis':
      return `${subject(change.obligation, words)}: now ${BASIS[change.to]}.`;
    case 'checks': {
      const [from, to] = [change.from, change.to].map((kinds) =>
        words.either(kinds.map((kind) => words.check[kind])),
      );
      return `${subject(change.obligation, words)}: what is checked was ${from ?? ''} and is now ${to ?? ''}.`;
    }
    case 'option':
      return `${subject(change.obligation, words)}: ${text(change.option)} changes from ${value(change.from)} to ${value(change.to)}.`;
    case 'condition':
      return `${subject(change.obligation, words)}: the ${PART[change.part]} for which it holds was ${always(change.from)} and is now ${always(change.to)}.`;
    case 'fallback':
      return `${subject(change.obligation, words)}: what it stands in for was ${value(change.from)} and is now ${value(change.to)}.`;
    case 'clause':
      return `${subject(change.obligation, words)}: its clause ${CLAUSE[change.part]}: ${text(localisedText(change.from, 'en'))} has become ${text(localisedText(change.to, 'en'))}.`;
    case 'statement':
      return statement(change);
    case 'permits':
      return change.dropped.length > 0
        ? `No longer permitted: ${permitted(change.dropped)}.`
        : `Now permitted as well: ${permitted(change.added)}.`;
    case 'publisher':
      return `${IDENTITY[change.part]}: ${sets(change.added, change.dropped)}.`;
    case 'licence':
      return `The licence was ${value(change.from)} and is now ${value(change.to)}.`;
  }
}

function statement({ clause, from, to }: StatementChange): string {
  const says = (one: Localised): string => text(localisedText(one, 'en'));
  if (from === undefined)
    return `The clause ${text(clause)}, which asks nothing, is new${to === undefined ? '' : `: ${says(to)}`}.`;
  return to === undefined
    ? `The clause ${text(clause)}, which asked nothing, is gone: ${says(from)}.`
    : `The clause ${text(clause)}, which asks nothing, says something else: ${says(from)} has become ${says(to)}.`;
}

function outcome(said: DiffedOutcome | undefined, words: ReportWords): string {
  if (said === undefined) return 'not asked';
  const shown = words.outcome[said.outcome];
  return said.outcome === 'breached' ? `${shown} (${words.severity[said.severity]})` : shown;
}

export const packDiff: PackDiffWords = {
  heading: { more: 'Asked more', less: 'Asked less', other: 'Also changed' },
  change: sentence,
  nothing: 'Nothing that republint knows of has changed.',
  outcomeChange: ({ obligation, check, from, to }, words) =>
    `${subject({ id: obligation, checks: [check] }, words)}: ${outcome(from, words)} → ${outcome(to, words)}`,
  site: 'The site',
  affected: ({ files, copies, affected }) =>
    `${plural(files, 'file', 'files')} judged under both, ${plural(copies, 'copy', 'copies')} among them: ${affected === 0 ? 'none comes' : plural(affected, 'comes', 'come')} out differently.`,
  noSuchEdition: (pack, edition) => `The pack ${text(pack)} has no edition ${text(edition)}.`,
  noSuchEditionHint: (ids, meant) =>
    `${meant === undefined ? '' : `Did you mean ${text(meant)}? `}It has ${list(ids.map(text))}.`,
  noOtherEdition: (pack, edition) =>
    `There is no edition of the pack ${text(pack)} before ${text(edition)} to compare with.`,
  noOtherEditionHint: 'Name two packs or editions, as in: republint rules diff old.yaml new.yaml',
};
