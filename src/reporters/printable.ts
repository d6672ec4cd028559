/** Control characters, escapes, and marks that turn the direction of text around. */
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text from a file, safe to print on one line of a terminal: every unsafe character is one space. */
export function printable(text: string): string {
  return text.replace(/[\n\t]/gu, ' ').replace(UNSAFE, ' ');
}

/** How many columns a terminal gives to a text: two to Chinese, Japanese, Korean and emoji, none to marks. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) {
    if (/[\p{M}\u200b-\u200d\ufe0f]/u.test(character)) continue;
    columns +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u.test(
        character,
      )
        ? 2
        : 1;
  }
  return columns;
}

/** Breaks a text into lines of at most `width` columns, at spaces; an address is never broken. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/u)) {
    if (line !== '' && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return line === '' ? lines : [...lines, line];
}

/** Fills up with spaces to a number of columns. */
export function padded(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - columnsOf(text)));
}
