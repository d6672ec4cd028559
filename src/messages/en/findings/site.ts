import type { AfterWindow } from '../../../model/checks.ts';
import type { FindingTable } from '../../types.ts';
import { date, list, plural } from '../grammar.ts';
import { AUDIENCE, during, MEDIUM, rate } from '../phrases.ts';

const ask = (contact: string | undefined): string =>
  `Ask the publisher for permission${contact === undefined ? '' : ` (${contact})`}, and record it in permissions.yaml.`;

const AFTERWARDS: Readonly<Record<AfterWindow, string>> = {
  remove: 'Take it off the site, or ask the publisher.',
  link: 'Take its text off the site; a link to the original may stay. Or ask the publisher.',
  excerpt: 'Cut it down to an excerpt with a link to the original, or ask the publisher.',
};

/** Where, for whom, when and how often the terms permit republication. */
export const site = {
  'medium-not-permitted': ({ medium, permitted, contact }) => ({
    message: `The terms permit ${list(permitted.map((one) => MEDIUM[one]))} without asking; republint.yaml declares ${MEDIUM[medium]}.`,
    help: ask(contact),
  }),
  'audience-not-permitted': ({ audience, permitted, contact }) => ({
    message: `The terms permit ${list(permitted.map((one) => AUDIENCE[one]))} without asking; republint.yaml declares ${AUDIENCE[audience]}.`,
    help: ask(contact),
  }),
  'permission-expired': ({ until, by }) => ({
    message: `The permission given by ${by} ended on ${date(until)}.`,
    help: 'Ask for a new permission, and record it in permissions.yaml.',
  }),
  'published-too-early': ({ published, earliest }) => ({
    message: `The copy was published on ${date(published)}; these terms permit it from ${date(earliest)}.`,
    help: 'Wait for that day, or ask the publisher.',
  }),
  'published-too-late': ({ published, latest }) => ({
    message: `The copy was published on ${date(published)}; these terms permitted that until ${date(latest)}.`,
    help: 'Take it off the site, or ask the publisher.',
  }),
  'window-closed': ({ until, then }) => ({
    message: `These terms permitted the copy until ${date(until)}.`,
    help: AFTERWARDS[then],
  }),
  'too-many-copies': ({ found, most, per, period }) => ({
    message: `${during(per, period)}, ${plural(found, 'copy was', 'copies were')} published; these terms permit at most ${rate(most, per)}.`,
    help: 'Publish fewer, or ask the publisher.',
  }),
} satisfies Partial<FindingTable>;
