import type { Article } from './article.ts';

export const EN: Article = {
  language: 'en',
  title: 'The Last Loaf of Mill Street',
  otherTitle: 'A Bakery Shuts Its Doors',
  author: 'Nora Bell',
  byline: 'By Nora Bell',
  slug: '2024/the-last-loaf-of-mill-street',
  paragraphs: [
    'The bakery on Mill Street sold its last loaf on Friday, at seven minutes past noon. The queue had formed before dawn, and nobody in it admitted to having come for anything but bread.',
    'The baker kept the oven warm until evening, for no reason that she would give. On Monday the keys go to a bank, which has promised to keep the smell.',
  ],
  word: ['seven', 'eleven'],
  linked: 'a bank',
  picture: ['The oven', 'Photo: Ida Marsh'],
  source: (publisher) => `Source: ${publisher}`,
  thisPage: 'this page',
  licensed: (licence) => `This article is licensed under ${licence}.`,
  name: { meets: 'meets everything', breaches: (what) => `breaches “${what}”` },
};
