const MISC = /(?:\s+|<!--[\s\S]*?-->|<\?[\s\S]*?\?>)*/uy;
const DOCTYPE = /<!doctype\b[^>[]*(?:\[[^\]]*\]\s*)?>/iuy;

/** Where white space, comments and instructions at the beginning of a text end. */
export function afterMisc(text: string, start = 0): number {
  return endOf(MISC, text, start);
}

/** Where the first element of XML must begin: after its document type too. */
export function afterProlog(text: string): number {
  return afterMisc(text, endOf(DOCTYPE, text, afterMisc(text)));
}

function endOf(pattern: RegExp, text: string, start: number): number {
  const sticky = new RegExp(pattern);
  sticky.lastIndex = start;
  return sticky.exec(text) === null ? start : sticky.lastIndex;
}
