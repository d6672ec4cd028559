import type { CheckKind } from './checks.ts';
import type { Audience, Medium } from './terms.ts';

/** What a publisher may ask in a pack that is made from answers, in everyday words. */
export const ASKS = [
  'source',
  'link',
  'address',
  'author',
  'copyright',
  'licence',
  'title',
  'unchanged',
  'links',
  'images',
  'canonical',
  'notify',
] as const;
export type Ask = (typeof ASKS)[number];

export const CHECK_OF: Readonly<Record<Ask, CheckKind>> = {
  source: 'publisher',
  link: 'source-link',
  address: 'source-url',
  author: 'author',
  copyright: 'copyright',
  licence: 'licence',
  title: 'title',
  unchanged: 'integrity',
  links: 'keep-links',
  images: 'images',
  canonical: 'canonical',
  notify: 'manual',
};

/** What has to be known of a publisher, in the order in which it is asked. */
export const FIELDS = [
  'name',
  'id',
  'domain',
  'url',
  'language',
  'asks',
  'licence',
  'audience',
  'media',
] as const;
export type Field = (typeof FIELDS)[number];

/** Answers as somebody typed them; several are separated by commas. */
export type Answers = Readonly<Partial<Record<Field, string>>>;

/** A publisher's terms, as far as answers tell. */
export interface NewPack {
  readonly id: string;
  readonly names: readonly [string, ...string[]];
  readonly domains: readonly [string, ...string[]];
  readonly url: string;
  /** `YYYY-MM-DD`: the day on which the wording was read. */
  readonly on: string;
  readonly language: string;
  readonly asks: readonly Ask[];
  /** An SPDX identifier. */
  readonly licence?: string;
  readonly audience: readonly Audience[];
  readonly media: readonly Medium[];
}
