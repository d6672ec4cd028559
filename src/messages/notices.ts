import type { NoticeArgs } from '../model/notice.ts';
import type { NoticeCode } from '../model/report.ts';
import type { Sentences } from './types.ts';

/** What is to be tidied up, and how, in one language: a missing code does not compile. */
export type NoticeTable = { readonly [C in NoticeCode]: (args: NoticeArgs[C]) => Sentences };
