import type { OriginalInput, ReadOriginal } from '../../engine/originals/read-originals.ts';
import { commandLineWords } from '../../messages/command-line.ts';
import type { Messages } from '../../messages/messages.ts';
import type { AddOriginal, Added } from '../../originals/store.ts';
import { UnwritableStore } from '../../originals/unwritable.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { lineWriter, writeLine } from './line-writer.ts';

type Refused = Extract<ReadOriginal, { readonly kind: 'refused' }>;

export interface AddRun {
  readonly inputs: readonly string[];
  /** An input, or why it cannot be read. */
  readonly open: (name: string) => Promise<OriginalInput | string>;
  readonly read: (input: OriginalInput) => AsyncIterable<ReadOriginal>;
  /** Why an article is refused, in the language of the user. */
  readonly reasonOf: (refused: Refused) => string;
  readonly add: AddOriginal;
  readonly messages: Messages;
  readonly today: () => string;
}

/**
 * Adds what the inputs hold, and says of each article what became of it. Where one cannot be kept, it goes
 * on if the next may have better luck. Throws an `UnwritableStore` if nothing could be kept at all.
 */
export async function addAll(run: AddRun): Promise<ExitCode> {
  const { words, language } = run.messages;
  const say = lineWriter(language);
  let hasRefused = false;
  let hasKept = false;
  let failure: UnwritableStore | undefined;
  for await (const { name, article } of articlesIn(run)) {
    if (typeof article === 'string') {
      hasRefused = true;
      await say('refused', words.labelled(name, article));
      continue;
    }
    const added = tryToAdd(run, article);
    if (!(added instanceof UnwritableStore)) {
      hasKept = true;
      await say(added.outcome, added.original.id);
      continue;
    }
    failure = added;
    await say('not-kept', words.labelled(name, (await added.saidIn(language)).message));
    if (added.isOfOnePlace) continue;
    await writeLine(commandLineWords(language).restNotAdded);
    break;
  }
  if (failure !== undefined && !hasKept) throw failure;
  return failure !== undefined || hasRefused ? EXIT.incomplete : EXIT.clean;
}

/** An article of an input, or why there is none. */
interface Article {
  readonly name: string;
  readonly article: Parameters<AddOriginal>[0] | string;
}

async function* articlesIn({ inputs, open, read, reasonOf }: AddRun): AsyncGenerator<Article> {
  for (const name of inputs) {
    const input = await open(name);
    if (typeof input === 'string') yield { name, article: input };
    else
      for await (const one of read(input))
        yield { name: one.name, article: one.kind === 'refused' ? reasonOf(one) : one.original };
  }
}

function tryToAdd(
  { add, today }: AddRun,
  article: Parameters<AddOriginal>[0],
): Added | UnwritableStore {
  try {
    return add(article, today());
  } catch (error) {
    if (error instanceof UnwritableStore) return error;
    throw error;
  }
}
