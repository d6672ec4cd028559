import type { Document, DocumentProblem, Format } from '../model/document.ts';
import { complete, lazily, type Steps } from '../model/steps.ts';
import { readFrontMatter } from './front-matter.ts';
import { primary } from './language-tag.ts';

export interface DocumentInput {
  readonly path: string;
  readonly text: string;
  readonly format: Format;
  readonly problems?: readonly DocumentProblem[];
}

/** What is read of one file at the most, in UTF-16 units; articles are far shorter. */
const LONGEST = 4_000_000;

const markdown = lazily(async () => import('./markdown/read-markdown.ts'));
const html = lazily(async () => import('./html/read-html.ts'));
const plain = lazily(async () => import('./text/read-text.ts'));

/** Reads decoded text. */
export async function parseDocument(input: DocumentInput): Promise<Document> {
  return complete(readDocument(input));
}

/** Reads decoded text. Each format's parser is loaded when the first file of that format comes. */
export function* readDocument(input: DocumentInput): Steps<Document> {
  const { path, text, format } = input;
  const front =
    format === 'html' ? { entries: [], end: 0, problems: [] } : yield* readFrontMatter(text);
  const end = Math.min(text.length, LONGEST);
  const tooLong: readonly DocumentProblem[] =
    text.length > LONGEST
      ? [
          {
            code: 'too-long-to-parse',
            detail: String(LONGEST),
            span: { start: LONGEST, end: LONGEST },
          },
        ]
      : [];
  const content = yield* readContent(format, text.slice(0, end), front.end);
  const title =
    content.title ??
    front.entries.flatMap((entry) => titleOf(entry.path, entry.value, entry.span))[0] ??
    content.heading;
  const declared = front.entries.find(({ path: key }) =>
    /^(?:lang|language|locale)$/iu.test(key.join('.')),
  );
  const language =
    content.language ?? primary(typeof declared?.value === 'string' ? declared.value : undefined);
  return {
    path,
    format,
    text,
    ...(language === undefined ? {} : { language }),
    ...(title === undefined ? {} : { title }),
    blocks: content.blocks,
    links: content.links,
    embeds: content.embeds,
    hidden: content.hidden,
    bylines: content.bylines,
    metadata: [...front.entries, ...content.metadata],
    problems: [...(input.problems ?? []), ...front.problems, ...tooLong, ...content.problems],
  };
}

type Content = Pick<
  Document,
  'blocks' | 'links' | 'embeds' | 'hidden' | 'bylines' | 'metadata' | 'problems'
> &
  Partial<Pick<Document, 'language' | 'title'>> & {
    readonly heading?: NonNullable<Document['title']>;
  };

function* readContent(format: Format, text: string, start: number): Steps<Content> {
  switch (format) {
    case 'markdown':
    case 'mdx': {
      const { readMarkdown } = yield* markdown();
      return { metadata: [], ...(yield* readMarkdown(text, start, format)) };
    }
    case 'html': {
      const { readHtml } = yield* html();
      return readHtml(text);
    }
    case 'text': {
      const { readText } = yield* plain();
      return { metadata: [], problems: [], ...readText(text, start) };
    }
  }
}

function titleOf(
  path: readonly string[],
  value: string | number | boolean,
  span: { readonly start: number; readonly end: number },
): readonly NonNullable<Document['title']>[] {
  return path.join('.').toLowerCase() === 'title' &&
    typeof value === 'string' &&
    value.trim() !== ''
    ? [{ value: value.trim(), span }]
    : [];
}
