import { describe, expect, it } from 'vitest';
import { type Ending, inTime } from '../../src/engine/in-time.ts';
import { stopAfter } from '../../src/engine/stop-after.ts';
import { complete, lazily, type Steps } from '../../src/model/steps.ts';

const LIMIT = 50;

/** Takes years. */
const matchForever = (): boolean => /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`);

function spin(): never {
  for (;;) matchForever();
}

describe('stopping work', () => {
  it('gives what the work gives, and throws what it throws', () => {
    const given = {};
    expect(stopAfter(1000, () => given)).toBe(given);
    const error = new TypeError('planted');
    const fail = (): object => {
      throw error;
    };
    expect(() => stopAfter(1000, fail)).toThrow(error);
  });

  it('ends a loop and a regular expression, which no catch keeps going', () => {
    const caught: unknown[] = [];
    const work = (): object => {
      try {
        return spin();
      } catch (error) {
        caught.push(error);
        return {};
      } finally {
        caught.push('finally');
      }
    };
    expect(stopAfter(LIMIT, work)).toBeUndefined();
    expect(stopAfter(LIMIT, () => ({ is: matchForever() }))).toBeUndefined();
    expect(caught).toEqual([]);
  });
});

async function endingsOf(
  works: Readonly<Record<string, () => Steps<string>>>,
  limit = LIMIT,
): Promise<Readonly<Record<string, Ending<string>>>> {
  const told: [string, Ending<string>][] = [];
  await inTime(
    {
      items: Object.entries(works),
      begin: ([, begin]) => begin(),
      tell: ([name], ending) => told.push([name, ending]),
    },
    limit,
  );
  expect(told.map(([name]) => name)).toEqual(Object.keys(works));
  return Object.fromEntries(told);
}

function* say(word: string): Steps<string> {
  const { value } = yield* lazily(async () => Promise.resolve({ value: word }))();
  return value;
}

const done = (value: string): Ending<string> => ({ kind: 'done', value });

describe('pieces of work', () => {
  it('are done in order, those that wait too', async () => {
    expect(
      await endingsOf(
        {
          *a() {
            return 'a';
          },
          *b() {
            return (yield* say('b')) + (yield* say('c'));
          },
          *d() {
            return 'd';
          },
        },
        10_000,
      ),
    ).toEqual({ a: done('a'), b: done('bc'), d: done('d') });
  });

  it('that take too long are stopped, and the others are not', async () => {
    expect(
      await endingsOf({
        *first() {
          return spin();
        },
        *waits() {
          yield* say('b');
          return spin();
        },
        *last() {
          return 'last';
        },
      }),
    ).toEqual({
      first: { kind: 'stopped' },
      waits: { kind: 'stopped' },
      last: done('last'),
    });
  });

  it('may fail, before and after they wait, or for what they wait for', async () => {
    const error = new TypeError('planted');
    expect(
      await endingsOf(
        {
          *at_once() {
            throw error;
          },
          *later() {
            yield* say('b');
            throw error;
          },
          *waiting() {
            yield Promise.reject(error);
            return 'never';
          },
          *last() {
            return 'last';
          },
        },
        10_000,
      ),
    ).toEqual({
      at_once: { kind: 'failed', error },
      later: { kind: 'failed', error },
      waiting: { kind: 'failed', error },
      last: done('last'),
    });
  });

  it('may be none', async () => {
    expect(await endingsOf({})).toEqual({});
  });
});

describe('a module', () => {
  it('is loaded once, when it is first needed', async () => {
    let loads = 0;
    const module = lazily(async () => {
      loads += 1;
      return Promise.resolve({ value: 'loaded' });
    });
    function* twice(): Steps<string> {
      return (yield* module()).value + (yield* module()).value;
    }
    expect(loads).toBe(0);
    expect(await complete(twice())).toBe('loadedloaded');
    expect(await complete(twice())).toBe('loadedloaded');
    expect(loads).toBe(1);
  });
});
