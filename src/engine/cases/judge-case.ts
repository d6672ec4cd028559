import { complete } from '../../model/steps.ts';
import { createScanner } from '../../claims/scan.ts';
import { decode } from '../../documents/decode.ts';
import { parseDocument } from '../../documents/read.ts';
import type { Messages } from '../../messages/messages.ts';
import type { NewOriginal } from '../../model/original.ts';
import type { CopyAnswer } from '../../model/pack-test.ts';
import type { FileReport, ReportedCopy, ReportedSignal, SiteOutcome } from '../../model/report.ts';
import type { SiteFacts } from '../../model/site.ts';
import type { Edition, Pack } from '../../model/terms.ts';
import { asKept, memoryStore } from '../../originals/memory-store.ts';
import { editionFor } from '../../terms/edition.ts';
import { isCandidate, judgeFile, notJudged, scanFile } from '../check-file.ts';
import type { FileOptions, FileToCheck } from '../check-file.ts';
import { toSite } from '../config/site-facts.ts';
import { publicationDates } from '../dates.ts';
import { reportSignal } from '../judge.ts';
import { type KnownOriginals, knownOriginals } from '../originals/known-originals.ts';
import { toPermission } from '../permissions/read-ledger.ts';
import { sha256 } from '../read-file.ts';
import type { PacksInForce } from '../shelf.ts';
import { reportTerms } from '../site.ts';
import { ledgerOf } from './case-source.ts';
import type { ReadCase } from './read-cases.ts';

/** What came of a case. */
export interface JudgedCase {
  readonly report: FileReport;
  readonly answer: CopyAnswer;
  /** Those under the pack. */
  readonly copies: readonly ReportedCopy[];
  /** The edition that applied. */
  readonly edition: Edition;
  readonly site: readonly SiteOutcome[];
  /** Why it is, or is not, taken for a copy. */
  readonly signals: readonly ReportedSignal[];
}

/** A pack, ready for many cases. */
export interface Bench {
  readonly pack: Pack;
  readonly messages: Messages;
  /** Told of an error that is republint's own. */
  readonly onBug?: (path: string, error: unknown) => void;
  /** The pack by itself, whole or with one edition. */
  inForce(edition: string | undefined): PacksInForce;
}

/** Nothing but the pack is in force, so that what ships besides changes nothing. */
export function createBench(
  pack: Pack,
  { messages, onBug }: Pick<Bench, 'messages' | 'onBug'>,
): Bench {
  const made = new Map<string | undefined, PacksInForce>();
  const scanner = createScanner([pack]);
  return {
    pack,
    messages,
    ...(onBug === undefined ? {} : { onBug }),
    inForce(edition) {
      const known = made.get(edition);
      if (known !== undefined) return known;
      const created = { packs: [withOnly(pack, edition)], scanner };
      made.set(edition, created);
      return created;
    },
  };
}

/** A pack of one edition is judged by that, whatever the day. */
function withOnly(pack: Pack, id: string | undefined): Pack {
  const edition = pack.editions.find((one) => one.id === id);
  return edition === undefined ? pack : { ...pack, editions: [edition] };
}

/** Judges the copy of a case as a run does, and the site as if this were all of it. */
export async function judgeCase(one: ReadCase, bench: Bench): Promise<JudgedCase> {
  const { source } = one;
  const inForce = bench.inForce(source.edition);
  const [pack = bench.pack] = inForce.packs;
  const { permissions, done } = ledgerOf(source, pack.id);
  const site = toSite(source.site, {
    permissions: permissions.map((entry) => toPermission(entry, { start: 0, end: 0 })),
    done,
  });
  const options = await optionsOf(one, site, bench);
  const { report, signals } = await judgeCopy(fileOf(one, inForce), options, bench);
  const copies = report.copies.filter(({ terms }) => terms === pack.id);
  const edition =
    pack.editions.find(({ id }) => id === copies[0]?.edition) ??
    editionFor(pack, { asOf: source['as-of'] });
  const days = [...(source['copies-on'] ?? []), ...copies.map(({ published }) => published)];
  const terms = reportTerms(withOnly(pack, edition.id), options, { days, whole: true });
  return { report, answer: answerOf(copies), copies, edition, site: terms.site, signals };
}

function answerOf(copies: readonly ReportedCopy[]): CopyAnswer {
  if (copies.length === 0) return 'no';
  return copies.every(({ claim }) => claim.kind === 'suspected') ? 'suspected' : 'yes';
}

function fileOf({ copy, source }: ReadCase, inForce: PacksInForce): FileToCheck {
  const { shown, path, format, bytes } = copy;
  return {
    path: shown,
    pathFromRoot: path,
    content: { kind: 'read', bytes },
    sha256: sha256(bytes),
    format,
    settings: { rules: [], rendered: source.rendered ?? [], ignored: false },
    inForce,
  };
}

async function optionsOf(
  one: ReadCase,
  site: SiteFacts,
  { messages, pack }: Bench,
): Promise<FileOptions> {
  const { source, original } = one;
  const asOf = source['as-of'];
  const today = asOf ?? (await dayOf(one, pack));
  return {
    messages,
    site,
    today,
    ...(asOf === undefined ? {} : { asOf }),
    ...(original === undefined ? {} : { originals: keeping(original, today) }),
  };
}

function keeping(original: NewOriginal, today: string): KnownOriginals {
  return knownOriginals(memoryStore([asKept(original, today)]));
}

/**
 * The day for which a case is judged that does not say: a case must not come out otherwise tomorrow. That
 * on which the copy was published, else the original, else that of the newest wording.
 */
async function dayOf({ copy, original }: ReadCase, { editions }: Pack): Promise<string> {
  const { bytes, format, path } = copy;
  const { text } = decode(bytes, format);
  const said = publicationDates(await parseDocument({ path, text, format })).copy;
  const newest = editions.at(-1) ?? editions[0];
  return said ?? original?.published ?? newest.from ?? wholeDay(newest.seen.on);
}

/** `2023-09` is known to the month only. */
function wholeDay(day: string): string {
  return `${day}-01-01`.slice(0, '2023-09-01'.length);
}

async function judgeCopy(
  file: FileToCheck,
  options: FileOptions,
  { onBug }: Bench,
): Promise<Pick<JudgedCase, 'report' | 'signals'>> {
  try {
    const scanned = scanFile(file, options);
    if (!isCandidate(scanned)) return { report: scanned, signals: [] };
    const { report, recognition, tools } = await complete(judgeFile(scanned, options));
    return {
      report,
      signals: recognition.signals.map((signal) => reportSignal(signal, tools)),
    };
  } catch (error) {
    onBug?.(file.path, error);
    return { report: notJudged(file.path, error, options), signals: [] };
  }
}
