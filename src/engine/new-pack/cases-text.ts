import { licenceName } from '../../messages/licence-name.ts';
import type { NewPackWords } from '../../messages/new-pack.ts';
import type { Ask, NewPack } from '../../model/new-pack.ts';
import { AUDIENCES, MEDIA } from '../../model/terms.ts';
import { articleIn } from './article.ts';
import type { Article } from './articles/article.ts';
import { flow, obligationsOf } from './pack-text.ts';

const SCHEMA = 'https://unpkg.com/republint/rules/cases.schema.json';

/** The lines of a copy that cases change. */
interface Shown {
  readonly title: string;
  readonly byline: string;
  readonly credit: string;
  readonly copyright: string;
  readonly licence?: string;
  /** Where the text links, if it does; the picture, if there is one; and what the page declares. */
  readonly link?: string;
  readonly picture?: string;
  readonly canonical?: string;
  readonly home: string;
  readonly url: string;
  readonly name: string;
}

const LINK = 'https://mill-street-bank.example/keys';
const PICTURE = '/pictures/oven.jpg';

type Checked = Exclude<Ask, 'notify'>;

/** One copy that meets everything, and for each obligation one that does not. */
export function casesText(pack: NewPack, { comments }: NewPackWords): string {
  const article = articleIn(pack.language);
  const shown = shownOf(pack, article);
  const asked = obligationsOf(pack).filter((ask) => ask !== 'notify');
  const met = Object.fromEntries(asked.map((ask) => [ask, 'met']));
  const isLimited = asked.includes('use');
  const site = { medium: pack.media[0], audience: pack.audience[0] };
  const head = (breached: string, where: object): readonly string[] => [
    '',
    `- name: ${flow(article.name.breaches(breached))}`,
    ...(isLimited ? [`  site: ${flow(where)}`] : []),
    '  original: *original',
    '  copy: *copy',
  ];
  const lines = [
    `# yaml-language-server: $schema=${SCHEMA}`,
    '#',
    `# ${comments.cases}`,
    `- name: ${flow(article.name.meets)}`,
    ...(isLimited ? [`  site: ${flow(site)}`] : []),
    ...originalLines(article, shown),
    ...copyLines(article, shown),
    asked.length === 0
      ? '  expect: { status: compliant }'
      : `  expect: { status: compliant, outcomes: ${flow(met)} }`,
    ...asked.flatMap((ask) =>
      ask === 'use'
        ? [
            ...head(ask, forbiddenSite(pack)),
            '  expect: { status: compliant, outcomes: { use: breached } }',
          ]
        : [
            ...head(ask, site),
            `  change: ${flow(change(ask, shown, article))}`,
            `  expect: { status: breached, outcomes: ${flow({ [ask]: 'breached' })} }`,
          ],
    ),
  ];
  return `${lines.join('\n')}\n`;
}

function shownOf(pack: NewPack, article: Article): Shown {
  const {
    names: [name],
    domains: [domain],
    licence,
    asks,
  } = pack;
  const home = `https://${domain}/`;
  const url = `${home}${article.slug}`;
  return {
    title: article.title,
    byline: article.byline,
    home,
    url,
    name,
    credit: `${article.source(`[${name}](${url})`)}, ${url}`,
    copyright: `© ${article.author}, 2024`,
    ...(licence === undefined ? {} : { licence: article.licensed(licenceName(licence)) }),
    ...(asks.includes('links') ? { link: LINK } : {}),
    ...(asks.includes('images') ? { picture: PICTURE } : {}),
    ...(asks.includes('canonical') ? { canonical: `canonical_url: ${url}` } : {}),
  };
}

/** What a copy that breaches an obligation, and no other, says instead. */
function change(
  ask: Checked,
  { title, byline, credit, copyright, licence, canonical, home, url, name }: Shown,
  { otherTitle, author, word, linked, source, thisPage }: Article,
): Readonly<Record<string, string>> {
  switch (ask) {
    case 'source':
      return { [credit]: `${source(`[${thisPage}](${url})`)}, ${url}` };
    case 'link':
      // An address that is shown as code is read, and is no link.
      return { [credit]: `${source(`[${name}](${home})`)}, \`${url}\`` };
    case 'address':
      return { [credit]: source(`[${name}](${url})`) };
    case 'author':
      return { [byline]: '', [copyright]: `© ${name}, 2024` };
    case 'copyright':
      return { [copyright]: '' };
    case 'licence':
      return { [licence ?? copyright]: '' };
    case 'title':
      return { [`# ${title}`]: `# ${otherTitle}` };
    case 'unchanged':
      return { [word[0]]: word[1] };
    case 'links':
      return { [`[${linked}](${LINK})`]: linked };
    case 'images':
      return { [PICTURE]: `${home}${PICTURE.slice(1)}` };
    case 'canonical':
      // An address that is missing may be put there by the theme.
      return { [canonical ?? url]: `canonical_url: ${home}` };
    default:
      return { [author]: '' };
  }
}

function originalLines(
  { title, author, language, paragraphs, linked }: Article,
  { url, name, link }: Shown,
): readonly string[] {
  return [
    '  original: &original',
    `    url: ${flow(url)}`,
    `    title: ${flow(title)}`,
    `    authors: ${flow([author])}`,
    `    publisher: ${flow(name)}`,
    '    published: 2024-05-06',
    `    language: ${language}`,
    ...(link === undefined ? [] : [`    links: ${flow([{ text: linked, url: link }])}`]),
    '    text: |',
    ...indented(paragraphs, 6),
  ];
}

function copyLines(article: Article, shown: Shown): readonly string[] {
  const { title, byline, credit, copyright, licence, link, canonical } = shown;
  const { paragraphs, linked } = article;
  const text = paragraphs.map((paragraph) =>
    link === undefined ? paragraph : paragraph.replace(linked, `[${linked}](${link})`),
  );
  const head = canonical === undefined ? [] : ['---', canonical, '---', ''];
  const foot = [credit, copyright, ...(licence === undefined ? [] : [licence])];
  const body = [`# ${title}`, byline, ...pictureOf(article, shown), ...text, ...foot];
  return [
    '  copy: &copy |',
    ...head.map((line) => (line === '' ? '' : `    ${line}`)),
    ...indented(body, 4),
  ];
}

/** One of the site's own, for somebody else is credited. */
function pictureOf({ picture: [shows, credit] }: Article, { picture }: Shown): readonly string[] {
  return picture === undefined ? [] : [`![${shows}](${picture})`, `*${credit}*`];
}

function indented(paragraphs: readonly string[], by: number): readonly string[] {
  return paragraphs
    .flatMap((paragraph, index) => (index === 0 ? [paragraph] : ['', paragraph]))
    .map((line) => (line === '' ? '' : `${' '.repeat(by)}${line}`));
}

/** A site on which nobody may republish: of another medium, or else of another use. */
function forbiddenSite({ media, audience }: NewPack): object {
  const medium = MEDIA.find((one) => !media.includes(one));
  const use = AUDIENCES.find((one) => !audience.includes(one));
  return { medium: medium ?? media[0], audience: medium === undefined ? use : audience[0] };
}
