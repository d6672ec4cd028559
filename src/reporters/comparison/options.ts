import type { ReporterOptions } from '../options.ts';

export type ComparisonOptions = Pick<ReporterOptions, 'messages' | 'color' | 'width'>;
