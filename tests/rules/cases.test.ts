import { describe, expect, it } from 'vitest';
import { casesOf, packsToTest } from '../../src/engine/cases/find-packs.ts';
import { loadPacks } from '../../src/engine/cases/load-pack.ts';
import { testPacks } from '../../src/engine/cases/test-packs.ts';
import { defaultConfig } from '../../src/engine/config/config.ts';
import { loadMessages } from '../../src/messages/load.ts';
import { builtinIds } from '../../src/terms/builtin.ts';
import { ROOT } from '../cli/run.ts';

describe.each(builtinIds())('the cases of %s', (id) => {
  it('come out as they say, and leave nothing of the pack unshown', async () => {
    const { packs } = await packsToTest([id], { cwd: ROOT, config: defaultConfig(ROOT) });
    expect(packs.map(casesOf).map(({ shown }) => shown)).toEqual([`rules/${id}.cases`]);
    const messages = await loadMessages('en');
    const { report } = await testPacks(await loadPacks(packs), { messages });
    const [tested] = report.packs;
    expect(tested?.cases.filter(({ mismatches }) => mismatches.length > 0)).toEqual([]);
    expect(tested?.faults).toEqual([]);
    expect(tested?.cases.length).toBeGreaterThan(10);
  }, 30_000);
});
