import { Flags } from '@oclif/core';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { failure } from '../../messages/failure.ts';
import { quote } from '../../terms/quote.ts';
import { EXIT } from '../exit-codes.ts';
import { writeOut } from '../output.ts';
import { folderFlags, OriginalsCommand } from './base.ts';

export class OriginalsIndex extends OriginalsCommand {
  static override summary = 'Make the index of the originals anew, or say what it holds.';
  static override description =
    'The index is made when it is needed, and can be deleted at any time.';
  static override examples = ['<%= config.bin %> originals index --stats'];
  static override flags = {
    ...folderFlags,
    stats: Flags.boolean({ description: 'say what the index holds' }),
  };

  override async run(): Promise<void> {
    const { flags } = await this.parse(OriginalsIndex);
    const { INDEX_FILE, openStore } = await import('../../originals/open-store.ts');
    const { saySkipped } = await import('./faults.ts');
    const folder = await this.folderOf(flags);
    const store = openStore(folder, { anew: !flags.stats });
    if (store === undefined) throw failure((say) => say.noOriginals(quote(folder)));
    const { names, tables } = store.index;
    const { notKept } = store;
    const size = sizeOf(join(folder, INDEX_FILE));
    const { upkeepWords } = await import('../../messages/upkeep.ts');
    const language = await this.spokenLanguage();
    const { index, indexNotKept } = upkeepWords(language).originals;
    const rows = [
      [index.originals, names.length],
      [index.fingerprints, tables.entries.length],
      [index.bytes, size],
    ] as const;
    await writeOut(rows.map(([name, value]) => `${name.padEnd(14)}${String(value)}\n`).join(''));
    saySkipped(
      store.problems().filter(({ fault }) => fault !== 'text-changed'),
      language,
    );
    if (notKept === undefined) return;
    process.stderr.write(`${indexNotKept(notKept)}\n`);
    process.exitCode = EXIT.incomplete;
  }
}

/** Nothing where there is no such file, whatever stands in its way. */
function sizeOf(file: string): number {
  try {
    return statSync(file).size;
  } catch {
    return 0;
  }
}
