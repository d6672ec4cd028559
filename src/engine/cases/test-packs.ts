import type { Messages } from '../../messages/messages.ts';
import { packTestWords } from '../../messages/pack-test-words.ts';
import type { PackTestReport, TestedCase, TestedPack } from '../../model/pack-test.ts';
import { VERSION } from '../version.ts';
import { mismatches } from './compare-case.ts';
import { coverageOf } from './coverage.ts';
import { createBench, judgeCase, type JudgedCase } from './judge-case.ts';
import type { LoadedPack } from './load-pack.ts';
import { packFaults } from './pack-faults.ts';
import type { ReadCase } from './read-cases.ts';

export interface TestOptions {
  readonly messages: Messages;
  /** Told of an error that is republint's own, and of the copy that was judged. */
  readonly onBug?: (path: string, error: unknown) => void;
}

/** A case that did not come out as it says. */
export interface FailedCase {
  readonly one: ReadCase;
  readonly judged: JudgedCase;
}

export interface PackTest {
  readonly report: PackTestReport;
  readonly failed: readonly FailedCase[];
}

/** Judges every case of some packs, and looks at what the cases show of each. */
export async function testPacks(
  packs: readonly LoadedPack[],
  options: TestOptions,
): Promise<PackTest> {
  const failed: FailedCase[] = [];
  const tested: TestedPack[] = [];
  for (const pack of packs) tested.push(await testPack(pack, options, failed));
  const sum = (count: (pack: TestedPack) => number): number =>
    tested.reduce((before, pack) => before + count(pack), 0);
  return {
    report: {
      $schema: 'https://unpkg.com/republint/rules/pack-test.schema.json',
      schemaVersion: 1,
      tool: { name: 'republint', version: VERSION },
      language: options.messages.language,
      summary: {
        packs: tested.length,
        cases: sum(({ cases }) => cases.length),
        failed: failed.length,
        faults: sum(({ faults }) => faults.length),
      },
      packs: tested,
    },
    failed,
  };
}

async function testPack(
  { pack, shown, places, cases: read, missingFolder }: LoadedPack,
  options: TestOptions,
  failed: FailedCase[],
): Promise<TestedPack> {
  const bench = createBench(pack, options);
  const cases: (TestedCase & Pick<ReadCase, 'source'>)[] = [];
  for (const one of read) {
    const judged = await judgeCase(one, bench);
    const wrong = mismatches(one.source, judged);
    if (wrong.length > 0) failed.push({ one, judged });
    cases.push({
      name: one.source.name,
      position: one.position,
      path: one.copy.shown,
      edition: judged.edition.id,
      mismatches: wrong,
      source: one.source,
    });
  }
  const counted = cases.map(({ source, edition, mismatches: wrong }) => ({
    source,
    edition,
    passed: wrong.length === 0,
  }));
  const coverage = pack.editions.map((edition) =>
    coverageOf(edition, counted, (id) => places.obligation(edition.id, id) !== undefined),
  );
  const faults = packFaults(
    {
      pack,
      places,
      cases: counted,
      coverage,
      ...(missingFolder === undefined ? {} : { missingFolder }),
    },
    packTestWords(options.messages.language),
  );
  return {
    id: pack.id,
    path: shown,
    sha256: pack.sha256,
    cases: cases.map(({ source: _, ...tested }) => tested),
    faults,
    editions: coverage,
  };
}
