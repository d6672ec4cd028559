import type { Document } from '../../model/document.ts';
import type { PageRefusal } from '../../model/page-refusal.ts';
import { fold } from '../../text/fold.ts';
import { titleOf } from '../../text/prose.ts';
import { tokenise } from '../../text/tokens.ts';

/** Fewer words are those of an error or a redirect page. */
const LEAST_WORDS = 40;
/** With a field for a password: no more is shown of an article to those who are not logged in. */
const MOST_BESIDE_PASSWORD = 300;
const MOST_OF_ERROR = 150;
const PASSWORD = /<input\b[^<>]{0,2000}\btype\s*=\s*["']?password\b/giu;
const LOGIN_TITLE =
  /^(?:please )?(?:log ?-?in|sign ?-?in|member login|subscriber login|login required|connexion|se connecter|connectez-vous|identification|identifiez-vous|espace (?:abonnes?|membres?)|anmelden|einloggen|iniciar sesion|acceso|accedi|entrar)(?:\s*(?:$|[|:»!.-]|to |a |pour ))/u;
const ERROR_TITLE =
  /^(?:(?:error|erreur|fehler)\s*)?(?:404|403|410|500|502|503)(?!\d)|(?:page|article|file|seite|pagina)[^|]{0,20} (?:not found|introuvable|non trouvee?|inexistante|nicht gefunden|no encontrada|non trovata|nao encontrada)|^(?:not found|oops|access denied|acces (?:refuse|interdit)|forbidden|just a moment|un instant|attention required|are you a robot|service unavailable|internal server error)(?![a-z])/u;

/** Why the article is not on a page, if its text and its forms tell. */
export function pageFault(document: Document, text: string): PageRefusal | undefined {
  const words = tokenise(text).forms.length;
  const titles = [titleOf(document)?.value ?? '', document.title?.value ?? ''].map((title) =>
    title.trim(),
  );
  if (asksForPassword(document)) {
    const isLogin = titles.some((title) => LOGIN_TITLE.test(fold(title)));
    if (isLogin || words < MOST_BESIDE_PASSWORD) return { code: 'login' };
  }
  const error = titles.find((title) => ERROR_TITLE.test(fold(title)));
  if (error !== undefined && words < MOST_OF_ERROR) return { code: 'error-page', title: error };
  return words < LEAST_WORDS ? { code: 'too-short', words } : undefined;
}

/**
 * Whether a field for a password stands where the article is: the words before it are the article's. Those
 * before a form that belongs to the site stand in its header or its sidebar.
 */
function asksForPassword({ format, text, blocks, hidden }: Document): boolean {
  if (format !== 'html') return false;
  return [...text.matchAll(PASSWORD)].some(({ index }) => {
    if (hidden.some(({ span }) => span.start <= index && index < span.end)) return false;
    const before = blocks.findLast(({ span }) => span.start < index);
    return (before ?? blocks[0])?.region === 'article';
  });
}
