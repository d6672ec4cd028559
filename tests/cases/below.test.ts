import { describe, expect, it } from 'vitest';
import { judge } from './judge.ts';
import { readTables } from './tables.ts';

const tables = readTables('position');
const CREDIT = '812).*';
const PARAGRAPH = `He came late on the Sunday after that, and on the Sunday after that, and the people of Carrow, who
had stood on the bank with a clock of their own, went home content and told those who had stayed in bed.`;
const APPEAL = `Dear readers,

Larger papers can pay for boats of their own, and have them painted. We cannot, and we do not wish to.
Help us to stay on the river by becoming a member for the price of two crossings a month, and then come
and talk about it with the ferryman, who has been told that you are coming.`;

describe('A credit at the end of a long article', () => {
  const [table] = tables;
  const long = { 'The council thanked': `${`${PARAGRAPH}\n\n`.repeat(12)}The council thanked` };

  it.each([
    ['an appeal of the site to its readers', APPEAL, 'met'],
    ['another part of the article', `${PARAGRAPH}\n\n`.repeat(4), 'breached'],
  ])('stands above %s', async (_what, below, outcome) => {
    if (table === undefined) throw new Error('there is no table');
    const row = { it: 'is long', change: { ...long, [CREDIT]: `${CREDIT}\n\n${below}` } };
    const { file } = await judge(table, row);
    const [copy] = file.copies;
    if (copy === undefined) throw new Error('it is no copy');
    expect(copy.outcomes.find(({ obligation }) => obligation === 'source-end')?.outcome).toBe(
      outcome,
    );
  });
});
