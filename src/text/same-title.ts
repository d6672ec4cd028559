import { tokenise } from './tokens.ts';

/** Whether two titles say the same; capitals, quotation marks and dashes are a matter of house style. */
export function sameTitle(a: string, b: string): boolean {
  return words(a) === words(b);
}

function words(title: string): string {
  return tokenise(title).forms.join(' ').toLowerCase();
}
