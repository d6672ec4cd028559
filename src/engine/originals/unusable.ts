import type { Messages } from '../../messages/messages.ts';
import type { UnusableOriginal } from '../../model/report.ts';
import type { KnownOriginals } from './known-originals.ts';

/** What of the originals could not be used, by name. Asked after the files were judged. */
export function unusableOriginals(
  originals: KnownOriginals | undefined,
  messages: Messages,
): readonly UnusableOriginal[] {
  return [...(originals?.problems() ?? [])]
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, fault }) => ({ name, fault, message: messages.originalFault(fault) }));
}

/** Whether something may not have been found: an original that was edited is used all the same. */
export function hidesCopies(unusable: readonly UnusableOriginal[]): boolean {
  return unusable.some(({ fault }) => fault !== 'text-changed');
}
