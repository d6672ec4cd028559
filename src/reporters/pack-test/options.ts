import type { Messages } from '../../messages/messages.ts';

export interface PackTestOptions {
  readonly messages: Messages;
  /** Whether the stream written to shows colours. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}
