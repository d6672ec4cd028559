/** Shorter, it would tell of moments. */
const TELLING = 200;

/**
 * From now on, how many processors worked for this process on the average, Node's own threads included;
 * nothing is said at first. Where others keep the machine busy it is less than one.
 */
export function ownShare(): () => number {
  const since = performance.now();
  const before = process.cpuUsage();
  return () => {
    const passed = performance.now() - since;
    const { user, system } = process.cpuUsage(before);
    return passed < TELLING ? 0 : (user + system) / 1000 / passed;
  };
}
