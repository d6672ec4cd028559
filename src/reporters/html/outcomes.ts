import { markup, NOTHING, type Html } from '../markup.ts';
import type { ReporterOptions } from '../options.ts';
import { fold, lookOf, sign, type AnyOutcome, type Look } from './look.ts';
import { breach, excused, met, unsettled } from './outcome.ts';

/** What must be done stands open, the most severe first; what is in order is folded away. */
export function outcomesMarkup(
  outcomes: readonly AnyOutcome[],
  { messages, quiet }: ReporterOptions,
): readonly Html[] {
  const { htmlReport: words } = messages;
  const breaches = (['error', 'warning', 'note'] as const).flatMap((severity) =>
    outcomes
      .filter((one) => one.outcome === 'breached' && one.severity === severity)
      .map((one) => breach(one, messages)),
  );
  if (quiet) return breaches;
  const of = (outcome: AnyOutcome['outcome']): readonly AnyOutcome[] =>
    outcomes.filter((one) => one.outcome === outcome);
  const folded = (
    look: Look,
    say: (count: number) => string,
    count: number,
    body: readonly Html[],
    isOpen = false,
  ): Html =>
    count === 0 ? NOTHING : fold(look, markup`${sign(look)} ${say(count)}`, body, isOpen);
  const open = of('undetermined');
  const excuses = outcomes.reduce(
    (sum, { findings }) => sum + [...findings].filter(({ excuse }) => excuse !== undefined).length,
    0,
  );
  const inOrder = of('met');
  const idle = of('not-applicable');
  return [
    ...breaches,
    folded(
      'undetermined',
      words.undetermined,
      open.length,
      open.map((one) => unsettled(one, messages)),
      open.some(needsLook),
    ),
    folded(
      'excused',
      words.excused,
      excuses,
      outcomes.map((one) => excused(one, messages)),
    ),
    folded(
      'met',
      words.met,
      inOrder.length,
      inOrder.map((one) => met(one, messages)),
    ),
    folded(
      'not-applicable',
      words.notApplicable,
      idle.length,
      idle.map((one) => unsettled(one, messages)),
    ),
  ];
}

/** That no original is kept is said of every copy where there is no store; it is not to be shown each time. */
function needsLook(outcome: AnyOutcome): boolean {
  return outcome.severity !== 'note' && outcome.reason?.code !== 'original-not-kept';
}

/** Every obligation in a word, to be taken in at a glance. */
export function chips(outcomes: readonly AnyOutcome[], { messages }: ReporterOptions): Html {
  if (outcomes.length === 0) return NOTHING;
  const { words } = messages;
  const chip = (outcome: AnyOutcome): Html => {
    const look = lookOf(outcome);
    const isAlone = outcomes.filter(({ check }) => check === outcome.check).length === 1;
    const label = isAlone
      ? words.check[outcome.check]
      : `${words.check[outcome.check]} (${outcome.obligation})`;
    const state = look === 'excused' ? words.status.excused : words.outcome[outcome.outcome];
    return markup`
<li class="chip ${look}" title="${state}">${sign(look)} ${label}<span class="said-only"> (${state})</span></li>`;
  };
  return markup`
<ul class="chips" role="list">${outcomes.map(chip)}
</ul>`;
}
