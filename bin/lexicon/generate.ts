import { compileChanges, compileLexicon, type CompiledSource } from './compile.ts';
import { readLexicons, type Validator } from './read.ts';
import { compileMonths, compileShared, compileWordLists } from './shared.ts';

/** Where a line can be read in several languages, the first of them counts; the rest follow by their code. */
const FIRST = ['en', 'fr', 'es', 'it', 'de', 'pt', 'zh', 'ar'];

/** What src/generated/lexicons.ts holds. */
export interface GeneratedLexicons {
  readonly lexicons: readonly CompiledSource[];
  readonly changes: readonly CompiledSource[];
  readonly shared: CompiledSource;
  readonly wordLists: CompiledSource;
  readonly months: readonly (readonly string[])[];
}

/** Compiles the lexicons of a folder. Throws a `UserError` that lists every mistake. */
export async function compileLexicons(
  folder: string,
  validate: Validator,
): Promise<GeneratedLexicons> {
  const sources = [...(await readLexicons(folder, validate))].sort(
    (a, b) => rankOf(a.language) - rankOf(b.language) || (a.language < b.language ? -1 : 1),
  );
  return {
    lexicons: sources.map(compileLexicon),
    changes: sources.map(compileChanges),
    shared: compileShared(sources),
    wordLists: compileWordLists(sources),
    months: compileMonths(sources),
  };
}

function rankOf(language: string): number {
  const at = FIRST.indexOf(language);
  return at < 0 ? FIRST.length : at;
}
