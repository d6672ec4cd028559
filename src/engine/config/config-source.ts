import type { Language } from '../../model/language.ts';
import type { Audience, Medium } from '../../model/terms.ts';
import type { FailOn } from './config.ts';

export interface OverrideSource {
  readonly files: readonly string[];
  readonly rules?: readonly string[];
  readonly rendered?: readonly string[];
  readonly 'copies-of'?: string;
  readonly ignore?: boolean;
}

export interface SiteSource {
  readonly domains?: readonly string[];
  readonly names?: readonly string[];
  readonly medium?: Medium;
  readonly audience?: Audience;
  readonly licence?: string;
  readonly 'canonical-key'?: string;
}

/** A configuration as its YAML file says it, once it is known to obey `rules/config.schema.json`. */
export interface ConfigSource {
  readonly schema?: 1;
  readonly language?: Language;
  readonly site?: SiteSource;
  readonly files?: readonly string[];
  readonly ignore?: readonly string[];
  readonly rules?: readonly string[];
  readonly originals?: string;
  readonly rendered?: readonly string[];
  readonly 'fail-on'?: FailOn;
  readonly 'permissions-file'?: string;
  readonly overrides?: readonly OverrideSource[];
}
