/**
 * Shortcodes, template tags and container marks that a generator replaces: they are blanked out before
 * the Markdown is read, at the same length, so that every offset stays right. What stands between an
 * opening and a closing tag is read as Markdown.
 */
const OPAQUE =
  /\{\{[<%](?:[^}]|\}(?!\}))*?[>%]\}\}|\{%(?:[^%]|%(?!\}))*?%\}|\{\{(?:[^{}]|\{(?!\{)|\}(?!\}))*?\}\}|\{#(?:[^#]|#(?!\}))*?#\}|^[ \t]*:{3,}.*$|^[ \t>]*\[!\w+\][+-]?|^[ \t]*(?:!!!|\?\?\?\+?)[ \t]+\w+.*$|\{:?[.#][\w.# -]{0,80}\}/gmu;
const CODE = /^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\1[^\n]*$|(?![\s\S]))|`[^`\n]*`/gmu;

/** A stretch of lines that a container or an alert sets apart from the text. */
export interface Notice {
  readonly start: number;
  readonly end: number;
}

export function blankOpaque(text: string): {
  readonly text: string;
  readonly notices: readonly Notice[];
} {
  const notices: Notice[] = [];
  const admonitions: Notice[] = [];
  const codes = [...text.matchAll(CODE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  let next = 0;
  let container: number | undefined;
  const blanked = text.replace(OPAQUE, (match: string, at: number) => {
    while (next < codes.length && (codes[next]?.end ?? 0) <= at) next += 1;
    const code = codes[next];
    if (code !== undefined && code.start <= at && at < code.end) return match;
    if (/^[ \t]*:::/u.test(match)) {
      if (/^[ \t]*:{3,}[ \t]*$/u.test(match)) {
        if (container !== undefined) notices.push({ start: container, end: at });
        container = undefined;
      } else container ??= at + match.length;
    } else if (/\[!\w+\]/u.test(match)) notices.push(quoteFrom(text, at));
    else if (/^[ \t]*(?:!!!|\?\?\?)/u.test(match))
      admonitions.push(indentedFrom(text, at + match.length));
    return match.replace(/[^\s>]/gu, ' ');
  });
  if (container !== undefined) notices.push({ start: container, end: text.length });
  return { text: quoted(blanked, admonitions), notices: [...notices, ...admonitions] };
}

/** The lines of an admonition are indented as code is: they are read as a quotation instead. */
function quoted(text: string, admonitions: readonly Notice[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of admonitions) {
    if (start < at) continue;
    const lines = text
      .slice(start, end)
      .replace(/^(?:\t| {4})(?=.*\S)/gmu, (indent) => `>${indent.slice(1)}`);
    result += text.slice(at, start) + lines;
    at = end;
  }
  return result + text.slice(at);
}

function quoteFrom(text: string, at: number): Notice {
  const rest = /^(?:.*\n?)(?:[ \t]*>.*\n?)*/u.exec(text.slice(at));
  return { start: at, end: at + (rest?.[0].length ?? 0) };
}

function indentedFrom(text: string, at: number): Notice {
  const rest = /^\s*\n(?:(?:[ \t]{2,}.*|[ \t]*)\n?)*/u.exec(text.slice(at));
  return { start: at, end: at + (rest?.[0].length ?? 0) };
}
