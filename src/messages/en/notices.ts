import type { NoticeTable } from '../notices.ts';
import { date, quoted } from './grammar.ts';

const UNREADABLE = {
  'no-reason': {
    message: 'This suppression gives no reason, so it was not used.',
    help: 'Write down why it is right that the finding does not count.',
  },
  'no-such-day': {
    message: 'This suppression names a day that does not exist, so it was not used.',
    help: 'Write the last day on which it holds as year, month and day, for example 2026-12-31.',
  },
  'nothing-named': {
    message: 'This suppression does not say what it is for, so it was not used.',
    help: 'Name the obligation or the finding, as the report names it.',
  },
} as const;

const UNPROVEN = {
  missing: 'cannot be read',
  changed: 'is not the one that was recorded',
} as const;
const PROVE = {
  missing: 'Put the file where permissions.yaml says, or correct its path there.',
  changed: 'Find out who changed it. If the new file is right, record its SHA-256 instead.',
} as const;

export const notices: NoticeTable = {
  'baseline-stale': ({ path, count }) => ({
    message:
      count === 1
        ? `One finding in the baseline ${quoted(path)} is no longer there.`
        : `${String(count)} findings in the baseline ${quoted(path)} are no longer there.`,
    help: 'Write the baseline again, so that they count if they come back.',
  }),
  'suppression-unused': ({ what }) => ({
    message: `Nothing is found here that the suppression of ${quoted(what)} could apply to.`,
    help: 'Take it out, or correct what it names.',
  }),
  'suppression-expired': ({ what, until }) => ({
    message: `The suppression of ${quoted(what)} ended on ${date(until)}.`,
    help: 'Correct the copy and take the suppression out, or give it a later day.',
  }),
  'suppression-unreadable': ({ why }) => UNREADABLE[why],
  'permission-unused': ({ by }) => ({
    message: `Nothing that was checked needs the permission given by ${by}.`,
    help: 'See whether it names the right terms, articles and files. If it is no longer needed, take it out.',
  }),
  'permission-expired': ({ by, until }) => ({
    message: `The permission given by ${by} ended on ${date(until)}.`,
    help: 'Ask for a new one and record it in permissions.yaml, or take this one out.',
  }),
  'permission-expiring': ({ by, until }) => ({
    message: `The permission given by ${by} ends on ${date(until)}.`,
    help: 'Ask for a new one in time, and record it in permissions.yaml.',
  }),
  'permission-unproven': ({ by, file, why }) => ({
    message: `The file that proves the permission given by ${by} ${UNPROVEN[why]}: ${file}`,
    help: PROVE[why],
  }),
  'override-unknown': ({ key, value }) => ({
    message: `The front matter gives ${quoted(value)} for ${quoted(key)}, which has no effect.`,
    help: 'Under “republint” may stand “terms” (a pack in force), “edition” (one of that pack) and “licence”. “republint rules list” shows the packs.',
  }),
};
