import type { Signal } from '../model/claim.ts';
import type { FindingCode, FindingMatter, Reason, ReasonCode } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { Notice } from '../model/notice.ts';
import type { OriginalFault } from '../model/original.ts';
import type { FileErrorCode, NoticeCode } from '../model/report.ts';
import type { ComparisonWords } from './comparison.ts';
import type { HtmlReportWords } from './html-report.ts';
import type { NoticeTable } from './notices.ts';
import type { RefusalSentences } from './refusals.ts';
import { safe, safeArgs } from './safe.ts';
import type {
  FileErrorTable,
  FindingTable,
  OriginalFaultTable,
  ReasonTable,
  Sentences,
  SignalTable,
  Words,
} from './types.ts';

/** All that one language has. */
export interface Tables {
  readonly findings: FindingTable;
  readonly reasons: ReasonTable;
  readonly notices: NoticeTable;
  readonly signals: SignalTable;
  readonly fileErrors: FileErrorTable;
  readonly originalFaults: OriginalFaultTable;
  readonly refusals: RefusalSentences;
  readonly words: Words;
  readonly comparison: ComparisonWords;
  readonly htmlReport: HtmlReportWords;
}

/** The sentences of one language. Values from articles are made safe to print before they enter one. */
export interface Messages {
  readonly language: Language;
  readonly words: Words;
  readonly comparison: ComparisonWords;
  readonly htmlReport: HtmlReportWords;
  /** Why something is not kept as an original. */
  readonly refusals: RefusalSentences;
  finding(finding: FindingMatter): Sentences;
  reason(reason: Reason): Sentences;
  notice(notice: Notice): Sentences;
  signal(signal: Signal): string;
  fileError(code: FileErrorCode, detail: string): string;
  originalFault(fault: OriginalFault): string;
}

/** Makes the sentences of a language of its tables. */
export function makeMessages(language: Language, tables: Tables): Messages {
  return {
    language,
    words: tables.words,
    comparison: tables.comparison,
    htmlReport: tables.htmlReport,
    refusals: tables.refusals,
    finding: (finding) => ofFinding(tables.findings, finding),
    reason: ({ code, args }) => sentence(tables.reasons, code, args),
    notice: ({ code, args }) => sentence(tables.notices, code, args),
    signal: ({ code, detail }) => {
      const said = tables.signals[code];
      const { labelled, quoted } = tables.words;
      return detail === '' ? said : labelled(said, quoted(safe(detail)));
    },
    fileError: (code, detail) => tables.fileErrors[code](safe(detail)),
    originalFault: (fault) => tables.originalFaults[fault],
  };
}

/** What each of several ways lacks is said by sentences of its own, of which one is made. */
function ofFinding(table: FindingTable, { code, args }: FindingMatter): Sentences {
  return code === 'no-way-taken'
    ? table[code]({ ways: args.ways.map((way) => ofFinding(table, way)) })
    : sentence(table, code, args);
}

type Row = (args: object) => Sentences;

type SentenceCode = FindingCode | ReasonCode | NoticeCode;

/** The table is exhaustive by type; a code and its arguments belong together by the type of findings. */
function sentence(
  table: FindingTable | ReasonTable | NoticeTable,
  code: SentenceCode,
  args: object,
): Sentences {
  const rows = table as unknown as Readonly<Record<SentenceCode, Row>>;
  return rows[code](safeArgs(args));
}
