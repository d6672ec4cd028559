import type { Language } from '../../model/language.ts';
import type { Config } from '../config/config.ts';
import { reportPath } from '../report-path.ts';

/** A setting in force, and who set it. */
export interface Setting {
  readonly name: string;
  readonly value: string | number | readonly string[] | null;
  /** Where it is written, as `path:line`; absent: nobody set it. */
  readonly at?: string;
}

/** Where a key of the configuration is written; undefined if it is not there. */
export type Locate = (path: readonly string[]) => string | undefined;

/** Every setting of a configuration. Without a language, that of the environment is taken. */
export function settingsOf(
  config: Config,
  around: { readonly cwd: string; readonly language: Language; readonly locate: Locate },
): readonly Setting[] {
  const { cwd, language, locate } = around;
  const { site } = config;
  const shown = (path: string): string => reportPath(cwd, path);
  const setting = (key: string, value: Setting['value']): Setting => {
    const at = locate(key.split('.'));
    return { name: key, value, ...(at === undefined ? {} : { at }) };
  };
  return [
    setting('language', config.language ?? language),
    setting('site.domains', site.domains),
    setting('site.names', site.names),
    setting('site.medium', site.medium ?? null),
    setting('site.audience', site.audience ?? null),
    setting('files', config.files),
    setting('ignore', config.ignore),
    setting(
      'rules',
      config.rules.map((rule) => (rule.startsWith(config.root) ? shown(rule) : rule)),
    ),
    setting('originals', shown(config.originals)),
    setting('rendered', config.rendered),
    setting('fail-on', config.failOn),
    setting('permissions-file', config.ledger === undefined ? null : shown(config.ledger.path)),
    setting('overrides', config.overrides.length),
  ];
}
