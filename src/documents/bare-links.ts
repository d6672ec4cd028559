import { findAddresses } from '../text/addresses.ts';
import type { DocumentBuilder } from './builder.ts';

/** Appends words; addresses with a scheme or `www.` become links, as publishing tools make of them. */
export function addBareLinks(builder: DocumentBuilder, source: string, start: number): void {
  let at = 0;
  for (const { address, span, scheme } of findAddresses(source)) {
    if (!scheme && !/^www\./iu.test(address)) continue;
    builder.append(source.slice(at, span.start), start + at);
    const place = { start: start + span.start, end: start + span.end };
    builder.openLink({
      href: address,
      hrefSpan: place,
      start: place.start,
      form: 'bare',
      standing: 'live',
    });
    builder.append(source.slice(span.start, span.end), place.start);
    builder.closeLink(place.end);
    at = span.end;
  }
  builder.append(source.slice(at), start + at);
}
