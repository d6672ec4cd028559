import type { Config } from './config.ts';
import { matchesAny } from './glob.ts';

/** What the configuration says of one file. */
export interface FileSettings {
  /** Ids or absolute paths of packs; empty: not said. */
  readonly rules: readonly string[];
  readonly rendered: readonly string[];
  /** The id of the pack of whose publisher the file is declared to be a copy. */
  readonly copyOf?: string;
  readonly ignored: boolean;
}

/** The settings of a file. `path` is relative to the configuration's root, with forward slashes. */
export function settingsFor(config: Config, path: string): FileSettings {
  const outset: FileSettings = {
    rules: config.rules,
    rendered: config.rendered,
    ignored: matchesAny(config.ignore, path),
  };
  return config.overrides
    .filter(({ files }) => matchesAny(files, path))
    .reduce<FileSettings>(
      (settings, { rules, rendered, copiesOf, ignore }) => ({
        rules: rules ?? settings.rules,
        rendered: rendered ?? settings.rendered,
        ...(copiesOf === undefined ? pickCopyOf(settings) : { copyOf: copiesOf }),
        ignored: ignore ?? settings.ignored,
      }),
      outset,
    );
}

function pickCopyOf({ copyOf }: FileSettings): Pick<FileSettings, 'copyOf'> {
  return copyOf === undefined ? {} : { copyOf };
}
