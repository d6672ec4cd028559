import { Flags } from '@oclif/core';
import type { Original } from '../../model/original.ts';
import { columnsOf, padded } from '../../reporters/columns.ts';
import { printable, printed } from '../../reporters/printable.ts';
import { writeOut } from '../output.ts';
import { folderFlags, OriginalsCommand } from './base.ts';

export class OriginalsList extends OriginalsCommand {
  static override summary = 'List the originals that are kept.';
  static override examples = ['<%= config.bin %> originals list'];
  static override flags = {
    ...folderFlags,
    json: Flags.boolean({ description: 'as a JSON array' }),
  };

  override async run(): Promise<void> {
    const { flags } = await this.parse(OriginalsList);
    const { entriesIn } = await import('../../originals/store-entries.ts');
    const { findOriginal } = await import('../../originals/store.ts');
    const { saySkipped } = await import('./faults.ts');
    const folder = await this.folderOf(flags);
    const { names, unusable } = entriesIn(folder);
    const found = names.map((name) => findOriginal(folder, name));
    const originals = found.flatMap(({ original }) => original ?? []);
    const skipped = found.filter(({ original }) => original === undefined);
    await this.write(originals, flags.json);
    const problems = [...unusable, ...skipped.flatMap(({ problem }) => problem ?? [])];
    saySkipped(problems, await this.spokenLanguage());
  }

  private async write(originals: readonly Original[], asJson: boolean): Promise<void> {
    const { tokenise } = await import('../../text/tokens.ts');
    if (asJson) {
      const rows = originals.map(({ text, links, ...facts }) => ({
        ...facts,
        words: tokenise(text).forms.length,
        links: links?.length,
      }));
      await writeOut(`${JSON.stringify(rows, null, 2)}\n`);
      return;
    }
    const rows = originals.map(({ id, published, language, title, text }) => [
      printable(published ?? ''),
      printable(language ?? ''),
      String(tokenise(text).forms.length),
      printable(title ?? ''),
      id,
    ]);
    const widths = [0, 1, 2, 3].map((at) =>
      Math.max(0, ...rows.map((row) => columnsOf(row[at] ?? ''))),
    );
    const lines = rows.map((row) =>
      row
        .map((cell, at) => padded(cell, widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
    const { upkeepWords } = await import('../../messages/upkeep.ts');
    const { noneKept } = upkeepWords(await this.spokenLanguage()).originals;
    await writeOut(printed(lines.length === 0 ? [noneKept] : lines));
  }
}
