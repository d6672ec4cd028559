/** What may stand in a word, or between two: letters with accents, apostrophes and spaces. */
const ENTITY =
  /&(?:([a-z])(?:acute|grave|circ|uml|cedil|tilde|ring|caron|slash)|([rl]squo|apos)|(nbsp)|#(\d{2,6})|#x([\da-f]{2,5}));/giu;

/**
 * Raw text whose words can be read: in HTML and Markdown "publi&eacute;" stands for "publié". Accents are
 * lost, as when a text is folded.
 */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    ENTITY,
    (_, letter?: string, apostrophe?: string, space?: string, decimal?: string, hex?: string) => {
      if (letter !== undefined) return letter;
      if (apostrophe !== undefined) return "'";
      if (space !== undefined) return ' ';
      return String.fromCodePoint(
        decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal),
      );
    },
  );
}
