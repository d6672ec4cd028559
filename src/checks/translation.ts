import type { CheckOptions } from '../model/checks.ts';
import type { CreditName } from '../model/credit.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Outcome } from '../model/outcome.ts';
import type { Span } from '../model/span.ts';
import type { CopyCheck } from './check.ts';
import { anchor, breached, met, undetermined } from './outcome.ts';
import { languageOf, translationNotices, translatorsOf } from './translated.ts';

/** May it be a translation, and is it said to be one? */
export const translationCheck: CopyCheck<'translation'> = {
  concerns: 'copy',
  kind: 'translation',
  decide(facts, { with: wanted }) {
    const known = lookAt(facts);
    switch (known.kind) {
      case 'same-language':
        if (wanted.allow === 'forbidden') return met();
        return {
          outcome: 'not-applicable',
          reason: { code: 'not-translated', args: {} },
          evidence: [],
        };
      case 'unknown':
        return undetermined({
          code: facts.original === undefined ? 'original-not-kept' : 'language-unknown',
          args: {},
        });
      case 'translated':
        return judge(facts, known, wanted);
    }
  },
};

/** Whether the copy is a translation; undefined if nobody knows. */
export function isTranslation(facts: CopyFacts): boolean | undefined {
  const { kind } = lookAt(facts);
  return kind === 'unknown' ? undefined : kind === 'translated';
}

interface Translated {
  readonly kind: 'translated';
  readonly from?: string;
  readonly to?: string;
  /** What tells readers so. */
  readonly marks: readonly Span[];
  readonly translators: readonly CreditName[];
  readonly namesLanguage: boolean;
}

type Look = Translated | { readonly kind: 'same-language' } | { readonly kind: 'unknown' };

function lookAt(facts: CopyFacts): Look {
  const { original, publisher } = facts;
  const notices = translationNotices(facts);
  const translators = translatorsOf(facts);
  const marks = [...notices, ...translators].map(({ span }) => span);
  const from = original?.facts.language ?? notices[0]?.from ?? publisher.language;
  const to = languageOf(facts);
  const isKnown = from !== undefined && to !== undefined;
  if (hasSameText(facts) || (isKnown && from === to && marks.length === 0))
    return { kind: 'same-language' };
  const isOther = (isKnown && from !== to) || original?.verdict === 'translation';
  if (!isOther && marks.length === 0) return { kind: 'unknown' };
  return {
    kind: 'translated',
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    marks,
    translators,
    namesLanguage: notices.some((notice) => notice.from !== undefined),
  };
}

/** Words that stand in both are in one language. */
function hasSameText({ original }: CopyFacts): boolean {
  return (
    original !== undefined && original.verdict !== 'translation' && original.verdict !== 'unrelated'
  );
}

function judge(
  facts: CopyFacts,
  { from, to, marks, translators, namesLanguage }: Translated,
  wanted: CheckOptions['translation'],
): Outcome {
  const of = from === undefined ? {} : { from };
  const [mark] = marks;
  const span = mark ?? anchor(facts);
  if (wanted.allow === 'forbidden')
    return breached({
      code: 'translation-forbidden',
      args: { ...of, ...(to === undefined ? {} : { to }) },
      span,
    });
  if (wanted.allow === 'marked' && mark === undefined)
    return breached({ code: 'translation-unmarked', args: of, span });
  const isNamed =
    translators.length > 0 ||
    (facts.body?.changeNotices ?? []).some(({ translator }) => translator !== undefined);
  if (wanted.translator === 'required' && !isNamed)
    return breached({ code: 'translator-not-named', args: {}, span });
  if (wanted['original-language'] === 'required' && !namesLanguage)
    return breached({ code: 'original-language-not-named', args: of, span });
  return met(...marks);
}
