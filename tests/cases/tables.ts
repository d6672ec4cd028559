import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAllDocuments } from 'yaml';
import type { NewOriginal } from '../../src/model/original.ts';

/** The folder of the tables, with a slash at the end. */
export const CASES = fileURLToPath(new URL('.', import.meta.url));

/** What is said of one copy: outcomes by obligation, those that are not named being met. */
export interface Case {
  readonly it: string;
  /** The words of the table's copy that are replaced, each standing there exactly once. */
  readonly change?: Readonly<Record<string, string>>;
  /** The whole text, instead of a changed copy. */
  readonly text?: string;
  /** The file's name, where it matters beyond its ending. */
  readonly file?: string;
  readonly config?: Readonly<Record<string, unknown>>;
  /** The entries of the ledger. */
  readonly permissions?: readonly Readonly<Record<string, unknown>>[];
  readonly done?: readonly Readonly<Record<string, unknown>>[];
  readonly original?: string;
  readonly status?: string;
  /** The terms under which it is judged, where they are not the table's; none: not a copy. */
  readonly terms?: string | readonly string[];
  readonly claim?: Readonly<Partial<Record<'kind' | 'publisher' | 'original', string>>>;
  readonly met?: readonly string[];
  /** Finding codes, by obligation. */
  readonly breached?: Readonly<Record<string, string>>;
  /** Reasons, by obligation. */
  readonly undetermined?: Readonly<Record<string, string>>;
  readonly 'not-applicable'?: Readonly<Record<string, string>>;
  /** Outcomes about the site, by obligation. */
  readonly site?: Readonly<Record<string, string>>;
  /** The words at which the one finding points. */
  readonly at?: string;
  /** A part of the one finding's arguments. */
  readonly args?: Readonly<Record<string, unknown>>;
}

/** Cases that start from the same text and are judged under the same terms. */
export interface Table {
  readonly name: string;
  /** A file of `copies/` that breaks nothing. */
  readonly copy?: string;
  /** What files are called where no copy is named. */
  readonly file?: string;
  readonly rules?: readonly string[];
  readonly terms?: string | readonly string[];
  readonly config?: Readonly<Record<string, unknown>>;
  /** Originals in the store beside the file. */
  readonly kept?: readonly NewOriginal[];
  readonly cases: readonly Case[];
}

/** Every table of the folder's YAML files; a file may hold several. */
export function readTables(folder: string): readonly Table[] {
  return readdirSync(`${CASES}${folder}`)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const documents = parseAllDocuments(readFileSync(`${CASES}${folder}/${name}`, 'utf8'));
      return documents.map((document) => {
        const [error] = document.errors;
        if (error !== undefined) throw new Error(`${folder}/${name}: ${error.message}`);
        const table = document.toJS() as Omit<Table, 'name'>;
        return { ...table, name: `${folder}/${name}: ${table.copy ?? table.file ?? ''}` };
      });
    });
}

/** The text of a case and the name of its file. */
export function fileOf(
  table: Table,
  { text, change = {}, file }: Case,
): Readonly<Record<'name' | 'text', string>> {
  const ending = (table.copy ?? table.file ?? 'copy.md').replace(/^.*\./u, '.');
  const name = file ?? `copy${ending}`;
  if (text !== undefined) return { name, text };
  if (table.copy === undefined) throw new Error('a case needs a text, or its table a copy');
  const start = readFileSync(`${CASES}copies/${table.copy}`, 'utf8');
  return {
    name,
    text: Object.entries(change).reduce((whole, [from, to]) => {
      if (whole.split(from).length !== 2) throw new Error(`not there exactly once: ${from}`);
      return whole.replace(from, () => to);
    }, start),
  };
}
