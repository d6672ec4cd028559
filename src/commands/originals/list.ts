import { Flags } from '@oclif/core';
import { columnsOf, padded } from '../../reporters/columns.ts';
import { printable } from '../../reporters/printable.ts';
import { namesIn, readOriginal } from '../../originals/store.ts';
import { tokenise } from '../../text/tokens.ts';
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
    const folder = await this.folderOf(flags);
    const originals = namesIn(folder).flatMap((name) => readOriginal(folder, name) ?? []);
    if (flags.json) {
      const rows = originals.map(({ text, ...facts }) => ({
        ...facts,
        words: tokenise(text).forms.length,
      }));
      await writeOut(`${JSON.stringify(rows, null, 2)}\n`);
      return;
    }
    const rows = originals.map(({ id, published, language, title, text }) => [
      published ?? '',
      language ?? '',
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
    await writeOut(lines.length === 0 ? 'No originals are kept.\n' : `${lines.join('\n')}\n`);
  }
}
