import type { LinkStanding } from '../model/document.ts';
import { findAddresses } from '../text/addresses.ts';
import type { DocumentBuilder } from './builder.ts';

/** Addresses in source text that no reader can click: in a comment, in code. `start` is the text's offset. */
export function addUnclickable(
  builder: DocumentBuilder,
  source: string,
  start: number,
  standing: LinkStanding,
  inBlock?: { readonly from: number },
): void {
  for (const { address, span } of findAddresses(source)) {
    const place = { start: start + span.start, end: start + span.end };
    builder.addLink({
      href: address,
      hrefSpan: place,
      span: place,
      text: address,
      form: 'bare',
      standing,
      region: builder.region,
      ...(inBlock === undefined
        ? {}
        : {
            block: builder.index,
            range: { start: inBlock.from + span.start, end: inBlock.from + span.end },
          }),
    });
  }
}
