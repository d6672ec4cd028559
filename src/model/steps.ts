/**
 * Work that is done in one go, but for places where it needs a module that is not loaded yet: there it
 * hands over the promise of it. Nothing else of it happens later by itself, so whoever drives it can put
 * an end to any stretch of it, which nobody can do to what awaits.
 */
export type Steps<T> = Generator<Promise<unknown>, T, undefined>;

/** Does work to its end. */
export async function complete<T>(steps: Steps<T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await step.value;
  }
}

/** A module that is loaded when it is first needed, and from then on is there at once. */
export function lazily<T extends object>(load: () => Promise<T>): () => Steps<T> {
  let loaded: T | undefined;
  return function* () {
    while (loaded === undefined)
      yield load().then((found) => {
        loaded = found;
      });
    return loaded;
  };
}
