import type { OriginalInput, ReadOriginal } from '../../engine/originals/read-originals.ts';
import type { AddOriginal, Added } from '../../originals/store.ts';
import { UnwritableStore } from '../../originals/unwritable.ts';
import { printable } from '../../reporters/printable.ts';
import { EXIT, type ExitCode } from '../exit-codes.ts';
import { writeOut } from '../output.ts';

const SAID: Readonly<Record<Added['outcome'], string>> = {
  added: 'added        ',
  unchanged: 'unchanged    ',
  'facts-updated': 'facts updated',
  'new-version': 'new version  ',
};

type Refused = Extract<ReadOriginal, { readonly kind: 'refused' }>;

export interface AddRun {
  readonly inputs: readonly string[];
  /** An input, or why it cannot be read. */
  readonly open: (name: string) => Promise<OriginalInput | string>;
  readonly read: (input: OriginalInput) => AsyncIterable<ReadOriginal>;
  /** Why an article is refused, in the language of the user. */
  readonly reasonOf: (refused: Refused) => string;
  readonly add: AddOriginal;
  readonly today: () => string;
}

/**
 * Adds what the inputs hold, and says of each article what became of it. Where one cannot be kept, it goes
 * on if the next may have better luck. Throws an `UnwritableStore` if nothing could be kept at all.
 */
export async function addAll(run: AddRun): Promise<ExitCode> {
  let hasRefused = false;
  let hasKept = false;
  let failure: UnwritableStore | undefined;
  for await (const { name, article } of articlesIn(run)) {
    if (typeof article === 'string') {
      hasRefused = true;
      await say(`refused        ${name}: ${article}`);
      continue;
    }
    const added = tryToAdd(run, article);
    if (!(added instanceof UnwritableStore)) {
      hasKept = true;
      await say(`${SAID[added.outcome]}  ${added.original.id}`);
      continue;
    }
    failure = added;
    await say(`not kept       ${name}: ${added.message}`);
    if (added.isOfOnePlace) continue;
    await say('The rest was not added.');
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

async function say(line: string): Promise<void> {
  await writeOut(`${printable(line)}\n`);
}
