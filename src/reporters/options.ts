import type { Messages } from '../messages/messages.ts';

export interface ReporterOptions {
  readonly messages: Messages;
  /** Whether the stream written to shows colours. */
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
  /** List also the files that are no copies, and the obligations that are met. */
  readonly all: boolean;
  /** Show breaches only. */
  readonly quiet: boolean;
}
