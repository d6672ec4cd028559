/** Finished markup, in which every text from elsewhere is escaped. */
export interface Html {
  readonly html: string;
}
type Value = Html | readonly Html[] | string | number;

/** Markup with values in it. A string is text, whatever it looks like; only `Html` goes in as it is. */
export function markup(literals: TemplateStringsArray, ...values: readonly Value[]): Html {
  const html = literals
    .map((literal, index) => {
      const value = values[index];
      return value === undefined ? literal : literal + rendered(value);
    })
    .join('');
  return { html };
}

export const NOTHING: Html = { html: '' };

function rendered(value: Value): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escaped(value);
  return 'html' in value ? value.html : value.map(({ html }) => html).join('');
}

/**
 * What breaks a line, or turns the direction of text around. Without line breaks in the text no line
 * of the page begins with words of the files, which a CI runner might take for a command.
 */
const UNSAFE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]/gu;
/** Half of a character, which cannot be written out. */
const HALF = /\p{Cs}/gu;
const COMMAND = /#(?=#(?:\[|vso\[|teamcity\[))/giu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text
    .replace(UNSAFE, ' ')
    .replace(HALF, '\ufffd')
    .replace(/[&<>"']/gu, (sign) => ESCAPES[sign] ?? '')
    .replace(COMMAND, '&#35;');
}
