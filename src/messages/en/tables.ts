import type { Tables } from '../make.ts';
import { comparison } from './comparison.ts';
import { findings } from './findings.ts';
import { htmlReport } from './html-report.ts';
import { notices } from './notices.ts';
import { fileErrors, originalFaults, signals } from './others.ts';
import { reasons } from './reasons.ts';
import { refusals } from './refusals.ts';
import { words } from './words.ts';

export const tables: Tables = {
  findings,
  reasons,
  notices,
  signals,
  fileErrors,
  originalFaults,
  refusals,
  words,
  comparison,
  htmlReport,
};
