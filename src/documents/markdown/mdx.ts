const MODULE = /^(?:import|export)\b[^\n]*(?:\n(?![ \t]*\n)[^\n]*)*/gmu;
const COMMENT = /\{\/\*[\s\S]*?\*\/\}/gu;
const ATTRIBUTE = /=\{(?:[^{}]|\{[^{}]*\})*\}/gu;
const EXPRESSION = /(?<!\\)\{(?:[^{}]|\{[^{}]*\})*\}/gu;

const keepLines = (text: string): string => text.replace(/[^\n]/gu, ' ');

/** Blanks out, at the same length, what MDX adds to Markdown: imports, exports and expressions. */
export function blankMdx(text: string): string {
  return text
    .replace(MODULE, keepLines)
    .replace(COMMENT, keepLines)
    .replace(ATTRIBUTE, (match) => `="${keepLines(match.slice(3))}"`)
    .replace(EXPRESSION, keepLines);
}
