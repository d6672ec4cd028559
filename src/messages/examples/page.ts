import type { Examples } from './example.ts';

const photo = (caption: string): string =>
  `<figure>\n<img src="https://harbourledger.example/port.jpg" alt="The port">\n${caption === '' ? '' : `<figcaption>${caption}</figcaption>\n`}</figure>`;
const counter = (article: number): string =>
  `<img src="https://count.harbourledger.example/${article}.gif" alt="">`;
const head = (lines: string): string => `<head>\n${lines}\n</head>`;

export const page = {
  'image-not-permitted': {
    bad: '![The port](https://harbourledger.example/port.jpg)',
    good: '![The port](/pictures/our-own.jpg)',
  },
  'image-uncredited': {
    bad: photo(''),
    good: photo('Photo: Tom Reyes'),
  },
  'image-of-somebody-else': {
    bad: photo('Photo: Tom Reyes, Coast Agency'),
    good: photo('Photo: The Harbour Ledger'),
  },
  'image-without-photographer': {
    bad: photo('Photo: The Harbour Ledger'),
    good: photo('Photo: Tom Reyes, The Harbour Ledger'),
  },
  'image-hot-linked': {
    bad: '<img src="https://harbourledger.example/port.jpg" alt="The port">',
    good: '<img src="/pictures/port.jpg" alt="The port">',
  },
  'pixel-missing': {
    bad: 'Source: The Harbour Ledger',
    good: `Source: The Harbour Ledger\n\n${counter(77)}`,
  },
  'pixel-dead': {
    bad: `<!-- ${counter(77)} -->`,
    good: counter(77),
  },
  'pixel-of-another-article': {
    bad: counter(12),
    good: counter(77),
  },
  'canonical-missing': {
    bad: head('<title>The port</title>'),
    good: head(
      '<title>The port</title>\n<link rel="canonical" href="https://harbourledger.example/port/77">',
    ),
  },
  'canonical-elsewhere': {
    bad: head('<link rel="canonical" href="https://ourpaper.example/port">'),
    good: head('<link rel="canonical" href="https://harbourledger.example/port/77">'),
  },
} satisfies Examples;
