import { type Handler, Parser, type ParserOptions } from 'htmlparser2';

/** Elements nested deeper close at once: the parser's time for a tag grows with the depth. */
const DEEPEST = 256;

/** A parser of feeds and their parts that takes bounded time for each tag. */
class ShallowParser extends Parser {
  private depth = 0;
  private drops = false;

  constructor(handler: Partial<Handler>, options: ParserOptions) {
    super(
      {
        ...handler,
        onopentagname: () => {
          this.depth += 1;
        },
        onclosetag: (name, isImplied) => {
          this.depth -= 1;
          handler.onclosetag?.(name, isImplied);
        },
      },
      options,
    );
  }

  override onopentagname(start: number, end: number): void {
    this.drops = this.depth >= DEEPEST;
    super.onopentagname(start, end);
  }

  override onclosetag(start: number, end: number): void {
    this.drops = false;
    super.onclosetag(start, end);
  }

  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (this.drops && name !== '');
  }
}

type Heard = Partial<Pick<Handler, 'onopentag' | 'ontext' | 'onclosetag'>>;

/** Parses markup, entities decoded once. */
export function parseMarkup(markup: string, as: 'xml' | 'html', handler: Heard): void {
  const parser = new ShallowParser(handler, { xmlMode: as === 'xml', decodeEntities: true });
  parser.write(markup);
  parser.end();
}
