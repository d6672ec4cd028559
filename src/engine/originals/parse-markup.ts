import type { Handler } from 'htmlparser2';
import { BoundedParser } from '../../documents/bounded-parser.ts';

type Heard = Partial<Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'>>;

/** Parses markup, entities decoded once. */
export function parseMarkup(markup: string, as: 'xml' | 'html', handler: Heard): void {
  const parser = new BoundedParser(handler, { xmlMode: as === 'xml', decodeEntities: true });
  parser.write(markup);
  parser.end();
}
