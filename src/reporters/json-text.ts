/** What acts on a terminal beyond what JSON escapes anyway, or is a command to a CI runner. */
const UNSAFE = /[\u007f-\u009f\p{Bidi_Control}\u2028\u2029\ufeff]|#(?=#(?:\[|vso\[|teamcity\[))/giu;

/** A value as JSON that acts on nothing it is printed to, and reads back as it was. */
export function jsonText(value: object, indent?: number): string {
  return JSON.stringify(value, undefined, indent).replace(UNSAFE, escaped);
}

function escaped(sign: string): string {
  return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
