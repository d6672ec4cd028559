import type { LinkTarget, NamedTarget, Position, WordingMatch } from '../model/checks.ts';
import type { CopyFacts } from '../model/facts.ts';
import type { Finding } from '../model/finding.ts';
import type { Outcome } from '../model/outcome.ts';
import { fillWording } from '../text/wording/shown.ts';
import {
  findIn,
  findPrescribed,
  type FoundWording,
  type Template,
  templatesOf,
} from './find-prescribed.ts';
import { anchor, breached, firstLine, met, undetermined } from './outcome.ts';
import { isInPlace } from './position.ts';
import { hiddenWords, visibleWords } from './visible-words.ts';
import { nearMiss } from './wording-difference.ts';
import { unlinkedWords } from './wording-links.ts';
import { shownValues } from './wording-values.ts';

/** Words that the terms prescribe: any of the wordings will do. */
export interface Prescription {
  readonly wording: readonly string[];
  readonly match: WordingMatch;
  readonly at: Position;
  readonly links: Readonly<Record<string, LinkTarget>>;
}

/** Does a reader see any of the prescribed wordings, in its place, with its links? */
export function decidePrescribed(facts: CopyFacts, prescription: Prescription): Outcome {
  const { wording, match, at, links } = prescription;
  const templates = templatesOf(wording);
  const [first] = templates;
  if (first === undefined) return undetermined({ code: 'by-hand', args: {} });
  const found = findPrescribed(facts, templates, match);
  if (found.length === 0) return missing(facts, [first, ...templates.slice(1)], match);
  const placed = found.filter(({ span }) => isInPlace(span, at, facts));
  const words = visibleWords(facts);
  const linked = placed.filter((one) => unlinkedWords(one, links, words, facts) === undefined);
  if (linked.length > 0) return met(...linked.slice(0, 2).map(({ span }) => span));
  const [best = found[0]] = placed;
  return best === undefined ? missing(facts, [first], match) : faulty(facts, best, prescription);
}

/** What is wrong with a wording that is there. */
function faulty(facts: CopyFacts, found: FoundWording, { at, links }: Prescription): Outcome {
  const { text } = facts.document;
  const unlinked = unlinkedWords(found, links, visibleWords(facts), facts);
  if (at !== 'anywhere' && !isInPlace(found.span, at, facts))
    return breached({
      code: 'credit-misplaced',
      args: { found: found.text, at },
      span: firstLine(text, found.span),
    });
  if (unlinked === undefined) return met(found.span);
  const { target, span } = unlinked;
  const expected = addressOf(target, facts);
  return breached(
    {
      code: 'wording-not-linked',
      args: {
        found: unlinked.found,
        target: isNamed(target) ? target : 'page',
        ...(expected === undefined ? {} : { expected }),
      },
      span: firstLine(text, span),
    },
    [found.span],
  );
}

function isNamed(target: LinkTarget): target is NamedTarget {
  return !target.includes('://');
}

/** Where to lead, if one address only will do. */
function addressOf(target: LinkTarget, { claim }: CopyFacts): string | undefined {
  if (target === 'article') return claim.original?.url;
  return isNamed(target) ? undefined : target;
}

function missing(
  facts: CopyFacts,
  templates: readonly [Template, ...Template[]],
  match: WordingMatch,
): Outcome {
  const finding = nearMiss(facts, templates, match) ??
    hidden(facts, templates, match) ?? {
      code: 'wording-missing',
      args: { expected: fillWording(templates[0].parts, shownValues(facts)) },
      span: anchor(facts),
    };
  return breached(finding);
}

function hidden(
  facts: CopyFacts,
  templates: readonly Template[],
  match: WordingMatch,
): Finding | undefined {
  const words = hiddenWords(facts);
  const [found] = findIn(words, facts, templates, match);
  if (found === undefined) return undefined;
  const where = facts.document.hidden[words.stream.pieceOf[found.from] ?? -1]?.why;
  const template = templates.find((one) => one.template === found.template);
  if (where === undefined || template === undefined) return undefined;
  return {
    code: 'wording-hidden',
    args: { expected: fillWording(template.parts, shownValues(facts)), where },
    span: firstLine(facts.document.text, found.span),
  };
}
