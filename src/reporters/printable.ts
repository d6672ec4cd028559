/** What acts on a terminal, ends a line, or turns the direction of text around. */
const UNSAFE = /[\p{Cc}\p{Bidi_Control}\u2028\u2029\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Half of a character, which cannot be written out. */
const HALF = /\p{Cs}/gu;
/** CI runners take these for commands wherever they stand in a line. */
const COMMAND = /##(?=\[|vso\[|teamcity\[)/giu;

/** Text from a file, safe to print on one line. It keeps its length, so that places in it stay right. */
export function printable(text: string): string {
  return text.replace(UNSAFE, ' ').replace(HALF, '\ufffd').replace(COMMAND, '# ');
}

/** A runner takes a line that begins with `::` for a command, whatever spaces stand before it. */
const LEADING_COMMAND = /^((?:\s|\u001b\[\d+m)*):(?=:)/u;

/** Lines as one text that ends with a line break and never has two lines empty. */
export function printed(lines: readonly string[]): string {
  return [...printedParts([lines])].join('');
}

/** The same text, of the lines of all blocks, in parts. */
export function* printedParts(blocks: Iterable<readonly string[]>): Generator<string> {
  let before = '';
  // How the text until now ends: what it does not end with in the end.
  let space = '';
  for (const lines of blocks) {
    const kept = lines.filter((line, index) => line !== '' || (lines[index - 1] ?? before) !== '');
    before = lines.at(-1) ?? before;
    const text = space + kept.map((line) => `${line.replace(LEADING_COMMAND, '$1: ')}\n`).join('');
    const part = text.trimEnd();
    space = text.slice(part.length);
    if (part !== '') yield part;
  }
  yield '\n';
}
