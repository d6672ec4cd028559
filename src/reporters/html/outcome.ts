import type { Messages } from '../../messages/messages.ts';
import type {
  Place,
  ReportedFinding,
  ReportedPermission,
  SiteFinding,
} from '../../model/report.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { capital, fold, link, lookOf, sign, wordOf, type AnyOutcome } from './look.ts';
import { quotes } from './quote.ts';

type AnyFinding = ReportedFinding | SiteFinding;

/** More findings against one obligation than these are folded away. */
const MOST_FINDINGS = 5;

/** A breached obligation, with each finding that counts. */
export function breach(outcome: AnyOutcome, messages: Messages): Html {
  const found = findingsThat(outcome, (finding) => finding.excuse === undefined);
  if (found.length === 0) return NOTHING;
  const shown = found.map((one) => said(one, placesOf(one), messages));
  const rest = shown.slice(MOST_FINDINGS);
  const further =
    rest.length === 0
      ? NOTHING
      : fold('more', markup`${messages.htmlReport.furtherFindings(rest.length)}`, rest);
  return block(outcome, messages, [...shown.slice(0, MOST_FINDINGS), further]);
}

/** An obligation that nothing settles, or that does not arise: why, and what to do about it. */
export function unsettled(outcome: AnyOutcome, messages: Messages): Html {
  const { reason } = outcome;
  const why =
    reason === undefined
      ? quotes(evidenceOf(outcome), messages)
      : [said(reason, evidenceOf(outcome), messages)];
  return block(outcome, messages, why);
}

/** An obligation that is met, and where. */
export function met(outcome: AnyOutcome, messages: Messages): Html {
  const { permission } = outcome;
  return block(outcome, messages, [
    permission === undefined ? NOTHING : permissionMarkup(permission, messages),
    ...quotes(evidenceOf(outcome), messages),
  ]);
}

/** Findings that do not count, and why. */
export function excused(outcome: AnyOutcome, messages: Messages): Html {
  const found = findingsThat(outcome, (finding) => finding.excuse !== undefined);
  if (found.length === 0) return NOTHING;
  const { words } = messages;
  return markup`
<div class="outcome excused">
<h4>${sign('excused')} ${name(outcome, messages)} <small>${words.status.excused}</small></h4>${found.map(
    (one) => markup`${excuse(one, messages)}${said(one, placesOf(one), messages)}`,
  )}${clause(outcome, messages)}
</div>`;
}

function excuse({ excuse: why }: AnyFinding, { words }: Messages): Html {
  if (why === undefined) return NOTHING;
  const text =
    why.by === 'suppression'
      ? `${words.suppressed(why.reason, why.until)} (${words.lineNumber(why.place.line)})`
      : words.inBaseline;
  return markup`
<p class="excuse">${capital(text)}</p>`;
}

/** What the obligation is about, in words, and what its terms call it. */
export function name(outcome: AnyOutcome, { words }: Messages): Html {
  return markup`${capital(words.check[outcome.check])} <code>${outcome.obligation}</code>`;
}

function block(outcome: AnyOutcome, messages: Messages, body: readonly Html[]): Html {
  const look = lookOf(outcome);
  return markup`
<div class="outcome ${look}">
<h4>${sign(look)} ${name(outcome, messages)} <small>${wordOf(outcome, messages)}</small></h4>${body}${clause(outcome, messages)}
</div>`;
}

/** What is wrong and where, and beside it what to write. */
function said(
  { message, help, code }: Pick<AnyFinding, 'message' | 'help'> & { readonly code: string },
  places: readonly Place[],
  messages: Messages,
): Html {
  const { words } = messages;
  return markup`
<div class="said">
<div><p class="message">${message}</p>${quotes(places, messages)}</div>
<div class="remedy"><p><b>${capital(words.toSatisfy)}</b> ${help}</p>
<p class="code"><code>${code}</code></p></div>
</div>`;
}

function clause({ clause: { at, says, url }, basis }: AnyOutcome, messages: Messages): Html {
  const { words, htmlReport } = messages;
  const read = basis === 'inferred' ? ` [${words.basis.inferred}]` : '';
  const where = url === undefined ? NOTHING : markup` ${link(url, htmlReport.readTerms)}`;
  return markup`
<p class="clause"><b>${capital(words.clause)}</b> ${says} (${at})${read}${where}</p>`;
}

function permissionMarkup(permission: ReportedPermission, { words, htmlReport }: Messages): Html {
  const { by, since, until, proof } = permission;
  const parts = [
    capital(words.permittedBy(by, until)),
    ...(since === undefined ? [] : [htmlReport.since(since)]),
    ...(proof === undefined ? [] : [words.labelled(htmlReport.proof, proof)]),
  ];
  return markup`
<p class="permission">${parts.join(' · ')}</p>`;
}

function findingsThat(
  outcome: AnyOutcome,
  matches: (finding: AnyFinding) => boolean,
): readonly AnyFinding[] {
  const findings: readonly AnyFinding[] = outcome.findings;
  return findings.filter(matches);
}

function placesOf(finding: AnyFinding): readonly Place[] {
  return 'place' in finding ? [finding.place] : [];
}

function evidenceOf(outcome: AnyOutcome): readonly Place[] {
  return 'evidence' in outcome ? outcome.evidence : [];
}
