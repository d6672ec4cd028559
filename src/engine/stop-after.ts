import { type Context, createContext, Script } from 'node:vm';

interface Room {
  readonly call: Script;
  readonly context: Context;
}

let room: Room | undefined;

/**
 * Does work, and puts an end to it after some milliseconds wherever it is then: in a loop, in a regular
 * expression. Undefined if it had to: the work was then left in the middle of a statement, and no `catch`
 * or `finally` of it has run. Throws what the work throws.
 *
 * Each call starts a thread that watches, which takes about a tenth of a millisecond. Work that awaits
 * would go on later, and not be watched.
 */
export function stopAfter<T extends object>(milliseconds: number, work: () => T): T | undefined {
  // Only scripts have such a limit, so one calls the work. It has no other use for its context.
  room ??= { call: new Script('work()'), context: createContext() };
  room.context['work'] = work;
  const timeout = Math.max(1, Math.ceil(milliseconds));
  try {
    return room.call.runInContext(room.context, { timeout }) as T;
  } catch (error) {
    if (isTimeout(error)) return undefined;
    throw error;
  }
}

/** The error is one of the context in which the script ran: no `Error` of ours. */
function isTimeout(error: unknown): boolean {
  const isObject = typeof error === 'object' && error !== null;
  return isObject && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
