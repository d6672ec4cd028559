import { messagesFor } from '../../../src/messages/messages.ts';
import type { Comparison } from '../../../src/model/comparison.ts';
import type { ComparisonOptions } from '../../../src/reporters/comparison/options.ts';

/** How a comparison is written to a terminal of 80 columns without colours. */
export function optionsFor({ language }: Pick<Comparison, 'language'>): ComparisonOptions {
  return { messages: messagesFor(language), color: false, width: 80 };
}
