import { createInterface } from 'node:readline/promises';
import { faultOf, usualAnswer } from '../../engine/new-pack/read-answers.ts';
import type { NewPackWords } from '../../messages/new-pack.ts';
import { UserError } from '../../model/errors.ts';
import { ASKS, FIELDS, type Answers, type Field } from '../../model/new-pack.ts';

/** Puts a question, and waits for one line. Undefined: nobody answers any more. */
export type Asker = (question: string) => Promise<string | undefined>;

/** Asks for all that is not known yet, and anew for what will not do. */
export async function askMissing(
  given: Answers,
  ask: Asker,
  { words, say }: { readonly words: NewPackWords; readonly say: (sentence: string) => void },
): Promise<Answers> {
  say(words.intro);
  let answers = given;
  for (const field of FIELDS.filter((one) => given[one] === undefined)) {
    if (field === 'asks') ASKS.forEach((one) => say(`  ${one}: ${words.ask[one]}`));
    answers = { ...answers, [field]: await answerTo(field, answers, ask, { words, say }) };
  }
  return answers;
}

async function answerTo(
  field: Field,
  answers: Answers,
  ask: Asker,
  { words, say }: { readonly words: NewPackWords; readonly say: (sentence: string) => void },
): Promise<string> {
  const usual = usualAnswer(field, answers);
  const offered = usual === undefined || usual === '' ? '' : ` ${words.otherwise(usual)}`;
  for (;;) {
    const line = (await ask(`${words.question[field]}${offered} `))?.trim();
    if (line === undefined) throw new UserError(words.ended);
    const answer = line === '' ? (usual ?? '') : line;
    const isMissing = answer === '' && usual !== '';
    const fault = isMissing ? words.fault(field, answer) : faultOf(field, answer, words);
    if (fault === undefined) return answer;
    say(fault);
  }
}

/** Asks on the terminal, for as long as `work` takes. */
export async function onTerminal<T>(work: (ask: Asker) => Promise<T>): Promise<T> {
  // What is asked is not part of what a command writes to standard output.
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const closed = new Promise<undefined>((resolve) => lines.once('close', () => resolve(undefined)));
  try {
    return await work(async (question) => Promise.race([lines.question(question), closed]));
  } finally {
    lines.close();
  }
}
