/** How elements of HTML show on a page. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const BLOCK_ELEMENTS = words(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
export const VOID_ELEMENTS = words(
  'area base br col embed hr img input link meta param source track wbr',
);
/** Nothing inside them is ever seen. */
export const UNSEEN_ELEMENTS = words(
  'script style template noscript head iframe object svg math title textarea select',
);
/** Pictures inside them are not seen either. */
export const NEVER_SHOWN = words('svg math title textarea select');
export const EMPHASIS_ELEMENTS = words('em i b strong cite');

/** What stands for the name of any component of JSX. */
export const COMPONENT = 'component';

const CHROME_ELEMENTS = words('nav aside');
const CHROME_ROLES = words('navigation complementary search banner contentinfo menu menubar');
const CHROME_NAME =
  /(?:^|[\s_-])(?:sidebar|side-bar|related|recommended|comments?|comment-list|respond|disqus|share|sharing|social|widgets?|menu|nav|navbar|navigation|breadcrumbs?|cookie|newsletter|subscribe|search|pagination|pager|site-footer|site-header|masthead|colophon|popular|trending|advert|ads|promo|tags-links|read-more|more-posts)(?:$|[\s_-])/u;
const ARTICLE_NAME =
  /(?:^|[\s_-])(?:entry-content|post-content|article-content|article-body|articlebody|post-body|entry|hentry|story-body|content-body|td-post-content|single-content)(?:$|[\s_-])/u;

const FIGURE_NAME = /(?:^|\s)wp-caption(?:\s|$)/u;
const BYLINE_NAME =
  /(?:^|\s)(?:(?:entry|post|article|story|p)-)?(?:byline|author|authors|author-name|dc-creator)(?:\s|$)/iu;
const CAPTION_NAME =
  /(?:^|\s)(?:wp-caption-text|(?:image|photo|picture|img)?[-_]?caption)(?:\s|$)/iu;

export type Attributes = Readonly<Record<string, string>>;

/** A tag with its place, from `<` to after `>`. Attribute values are as written, with entities. */
export interface Tag {
  readonly name: string;
  readonly attributes: Attributes;
  readonly start: number;
  readonly end: number;
}

export function isHiddenBy(attributes: Attributes): boolean {
  if (attributes['hidden'] !== undefined) return true;
  const style = (attributes['style'] ?? '').replace(/\s+/gu, '').toLowerCase();
  return /display:none|visibility:hidden|(?:^|;)font-size:0(?:px|;|$)|(?:^|;)opacity:0(?:;|$)/u.test(
    style,
  );
}

/** Navigation, sidebars, related links, comments: on the page, but not of the article. */
export function isChrome(name: string, attributes: Attributes): boolean {
  if (CHROME_ELEMENTS.has(name)) return true;
  if (CHROME_ROLES.has((attributes['role'] ?? '').toLowerCase())) return true;
  if (name === 'body' || name === 'html' || name === 'article' || name === 'main') return false;
  return CHROME_NAME.test(classes(attributes));
}

/** What holds a picture and the words below it; some publishing systems know no `<figure>`. */
export function isFigure(name: string, attributes: Attributes): boolean {
  return name === 'figure' || hasClass(attributes, FIGURE_NAME);
}

export function isCaption(name: string, attributes: Attributes): boolean {
  return name === 'figcaption' || hasClass(attributes, CAPTION_NAME);
}

/** What names the author, by the custom of themes, of microformats and of schema.org. */
export function isByline(attributes: Attributes): boolean {
  const says = (name: string): boolean =>
    (attributes[name] ?? '').toLowerCase().split(/\s+/u).includes('author');
  return says('rel') || says('itemprop') || hasClass(attributes, BYLINE_NAME);
}

function hasClass(attributes: Attributes, pattern: RegExp): boolean {
  const names = attributes['class'];
  return names !== undefined && pattern.test(names);
}

export function isArticleContent(attributes: Attributes): boolean {
  return (
    (attributes['itemprop'] ?? '').toLowerCase() === 'articlebody' ||
    ARTICLE_NAME.test(classes(attributes))
  );
}

function classes(attributes: Attributes): string {
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.toLowerCase();
}
