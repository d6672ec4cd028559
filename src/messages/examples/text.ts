import type { Examples } from './example.ts';

export const text = {
  'translator-not-named': {
    bad: 'Translated from German',
    good: 'Translated from German by Tom Reyes',
  },
  'original-language-not-named': {
    bad: 'Translated by Tom Reyes',
    good: 'Translated from German by Tom Reyes',
  },
  'published-too-early': {
    bad: '---\noriginal_date: 2024-05-01\ndate: 2024-05-01\n---',
    good: '---\noriginal_date: 2024-05-01\ndate: 2024-05-08\n---',
  },
  'published-too-late': {
    bad: '---\noriginal_date: 2024-05-01\ndate: 2024-09-01\n---',
    good: '---\noriginal_date: 2024-05-01\ndate: 2024-05-31\n---',
  },
  'days-unknown': {
    bad: '---\ndate: 2024-05-08\n---',
    good: '---\noriginal_date: 2024-05-01\ndate: 2024-05-08\n---',
  },
} satisfies Examples;
