import { keyOf } from '../claims/metadata.ts';
import type { Document } from '../model/document.ts';
import { dayExists } from '../terms/calendar.ts';
import type { PublicationDates } from '../model/facts.ts';

const COPY_KEYS = new Set(
  'date pubdate publishdate publisheddate published publishedat publishedon publishedtime publicationdate datepublished article:publishedtime'.split(
    ' ',
  ),
);
const ORIGINAL_KEYS = new Set(
  'originaldate originallypublished originalpublished originalpublishdate originalpublicationdate original.date original.published firstpublished'.split(
    ' ',
  ),
);

/** The days on which the copy and its original were published, where the metadata say so. */
export function publicationDates(document: Document): PublicationDates {
  const copy = firstDay(document, COPY_KEYS);
  const original = firstDay(document, ORIGINAL_KEYS);
  return {
    ...(copy === undefined ? {} : { copy }),
    ...(original === undefined ? {} : { original }),
  };
}

/** Only `YYYY-MM-DD…` is read: in other spellings day and month cannot be told apart. */
function firstDay({ metadata }: Document, keys: ReadonlySet<string>): string | undefined {
  for (const { path, source, value } of metadata) {
    const key = keyOf(path);
    // What stands elsewhere in JSON-LD is of another article, such as the one it is based on.
    const own = source === 'json-ld' ? key.replace(/^mainentity(?:ofpage)?\./u, '') : key;
    const day = keys.has(own)
      ? /^\d{4}-\d{2}-\d{2}(?!\d)/u.exec(String(value).trim())?.[0]
      : undefined;
    if (day !== undefined && dayExists(day)) return day;
  }
  return undefined;
}
