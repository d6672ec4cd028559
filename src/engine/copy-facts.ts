import { languageOf } from '../claims/language.ts';
import type { RecognisedCopy } from '../claims/recognise.ts';
import type { CheckKind, Requirement } from '../model/checks.ts';
import type { Document } from '../model/document.ts';
import type { CopyFacts, PublicationDates } from '../model/facts.ts';
import { lazily, type Steps } from '../model/steps.ts';
import type { Edition } from '../model/terms.ts';
import { editionFor } from '../terms/edition.ts';
import { publicationDates } from './dates.ts';
import type { CopyToJudge } from './copy-to-judge.ts';

/** Most terms ask nothing of where a text begins and ends. */
const loadBody = lazily(async () => import('./article-body.ts'));

export interface FactsOptions {
  /** `YYYY-MM-DD`: the day whose wording of the terms applies, in place of the copy's own date. */
  readonly asOf?: string;
  readonly today: string;
}

/** All that the checks may know of a copy, and the edition by which it is judged. */
export function* completeFacts(
  { pack, facts }: RecognisedCopy,
  { asOf, today }: FactsOptions,
): Steps<CopyToJudge> {
  const days = daysOf(facts);
  const edition = editionFor(pack, { asOf, days, edition: facts.override?.edition });
  const complete = {
    ...facts,
    days,
    termsLanguage: edition.language,
    asOf: asOf ?? today,
    translationAllowed: allowsTranslation(edition),
  };
  if (!needsBody(edition)) return { pack, edition, facts: complete };
  const { articleBody } = yield* loadBody();
  const told = facts.language ?? facts.document.language;
  const language = needsLanguage(edition) ? (told ?? (yield* languageIn(facts.document))) : told;
  const body = {
    ...articleBody(facts.document, facts.site),
    ...(language === undefined ? {} : { language }),
  };
  return { pack, edition, facts: { ...complete, body } };
}

/** What the original that is kept says of its day is surer than what the copy says. */
function daysOf({
  document,
  original,
}: Pick<CopyFacts, 'document' | 'original'>): PublicationDates {
  const said = publicationDates(document);
  const kept = original?.facts.published;
  return kept === undefined ? said : { ...said, original: kept };
}

const OF_BODY: ReadonlySet<CheckKind> = new Set<CheckKind>([
  'change-notice',
  'extent',
  'keep-block',
  'translation',
  'window',
]);

/** Recognising a language takes time. */
function needsLanguage({ obligations }: Edition): boolean {
  return obligations.some(
    ({ ways, when }) =>
      when.copy !== undefined || ways.some(({ check }) => check === 'translation'),
  );
}

function languageIn({ blocks }: Document): Steps<string | undefined> {
  const prose = blocks.filter(
    ({ region, kind, text }) => region === 'article' && kind === 'paragraph' && text.length > 80,
  );
  return languageOf(prose.map(({ text }) => text).join('\n'));
}

/** Whether translations are allowed, and how they are marked is judged. */
function allowsTranslation({ obligations }: Edition): boolean {
  return obligations.some(({ ways }) =>
    ways.some((way) => way.check === 'translation' && way.with.allow !== 'forbidden'),
  );
}

/** Whether a check looks at where the article's text begins and ends, or how long it is. */
function needsBody({ obligations }: Edition): boolean {
  return obligations.some(
    ({ ways, when }) =>
      when.copy !== undefined || ways.some((way) => OF_BODY.has(way.check) || isPlaced(way)),
  );
}

function isPlaced({ with: options }: Requirement): boolean {
  return 'at' in options && options.at !== 'anywhere';
}
