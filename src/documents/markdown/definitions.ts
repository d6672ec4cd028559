import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../../model/span.ts';
import { decodeEntities } from '../entities.ts';

/** A link reference definition: `[label]: address "title"`. */
export interface Definition {
  readonly label: string;
  readonly href: string;
  readonly hrefSpan: Span;
  readonly span: Span;
}

/** Labels are compared without case and with white space folded, as CommonMark has it. */
export function labelOf(label: string): string {
  return label
    .replace(/^\[|\]$/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .toUpperCase();
}

/** Words in brackets without brackets inside. */
export const BRACKETED = /^\[(?:[^[\]\\]|\\[\s\S])*\]/u;
const DEFINITION_START = /^[^[\n]{0,80}(\[(?:[^[\]\\]|\\[\s\S]){1,300}\]):/gmu;

const NO_LABELS: ReadonlySet<string> = new Set();

/** The labels that definitions may have; some may turn out to stand in code. */
export function possibleLabels(source: string): ReadonlySet<string> {
  if (!source.includes(']:')) return NO_LABELS;
  return new Set([...source.matchAll(DEFINITION_START)].map(([, label]) => labelOf(label ?? '')));
}

/** Escapes and entities in an address stand for the characters themselves. */
export function unescaped(href: string): string {
  return decodeEntities(href.replace(/\\([!-/:-@[-`{-~])/gu, '$1')).trim();
}

/** The definition that a node of the tree holds. */
export function definitionAt(
  node: SyntaxNode,
  source: string,
  offset: number,
): Definition | undefined {
  const label = node.getChild('LinkLabel');
  const url = node.getChild('URL');
  if (label === null || url === null) return undefined;
  const raw = source.slice(url.from, url.to);
  return {
    label: labelOf(source.slice(label.from, label.to)),
    href: unescaped(raw.replace(/^<|>$/gu, '')),
    hrefSpan: { start: offset + url.from, end: offset + url.to },
    span: { start: offset + node.from, end: offset + node.to },
  };
}
