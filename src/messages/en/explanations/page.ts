import type { Explanations } from '../../types.ts';

export const page = {
  'image-not-permitted': {
    title: 'A picture of the publisher’s is shown',
    meaning: 'The terms cover the publisher’s text, not its pictures.',
  },
  'image-uncredited': {
    title: 'A picture has no credit',
    meaning: 'The terms permit pictures only beside the name of whoever made them.',
  },
  'image-of-somebody-else': {
    title: 'A picture belongs to somebody else',
    meaning:
      'A publisher cannot give away the pictures of agencies and others. The credit names one of these.',
  },
  'image-without-photographer': {
    title: 'A picture’s credit names the publisher alone',
    meaning:
      'These terms ask for the credit as the original gives it, with the photographer’s name.',
  },
  'image-hot-linked': {
    title: 'A picture is fetched from the publisher’s site',
    meaning:
      'Every reader of the copy then loads it at the publisher’s cost. The terms ask for a copy of your own.',
  },
  'pixel-missing': {
    title: 'The publisher’s counter is missing',
    meaning:
      'The terms ask for an invisible picture in the page, by which the publisher counts the readers of its article.',
  },
  'pixel-dead': {
    title: 'The publisher’s counter does not count',
    meaning:
      'The counter is written in the file, but in such a way that the page does not fetch it.',
  },
  'pixel-of-another-article': {
    title: 'The publisher’s counter belongs to another article',
    meaning: 'Readers of this copy are counted as those of a different article.',
  },
  'canonical-missing': {
    title: 'Search engines are not told of the original',
    meaning:
      'The canonical address, in the head of the page, tells search engines which of two pages with the same text is the original.',
  },
  'canonical-elsewhere': {
    title: 'Search engines are told of another page',
    meaning:
      'The canonical address, in the head of the page, leads elsewhere, often to the copy itself.',
  },
} satisfies Partial<Explanations>;
