import type { WordingMatch } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import { fold } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { nearestWording, type NearWording } from '../text/wording/nearest.ts';
import { fillWording, type ShownValues } from '../text/wording/shown.ts';
import { plainSigns, signsAt, type WordStream } from '../text/wording/stream.ts';
import type { WordingPart } from '../model/wording.ts';
import { findPrescribed, type FoundWording, type Template } from './find-prescribed.ts';
import { firstLine } from './outcome.ts';
import { type SearchedWords, spanOf, textOf, visibleWords } from './visible-words.ts';
import { shownValues } from './wording-values.ts';

/** More names of one publisher are not tried. */
const MOST_NAMES = 4;

/** Words that are nearly one of the wordings, and by which words they differ. */
export function nearMiss(
  facts: CopyFacts,
  templates: readonly Template[],
  match: WordingMatch,
): Finding | undefined {
  const words = visibleWords(facts);
  const values = shownValues(facts);
  if (match === 'exact') {
    const [found] = findPrescribed(facts, templates, 'words');
    const template = templates.find((one) => one.template === found?.template);
    if (found !== undefined && template !== undefined)
      return inexact(facts, found, template, words);
  }
  const near = templates
    .flatMap(({ parts }) =>
      namesIn(words.stream, facts).map((publisher) => {
        const shown: ShownValues = publisher === undefined ? values : { ...values, publisher };
        const found = nearestWording(words.stream, parts, shown);
        return found === undefined ? [] : [{ found, expected: fillWording(parts, shown) }];
      }),
    )
    .flat()
    .toSorted((a, b) => changes(a.found) - changes(b.found) || b.found.share - a.found.share)[0];
  if (near === undefined || changes(near.found) === 0) return undefined;
  const { from, to, missing, extra } = near.found;
  return {
    code: 'wording-different',
    args: { found: textOf(words, from, to), expected: near.expected, missing, extra },
    span: firstLine(facts.document.text, spanOf(words, from, to)),
  };
}

function changes({ missing, extra }: NearWording): number {
  return missing.length + extra.length;
}

/** The names of the publisher all whose words are there; else the one that is shown. */
function namesIn(
  { folded }: WordStream,
  { publisher }: CopyFacts,
): readonly (string | undefined)[] {
  const there = new Set(folded);
  const names = publisher.names.filter((name) =>
    tokenise(name).forms.every((form) => there.has(fold(form))),
  );
  return names.length === 0 ? [undefined] : names.slice(0, MOST_NAMES);
}

/** The words are there, but not as they must be written: capitals, accents or signs differ. */
function inexact(
  facts: CopyFacts,
  { text, span, steps, to }: FoundWording,
  { parts }: Template,
  { stream }: SearchedWords,
): Finding {
  const changed = steps.flatMap(({ step, from }) =>
    step.written === undefined || step.written === stream.forms[from]
      ? []
      : [{ missing: step.written, extra: stream.forms[from] ?? '' }],
  );
  const wanted = signsIn(plainSigns(parts.map(ownText).join('')));
  const inside = steps.slice(1).flatMap(({ from }) => signsIn(signsAt(stream, from).before));
  const ofWords = changed.length > 0;
  return {
    code: 'wording-different',
    args: {
      found: text,
      expected: fillWording(parts, shownValues(facts)),
      missing: ofWords
        ? changed.map(({ missing }) => missing)
        : without(wanted, [...inside, ...signsIn(signsAt(stream, to).after)]),
      extra: ofWords ? changed.map(({ extra }) => extra) : without(inside, wanted),
    },
    span: firstLine(facts.document.text, span),
  };
}

function ownText(part: WordingPart): string {
  return part.kind === 'text' ? part.text : '';
}

function signsIn(text: string): readonly string[] {
  return text.match(/[^\p{L}\p{N}\s]/gu) ?? [];
}

/** Those of some signs that are not among others, each as often as it is there. */
function without(signs: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return signs.filter((sign) => {
    const at = left.indexOf(sign);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
