import type { KnownOriginal } from '../model/facts.ts';
import type { Place, ReportedText } from '../model/report.ts';
import type { Span } from '../model/span.ts';

/** How much of a kept original the file holds, and where. */
export function reportedText(original: KnownOriginal, place: (span: Span) => Place): ReportedText {
  const { id, facts, retrieved, verdict, shares, words, passages } = original;
  return {
    original: id,
    ...(facts.title === undefined ? {} : { title: facts.title }),
    retrieved,
    verdict,
    words,
    shares,
    passages: passages.map((passage) => {
      const { start, end, line, endLine } = place(passage.span);
      return { start, end, line, endLine, words: passage.words };
    }),
  };
}
