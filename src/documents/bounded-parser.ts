import { type Handler, Parser, type ParserOptions } from 'htmlparser2';
import type { Span } from '../model/span.ts';

/** As in browsers. Elements nested deeper hold nothing: they close at once. */
const DEEPEST = 512;

/**
 * A parser of HTML and XML that takes bounded time for each tag: the time of the parser it extends grows
 * with the depth.
 */
export class BoundedParser extends Parser {
  /** The first tag that is nested too deep. */
  tooDeep: Span | undefined;
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
    if (this.drops) this.tooDeep ??= { start, end };
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
