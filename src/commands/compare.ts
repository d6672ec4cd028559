import { Flags } from '@oclif/core';
import type { ComparedSource } from '../engine/compared-article.ts';
import { failure } from '../messages/failure.ts';
import type { Comparison } from '../model/comparison.ts';
import { COMPARISON_FORMATS, type ComparisonFormat } from '../reporters/comparison/list.ts';
import { argument } from './argument.ts';
import { BaseCommand, colourFlag, languageFlag } from './base.ts';
import { exitCodeOfComparison } from './exit-codes.ts';
import { filesOf, outputsOf, type Output } from './format-flag.ts';
import { checkNoArticle, checkOutputFile, writeFileWhole, writeOut } from './output.ts';
import type { ColourChoice } from './terminal.ts';

const STANDARD_INPUT = '-';

export class Compare extends BaseCommand {
  static override summary = 'Compare a copy with its original, word by word.';
  static override description = `Shows what the copy changes, adds, moves and leaves out. Markup, quotation marks and spaces are no change, and credits, notes and captions are not counted.

Ends with 0 if the copy is the whole original or an excerpt of it, unchanged; with 1 if it is altered, a translation or another text; with 4 if a file cannot be read in full or has no text.

The patch is a unified diff of what a reader sees of the two articles, one sentence in a line.`;
  static override examples = [
    '<%= config.bin %> compare copy.md original.html',
    '<%= config.bin %> compare copy.md original.md --format pretty --format html=changes.html',
    'pandoc copy.docx --to markdown | <%= config.bin %> compare - original.md',
  ];
  static override args = {
    copy: argument({ required: true, description: 'the copy; - reads standard input' }),
    original: argument({ required: true, description: 'the original; - reads standard input' }),
  };
  static override flags = {
    format: Flags.string({
      multiple: true,
      multipleNonGreedy: true,
      helpValue: 'NAME[=FILE]',
      description: 'pretty, html, json or patch, to standard output or to a file (repeatable)',
    }),
    lang: languageFlag(),
    color: colourFlag({ default: 'auto' }),
  };

  override async run(): Promise<void> {
    const { flags, args } = await this.parse(Compare);
    const outputs = outputsOf(flags.format ?? [], COMPARISON_FORMATS);
    const articles = [args.copy, args.original].filter((path) => path !== STANDARD_INPUT);
    if (articles.length === 0) throw failure((say) => say.oneInput);
    for (const file of filesOf(outputs)) {
      checkOutputFile(file);
      checkNoArticle(file, articles);
    }
    const { loadConfig } = await import('../engine/config/load.ts');
    const { compareFiles } = await import('../engine/compare.ts');
    const cwd = process.cwd();
    const config = await loadConfig({ cwd });
    const comparison = await compareFiles({
      cwd,
      copy: await sourceOf(args.copy),
      original: await sourceOf(args.original),
      language: this.languageOf(flags.lang, config.language),
    });
    for (const output of outputs) await this.write(comparison, output, flags.color);
    process.exitCode = exitCodeOfComparison(comparison);
  }

  private async write(
    comparison: Comparison,
    { format, file }: Output<ComparisonFormat>,
    color: ColourChoice,
  ): Promise<void> {
    const { COMPARISON_REPORTERS } = await import('../reporters/comparison/list.ts');
    const { loadMessages } = await import('../messages/load.ts');
    const reporter = await COMPARISON_REPORTERS[format]();
    const text = reporter(comparison, {
      messages: await loadMessages(comparison.language),
      color: file === undefined && this.colours(color),
      width: this.width(),
    });
    if (file === undefined) await writeOut(text);
    else writeFileWhole(file, text);
  }
}

async function sourceOf(path: string): Promise<ComparedSource> {
  if (path !== STANDARD_INPUT) return path;
  const { readStandardInput } = await import('./standard-input.ts');
  return { bytes: await readStandardInput() };
}
