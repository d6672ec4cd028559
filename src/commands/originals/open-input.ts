import { askedPageFault } from '../../engine/originals/asked-page.ts';
import type { OriginalInput } from '../../engine/originals/read-originals.ts';
import type { Messages } from '../../messages/messages.ts';
import { pageRefusal } from '../../messages/page-refusals.ts';
import { UserError } from '../../model/errors.ts';
import { createFetcher } from '../../originals/fetch/fetcher.ts';
import type { FetchPage } from '../../originals/fetched-page.ts';
import { readInput, teller } from './read-input.ts';

/** In bytes. */
const LARGEST_INPUT = 50_000_000;
const SECOND = 1000;

export interface OpenerFlags {
  readonly url?: string | undefined;
  readonly format?: OriginalInput['format'] | undefined;
  readonly 'allow-private': boolean;
  readonly timeout?: number | undefined;
  readonly delay?: number | undefined;
}

type Given = Pick<OriginalInput, 'url' | 'format'>;
type Opened = OriginalInput | string;

/** Opens inputs one by one: files, standard input and addresses; or says in a sentence why that is not possible. */
export function createOpener(
  flags: OpenerFlags,
  messages: Messages,
): (name: string) => Promise<Opened> {
  const fetchPage = createFetcher({
    allowPrivate: flags['allow-private'],
    ...(flags.timeout === undefined ? {} : { timeout: flags.timeout * SECOND }),
    ...(flags.delay === undefined ? {} : { delay: flags.delay * SECOND }),
  });
  const given: Given = {
    ...(flags.url === undefined ? {} : { url: flags.url }),
    ...(flags.format === undefined ? {} : { format: flags.format }),
  };
  return async (name) =>
    /^https?:\/\//iu.test(name)
      ? openAddress(name, { fetchPage, given, messages })
      : openFile(name, given, messages);
}

interface Fetching {
  readonly fetchPage: FetchPage;
  readonly given: Given;
  readonly messages: Messages;
}

async function openAddress(
  name: string,
  { fetchPage, given, messages }: Fetching,
): Promise<Opened> {
  try {
    const { url, bytes, contentType } = await fetchPage(name);
    const isHtml = contentType === undefined || /html/iu.test(contentType);
    const fault = isHtml ? askedPageFault({ asked: name, answered: url, bytes }) : undefined;
    if (fault !== undefined) return pageRefusal(fault, messages.language);
    return {
      name,
      bytes,
      url,
      tell: teller(name, messages),
      ...(isHtml ? { format: 'html' } : {}),
      ...given,
    };
  } catch (error) {
    if (error instanceof UserError) return (await error.saidIn(messages.language)).message;
    throw error;
  }
}

/** The page of another article may have been saved by mistake, or `--url` be that of another. */
async function openFile(name: string, given: Given, messages: Messages): Promise<Opened> {
  const opened = await readInput(name, given, LARGEST_INPUT, messages);
  if (typeof opened === 'string' || given.url === undefined) return opened;
  const { bytes } = opened;
  const fault =
    bytes instanceof Uint8Array ? askedPageFault({ asked: given.url, bytes }) : undefined;
  return fault === undefined ? opened : pageRefusal(fault, messages.language);
}
