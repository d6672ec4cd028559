import type { Link } from '../model/document.ts';
import { findAddresses } from '../text/addresses.ts';
import type { DocumentBuilder } from './builder.ts';
import { addWritten } from './embeds/written.ts';

/** What a comment would link to and fetch. `start` is its offset. */
export function addCommented(builder: DocumentBuilder, source: string, start: number): void {
  for (const { address, span } of findAddresses(source))
    builder.addLink({ ...linkAt(builder, address, start + span.start), standing: 'comment' });
  addWritten(builder, source, start, 'comment');
}

/** Appends code: its addresses can be read, but not clicked, and nothing of it is fetched. */
export function appendCode(builder: DocumentBuilder, source: string, start: number): void {
  addWritten(builder, source, start, 'code');
  let at = 0;
  for (const { address, span } of findAddresses(source)) {
    builder.append(source.slice(at, span.start), start + at);
    const range = { start: builder.length, end: builder.length + address.length };
    builder.append(address, start + span.start);
    const link = linkAt(builder, address, start + span.start);
    builder.addLink({ ...link, standing: 'code', block: builder.index, range });
    at = span.end;
  }
  builder.append(source.slice(at), start + at);
}

function linkAt(
  builder: DocumentBuilder,
  address: string,
  start: number,
): Omit<Link, 'standing' | 'block' | 'range'> {
  const place = { start, end: start + address.length };
  return {
    href: address,
    hrefSpan: place,
    span: place,
    text: address,
    form: 'bare',
    region: builder.region,
  };
}
