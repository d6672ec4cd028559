import { recognise, type Recognition, type RecognisedCopy } from '../claims/recognise.ts';
import { decode, looksBinary } from '../documents/decode.ts';
import { readDocument } from '../documents/read.ts';
import type { Messages } from '../messages/messages.ts';
import type { Document, DocumentProblem, Format } from '../model/document.ts';
import type { FileError, FileErrorCode, FileReport, ReportedNotice } from '../model/report.ts';
import { plainFile } from '../model/packed-reports.ts';
import { isInForce, type SiteFacts } from '../model/site.ts';
import type { Pack } from '../model/terms.ts';
import { lazily, type Steps } from '../model/steps.ts';
import type { FileSettings } from './config/settings.ts';
import { createFingerprints } from './fingerprint.ts';
import { askedBefore } from './asked-elsewhere.ts';
import { completeFacts } from './copy-facts.ts';
import type { CopyToJudge } from './copy-to-judge.ts';
import { judgeCopy, type JudgeTools } from './judge.ts';
import { withLicences } from './licences.ts';
import type { KnownOriginals } from './originals/known-originals.ts';
import type { MatchedText } from './originals/matched-text.ts';
import { overrideFaults } from './override-faults.ts';
import type { Lap } from './phases.ts';
import { createPlaces } from './place.ts';
import type { ReadFile } from './read-file.ts';
import { scannerOf } from './scanner-of.ts';
import type { PacksInForce } from './shelf.ts';
import { statusOf } from './status.ts';
import { suppressionsIn } from './suppressions/suppression.ts';
import { suppress } from './suppressions/suppress.ts';

/** A file, read as far as it could be, and all by which it is judged. */
export interface FileToCheck {
  /** As the report prints it. */
  readonly path: string;
  /** As globs of the configuration and of the ledger see it. */
  readonly pathFromRoot: string;
  readonly content: ReadFile;
  /** Of its bytes; empty if there are none. */
  readonly sha256: string;
  readonly format: Format;
  readonly settings: FileSettings;
  readonly inForce: PacksInForce;
}

/** Whatever a file says to republint has its name in it. */
const TOOL_NAME = 'republint';

/** What is the same for every file of a run. */
export interface FileOptions {
  readonly messages: Messages;
  readonly site: SiteFacts;
  readonly original?: string;
  readonly asOf?: string;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Absent if none are kept. */
  readonly originals?: KnownOriginals;
  readonly lap?: Lap;
}

/** A file that may be a copy, with its text: to be parsed and judged. */
export interface Candidate extends Pick<
  FileToCheck,
  'path' | 'pathFromRoot' | 'sha256' | 'format'
> {
  readonly text: string;
  readonly problems: readonly DocumentProblem[];
  readonly packs: readonly Pack[];
  readonly rendered: readonly string[];
  readonly copyOf?: string;
}

/**
 * Decides from its raw text whether a file can be a copy at all. Most files cannot, and their report
 * is made here without parsing them.
 */
export function scanFile(
  file: FileToCheck,
  options: FileOptions,
  parse: 'candidates' | 'every file' = 'candidates',
): Candidate | FileReport {
  const { content, path, pathFromRoot, format, sha256: hash, settings, inForce } = file;
  const { messages } = options;
  if (content.kind === 'failed')
    return unread(path, '', fileError(content.code, content.detail, messages));
  if (looksBinary(content.bytes)) return unread(path, hash, fileError('binary', '', messages));
  const { text, problems } = decode(content.bytes, format);
  const { rendered, copyOf } = settings;
  const candidate: Candidate = {
    path,
    pathFromRoot,
    sha256: hash,
    format,
    text,
    problems,
    packs: inForce.packs,
    rendered,
    ...(copyOf === undefined ? {} : { copyOf }),
  };
  const isSought = parse === 'every file' || options.original !== undefined || copyOf !== undefined;
  if (isSought || scannerOf(inForce).mayBeCopy(text)) return candidate;
  // What it says of itself, or excuses, must be looked at, and what it excuses in vain be told.
  if (text.includes(TOOL_NAME)) return candidate;
  if (options.originals?.mayShare(text, 'quick') === true) return candidate;
  if (problems.length === 0) return plainFile(path, hash);
  return reportFile(candidate, { problems, copies: [], place: createPlaces(text), messages });
}

/** Whether scanning left something to judge. */
export function isCandidate(scanned: Candidate | FileReport): scanned is Candidate {
  return 'text' in scanned;
}

/** Comparing texts is loaded only where there is something to compare with. */
const matching = lazily(async () => import('./originals/matched-text.ts'));

function* matchText(
  document: Document,
  site: SiteFacts,
  originals: KnownOriginals,
): Steps<MatchedText> {
  return (yield* matching()).matchText(document, site, originals);
}

/** A file's report, and what a person may ask about it. */
export interface JudgedFile {
  readonly report: FileReport;
  /** Suppressions in it that excuse nothing. */
  readonly notices: readonly ReportedNotice[];
  /** Whether something in it may excuse a finding until some day. */
  readonly isOfDay: boolean;
  readonly recognition: Recognition;
  readonly tools: JudgeTools;
}

/** Parses a file, and judges it under every terms of which it is a copy. */
export function* judgeFile(candidate: Candidate, options: FileOptions): Steps<JudgedFile> {
  const { path, pathFromRoot, format, text, problems, packs, rendered, copyOf } = candidate;
  const { messages, site, original, asOf, originals, lap } = options;
  const document = yield* readDocument({ path, text, format, problems });
  lap?.('judge');
  const matched = originals === undefined ? undefined : yield* matchText(document, site, originals);
  lap?.('originals');
  const recognition = yield* recognise({
    document,
    packs,
    site,
    rendered,
    matches: matched?.matches ?? [],
    ...(original === undefined ? {} : { original }),
    ...(copyOf === undefined ? {} : { copyOf }),
  });
  const tools: JudgeTools = {
    messages,
    permissions: {
      path: pathFromRoot,
      inForce: site.permissions.filter(({ record }) => isInForce(record, asOf ?? options.today)),
      done: site.done,
    },
    place: createPlaces(text),
    fingerprint: createFingerprints(),
  };
  lap?.('judge');
  const recognised: RecognisedCopy[] = [];
  for (const copy of recognition.copies)
    recognised.push(matched === undefined ? copy : yield* matched.withOriginal(copy));
  lap?.('originals');
  const complete: CopyToJudge[] = [];
  for (const copy of recognised)
    complete.push(
      yield* completeFacts(copy, {
        today: options.today,
        ...(asOf === undefined ? {} : { asOf }),
      }),
    );
  const toJudge = withLicences(complete, packs);
  const judged = toJudge.map((copy) => judgeCopy(copy, tools, askedBefore(copy, toJudge)));
  const suppressions = suppressionsIn(document);
  const { copies, leftovers } = suppress(judged, suppressions, {
    today: asOf ?? options.today,
    place: tools.place,
  });
  const { problems: all } = document;
  const report = reportFile(candidate, { problems: all, copies, place: tools.place, messages });
  const notices = [...leftovers, ...overrideFaults(document, packs)].map((notice) => ({
    code: notice.code,
    ...messages.notice(notice),
    path,
    place: tools.place(notice.span),
  }));
  return { report, notices, isOfDay: suppressions.length > 0, recognition, tools };
}

function reportFile(
  { path, sha256: hash }: Candidate,
  {
    problems,
    copies,
    place,
    messages,
  }: Pick<JudgeTools, 'place' | 'messages'> &
    Pick<FileReport, 'copies'> &
    Pick<Document, 'problems'>,
): FileReport {
  return {
    path,
    status: statusOf(copies),
    sha256: hash,
    copies,
    errors: problems.map(({ code, detail, span }) => ({
      ...fileError(code, detail, messages),
      place: place(span),
    })),
  };
}

/** The report of a file on which republint itself failed. */
export function notJudged(path: string, error: unknown, { messages }: FileOptions): FileReport {
  const detail = error instanceof Error ? error.message : String(error);
  return unread(path, '', fileError('internal', detail, messages));
}

/** The report of a file that took longer to judge than it may. `limit` is in seconds. */
export function tooSlow(path: string, limit: number, { messages }: FileOptions): FileReport {
  return unread(path, '', fileError('too-slow', String(limit), messages));
}

function unread(path: string, hash: string, error: FileError): FileReport {
  return { path, status: 'error', sha256: hash, copies: [], errors: [error] };
}

function fileError(code: FileErrorCode, detail: string, messages: Messages): FileError {
  return { code, message: messages.fileError(code, detail) };
}
