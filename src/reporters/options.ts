import type { Messages } from '../messages/messages.ts';
import type { Severity } from '../model/severity.ts';

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
  /** Where the working folder stands in its repository, with forward slashes; absent at its root. */
  readonly folder?: string;
  /** The least severe breach that fails the run; absent: an error. */
  readonly failOn?: Severity | 'never';
}
