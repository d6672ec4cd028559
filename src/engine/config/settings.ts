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
  if (config.ignore.length === 0 && config.overrides.length === 0) return usualSettings(config);
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

const usual = new WeakMap<Config, FileSettings>();

/** Those of every file, where the configuration says nothing of some. */
function usualSettings(config: Config): FileSettings {
  const known = usual.get(config);
  if (known !== undefined) return known;
  const { rules, rendered } = config;
  const settings = { rules, rendered, ignored: false };
  usual.set(config, settings);
  return settings;
}

function pickCopyOf({ copyOf }: FileSettings): Pick<FileSettings, 'copyOf'> {
  return copyOf === undefined ? {} : { copyOf };
}
