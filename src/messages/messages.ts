import type { Signal } from '../model/claim.ts';
import type { Finding, FindingCode, Reason, ReasonCode } from '../model/finding.ts';
import type { Language } from '../model/language.ts';
import type { OriginalFault } from '../model/original.ts';
import type { FileErrorCode } from '../model/report.ts';
import type { ComparisonWords } from './comparison.ts';
import { comparison as enComparison } from './en/comparison.ts';
import { findings as enFindings } from './en/findings.ts';
import {
  fileErrors as enFileErrors,
  originalFaults as enOriginalFaults,
  reasons as enReasons,
  signals as enSignals,
} from './en/others.ts';
import { refusals as enRefusals } from './en/refusals.ts';
import { words as enWords } from './en/words.ts';
import { comparison as frComparison } from './fr/comparison.ts';
import { findings as frFindings } from './fr/findings.ts';
import {
  fileErrors as frFileErrors,
  originalFaults as frOriginalFaults,
  reasons as frReasons,
  signals as frSignals,
} from './fr/others.ts';
import { refusals as frRefusals } from './fr/refusals.ts';
import { words as frWords } from './fr/words.ts';
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

interface Tables {
  readonly findings: FindingTable;
  readonly reasons: ReasonTable;
  readonly signals: SignalTable;
  readonly fileErrors: FileErrorTable;
  readonly originalFaults: OriginalFaultTable;
  readonly refusals: RefusalSentences;
  readonly words: Words;
  readonly comparison: ComparisonWords;
}

const TABLES: Readonly<Record<Language, Tables>> = {
  en: {
    findings: enFindings,
    reasons: enReasons,
    signals: enSignals,
    fileErrors: enFileErrors,
    originalFaults: enOriginalFaults,
    refusals: enRefusals,
    words: enWords,
    comparison: enComparison,
  },
  fr: {
    findings: frFindings,
    reasons: frReasons,
    signals: frSignals,
    fileErrors: frFileErrors,
    originalFaults: frOriginalFaults,
    refusals: frRefusals,
    words: frWords,
    comparison: frComparison,
  },
};

/** The sentences of one language. Values from articles are made safe to print before they enter one. */
export interface Messages {
  readonly language: Language;
  readonly words: Words;
  readonly comparison: ComparisonWords;
  /** Why something is not kept as an original. */
  readonly refusals: RefusalSentences;
  finding(finding: Pick<Finding, 'code' | 'args'>): Sentences;
  reason(reason: Reason): Sentences;
  signal(signal: Signal): string;
  fileError(code: FileErrorCode, detail: string): string;
  originalFault(fault: OriginalFault): string;
}

export function messagesFor(language: Language): Messages {
  const tables = TABLES[language];
  return {
    language,
    words: tables.words,
    comparison: tables.comparison,
    refusals: tables.refusals,
    finding: ({ code, args }) => sentence(tables.findings, code, args),
    reason: ({ code, args }) => sentence(tables.reasons, code, args),
    signal: ({ code, detail }) => {
      const said = tables.signals[code];
      const { labelled, quoted } = tables.words;
      return detail === '' ? said : labelled(said, quoted(safe(detail)));
    },
    fileError: (code, detail) => tables.fileErrors[code](safe(detail)),
    originalFault: (fault) => tables.originalFaults[fault],
  };
}

type Row = (args: object) => Sentences;

/** The table is exhaustive by type; a code and its arguments belong together by the type of findings. */
function sentence(
  table: FindingTable | ReasonTable,
  code: FindingCode | ReasonCode,
  args: object,
): Sentences {
  const rows = table as unknown as Readonly<Record<FindingCode | ReasonCode, Row>>;
  return rows[code](safeArgs(args));
}
