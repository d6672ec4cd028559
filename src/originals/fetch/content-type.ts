const TEXT =
  /^(?:text\/(?:html|xml|plain|(?:x-)?markdown|json)|application\/(?:xml|json|[\w.-]+\+(?:xml|json)))$/u;
const LONGEST = 60;

/** Whether what a `Content-Type` header announces may be an article: a page, a feed, data or text. */
export function isText(contentType: string): boolean {
  return TEXT.test(mediaType(contentType));
}

/** The type without its parameters, in lower case, fit for a sentence. */
export function mediaType(contentType: string): string {
  const [type = ''] = contentType.split(/[;,]/u, 1);
  return type
    .replace(/[^\w.+/-]/gu, '')
    .toLowerCase()
    .slice(0, LONGEST);
}
