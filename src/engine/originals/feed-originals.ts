import type { RefusalSentences } from '../../messages/refusals.ts';
import { safe } from '../../messages/safe.ts';
import { type Content, contentOriginal, type ReadOriginal, refused } from './content-original.ts';
import { type FeedItem, readFeed } from './feed.ts';

/** The articles of a feed. `tell` hears what was passed over, as was to be expected. */
export async function* feedOriginals(
  name: string,
  xml: string,
  refusals: RefusalSentences,
  tell?: (sentence: string) => unknown,
): AsyncGenerator<ReadOriginal> {
  const { items, passedOver } = readFeed(xml);
  if (passedOver.length > 0)
    await tell?.(
      refusals.passedOver(
        passedOver.map(({ type, ...one }) =>
          type === undefined ? one : { ...one, type: safe(type) },
        ),
      ),
    );
  if (items.length === 0) yield refused(name, refusals.noArticles);
  for (const item of items)
    yield await itemOriginal(item, item.url ?? item.title ?? name, refusals);
}

async function itemOriginal(
  { content, ...facts }: FeedItem,
  name: string,
  refusals: RefusalSentences,
): Promise<ReadOriginal> {
  if (content === undefined) return refused(name, refusals.summaryOnly);
  const { authors, ...others } = facts;
  const known = authors.length === 0 ? others : facts;
  return { name, ...(await contentOriginal(withParagraphs(content), known, refusals)) };
}

/** A WordPress export sets empty lines between paragraphs, and no elements around them. */
function withParagraphs(content: Content): Content {
  const { kind, text } = content;
  if (kind === 'text' || /<(?:p|br|div)[\s/>]/iu.test(text)) return content;
  return { kind, text: text.replace(/\r?\n\s*\n/gu, '<p>') };
}
