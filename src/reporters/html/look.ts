import type { Messages } from '../../messages/messages.ts';
import type { ReportedOutcome, SiteOutcome, Status } from '../../model/report.ts';
import { markup, type Html } from '../markup.ts';
import { kindOf, MARK, type Kind } from '../marks.ts';

export type AnyOutcome = ReportedOutcome | SiteOutcome;

/** What something looks like. A breach of which nothing counts is no breach to an editor. */
export type Look = Kind | 'excused';

export const LOOK_OF: Readonly<Record<Status, Look>> = {
  compliant: 'met',
  breached: 'error',
  excused: 'excused',
  review: 'undetermined',
  'not-a-copy': 'not-applicable',
  error: 'error',
};

export function lookOf(outcome: AnyOutcome): Look {
  const isExcused =
    outcome.findings.length > 0 && outcome.findings.every(({ excuse }) => excuse !== undefined);
  return outcome.outcome === 'breached' && isExcused ? 'excused' : kindOf(outcome);
}

/** The sign by which a look is known without its colour; a word always says the same. */
export function sign(look: Look): Html {
  const mark = look === 'excused' ? '○' : MARK[look];
  return markup`<span class="sign ${look}" aria-hidden="true">${mark}</span>`;
}

/** What the sign says, in a word. */
export function wordOf(outcome: AnyOutcome, { words }: Messages): string {
  const look = lookOf(outcome);
  if (look === 'excused') return words.status.excused;
  return outcome.outcome === 'breached'
    ? words.severity[outcome.severity]
    : words.outcome[outcome.outcome];
}

/** At the head of a line a word of the tables, which have none, has a capital. */
export function capital(text: string): string {
  const [first = '', ...rest] = text;
  return `${first.toUpperCase()}${rest.join('')}`;
}

/** An address that can be followed; one of another kind than the web's is only shown. */
export function link(address: string, text: string = address): Html {
  return /^https?:\/\//iu.test(address)
    ? markup`<a href="${address}" rel="noopener noreferrer"><bdi>${text}</bdi></a>`
    : markup`<bdi>${text === address ? address : `${text} (${address})`}</bdi>`;
}

/** Something to be opened. On paper it is open. */
export function fold(kind: string, summary: Html, body: readonly Html[], isOpen = false): Html {
  return markup`
<details class="fold ${kind}"${{ html: isOpen ? ' open' : '' }}>
<summary>${summary}</summary>${body}
</details>`;
}
