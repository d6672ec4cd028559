/**
 * Markdown articles of about 6 KB in the shapes of a news site: front matter, headings, links,
 * quotations, pictures, lists, now and then a table. The same seed writes the same articles.
 */
import { randomFrom } from './random.js';
import { wordSource } from './words.js';

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The ways in which sites credit an article; every site has its own. */
const CREDITS = [
  ({ url }) => [`The original source of this article is [Global Research](${url})`],
  ({ url, author, year }) => [
    `The original source of this article is [Global Research](${url})`,
    `Copyright © ${author}, Global Research, ${year}`,
  ],
  ({ url }) => [`*This article was originally published on [Global Research](${url}).*`],
  ({ url }) => [`Source: [Global Research](${url})`],
  ({ url }) => [`**Source:** Global Research, <${url}>`],
  ({ url, date }) => [`[Global Research](${url}), ${date}`],
  ({ url }) => [`> First published by Global Research: ${url}`],
  ({ url, author }) => [`*By ${author}, [Global Research](${url}). Republished with permission.*`],
  ({ url }) => [`Article original : [Global Research](${url})`],
  () => [`Source: Global Research`],
];

/** What a site says without republishing anything. */
const MENTIONS = [
  ({ url }) => `Others disagree, as [a piece on Global Research](${url}) did last year.`,
  () => `The report quotes the Centre for Research on Globalization in a footnote.`,
];

export function articleWriter(seed) {
  const random = randomFrom(seed);
  const word = wordSource(random);
  const words = (from, to) => Array.from({ length: random.between(from, to) }, word);
  const name = () => `${capital(word())} ${capital(word())}`;
  const slug = () => words(3, 7).join('-');
  const link = (text) => `[${text}](https://www.${word()}.example/${slug()})`;

  function sentence() {
    const list = words(9, 32).map((each) => {
      const roll = random.next();
      if (roll < 0.05) return `${each},`;
      if (roll < 0.055) return `**${each}**`;
      if (roll < 0.065) return `*${each}*`;
      if (roll < 0.095) return capital(each);
      return roll < 0.1 ? String(random.between(2, 2030)) : each;
    });
    if (random.chance(0.18)) list.splice(3, 2, link(list.slice(3, 5).join(' ').replace(/\*/g, '')));
    return `${capital(list.join(' '))}${random.chance(0.95) ? '.' : '?'}`;
  }
  const sentences = (from, to) => Array.from({ length: random.between(from, to) }, sentence);
  const paragraph = () => sentences(2, 5).join(' ');
  const row = (cells) => `| ${cells.join(' | ')} |`;

  function block() {
    const roll = random.next();
    if (roll < 0.08) return `## ${capital(words(2, 8).join(' '))}`;
    if (roll < 0.15) return `> ${paragraph()}`;
    if (roll < 0.19) return `![${words(2, 6).join(' ')}](https://cdn.example/${slug()}.jpg)`;
    if (roll < 0.23)
      return sentences(3, 6)
        .map((each) => `- ${each}`)
        .join('\n');
    if (roll < 0.24) {
      const rows = Array.from({ length: 4 }, () => row(words(3, 3)));
      return [row(words(3, 3)), row(['---', '---', '---']), ...rows].join('\n');
    }
    return paragraph();
  }

  function facts() {
    const year = random.between(2002, 2026);
    return {
      year,
      author: name(),
      title: capital(words(5, 11).join(' ')),
      date: `${year}-0${random.between(1, 9)}-${random.between(10, 28)}`,
      url: `https://www.globalresearch.ca/${slug()}/${random.between(5_000_000, 5_900_000)}`,
    };
  }

  /** `extra` stand somewhere among the blocks, `credit` at the beginning or the end. */
  function article({ title, date, author }, extra, credit) {
    const head = ['---', `title: "${title}"`, `date: ${date}`, `author: ${author}`];
    const blocks = [
      [...head, 'tags:', ...words(2, 5).map((tag) => `  - ${tag}`), '---'].join('\n'),
    ];
    blocks.push(`# ${title}`, `By ${author}`);
    const creditFirst = random.chance(0.3);
    if (creditFirst) blocks.push(...credit);
    const wanted = random.between(4_200, 8_000);
    let size = 0;
    while (size < wanted) {
      const next = block();
      blocks.push(next);
      size += next.length;
    }
    blocks.push(...extra);
    if (!creditFirst) blocks.push(...credit);
    return `${blocks.join('\n\n')}\n`;
  }

  return {
    /** An article of the site's own; one in twenty speaks of Global Research. */
    own() {
      const about = facts();
      return article(about, random.chance(0.05) ? [random.pick(MENTIONS)(about)] : [], []);
    },
    /** A copy of an article of Global Research, credited in one of many ways. */
    copy() {
      const about = facts();
      return article(about, [], random.pick(CREDITS)(about));
    },
  };
}
