import type { Explanations } from '../../types.ts';

export const site = {
  'medium-not-permitted': {
    title: 'The medium is not permitted',
    meaning: 'The site has declared a medium that the terms do not permit without asking.',
  },
  'audience-not-permitted': {
    title: 'The use is not permitted',
    meaning:
      'The site has declared a use, most often a commercial one, that the terms do not permit without asking.',
  },
  'permission-expired': {
    title: 'The permission has ended',
    meaning: 'A permission in permissions.yaml covers this use, but its last day has passed.',
  },
  'published-too-early': {
    title: 'The copy came out too early',
    meaning: 'The terms ask you to wait for some days after the original was published.',
  },
  'published-too-late': {
    title: 'The copy came out too late',
    meaning: 'The terms permit a copy only if it is published within some days after the original.',
  },
  'window-closed': {
    title: 'The time for the copy is over',
    meaning:
      'The terms permit the copy for some time only. After that it has to be taken off the site, or cut down to a link or an excerpt, as they say.',
  },
  'too-many-copies': {
    title: 'Too many articles were republished',
    meaning:
      'The terms say how many articles a site may republish in a day, a week, a month or a year.',
  },
  'no-way-taken': {
    title: 'None of several ways is taken',
    meaning:
      'The clause can be satisfied in more than one way. For each it is said what is lacking, and any one of them is enough.',
  },
} satisfies Partial<Explanations>;
