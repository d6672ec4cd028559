import type { Embed, EmbedKind } from '../../model/document.ts';
import { decodeEntities } from '../entities.ts';
import { COMPONENT } from '../html/elements.ts';
import { type Attribute, attributesIn } from './attributes.ts';
import { isTiny } from './tiny.ts';

/** What an element fetches, wherever it stands. */
export type Fetched = Pick<Embed, 'kind' | 'src' | 'srcSpan' | 'alt' | 'tiny'> & {
  /** A script that browsers do not take for one. */
  readonly isData: boolean;
};

const KIND_OF: ReadonlyMap<string, EmbedKind> = new Map([
  ['img', 'image'],
  ['amp-img', 'image'],
  ['amp-pixel', 'image'],
  ['script', 'script'],
  ['iframe', 'frame'],
  ['amp-iframe', 'frame'],
  ['frame', 'frame'],
  ['embed', 'frame'],
  ['object', 'frame'],
]);
/** What components of JSX with these names show, by custom. */
const KIND_OF_COMPONENT: ReadonlyMap<string, EmbedKind> = new Map([
  ['Image', 'image'],
  ['Img', 'image'],
  ['Picture', 'image'],
  ['Figure', 'image'],
  ['Script', 'script'],
  ['Iframe', 'frame'],
  ['IFrame', 'frame'],
]);

/** Where scripts that load pictures late find the address. */
const LATE = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy'];
const STAND_IN =
  /^(?:data|about|javascript):|^#|(?:blank|placeholder|spacer|transparent|loading|loader|lazy|pixel|1x1|gr[ae]y)[\w.-]{0,80}\.(?:gif|png|svg|webp|jpe?g)(?:[?#]|$)/iu;
const FIRST_OF_SET = /^[\s,]{0,80}(?<address>\S{0,4000}[^\s,])/u;
const RUNS = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma|j)script(?:1\.\d|;.*)?)$/iu;

/** Whether elements of this name may fetch something. */
export function mayFetch(name: string): boolean {
  return KIND_OF.has(name) || name === COMPONENT;
}

/** What a tag fetches, if anything. `tag` is the tag as written, `start` its offset. */
export function fetchedBy(name: string, tag: string, start: number): Fetched | undefined {
  const kind =
    name === COMPONENT
      ? KIND_OF_COMPONENT.get(/^<(?<name>\w+)/u.exec(tag)?.groups?.['name'] ?? '')
      : KIND_OF.get(name);
  if (kind === undefined) return undefined;
  const head = 1 + nameLength(tag);
  const attributes = attributesIn(tag.slice(head, -1), start + head);
  const address = addressOf(name, kind, attributes);
  if (address === undefined || address.value === '') return undefined;
  const said = (key: string): string | undefined => attributes.get(key)?.value;
  return {
    kind,
    src: address.value,
    srcSpan: address.span,
    alt: kind === 'image' ? (said('alt') ?? '').replace(/\s+/gu, ' ') : '',
    tiny: name === 'amp-pixel' || isTiny(said),
    isData: kind === 'script' && !RUNS.test(said('type') ?? ''),
  };
}

function nameLength(tag: string): number {
  return /^<(?<name>[^\s/>]*)/u.exec(tag)?.groups?.['name']?.length ?? 0;
}

function addressOf(
  name: string,
  kind: EmbedKind,
  attributes: ReadonlyMap<string, Attribute>,
): Attribute | undefined {
  const own = attributes.get(name === 'object' ? 'data' : 'src');
  if (kind === 'script') return own;
  const isStandIn = own === undefined || own.value === '' || STAND_IN.test(own.value);
  if (!isStandIn) return own;
  const late = LATE.map((key) => attributes.get(key)).find(
    (one) => one !== undefined && one.value !== '',
  );
  if (late !== undefined) return late;
  return firstOfSet(attributes.get('srcset')) ?? firstOfSet(attributes.get('data-srcset')) ?? own;
}

/** The first of the addresses that a browser may choose from. */
function firstOfSet(set: Attribute | undefined): Attribute | undefined {
  if (set === undefined) return undefined;
  const found = FIRST_OF_SET.exec(set.raw);
  const raw = found?.groups?.['address'];
  if (found === null || raw === undefined) return undefined;
  const end = set.span.start + found[0].length;
  return { raw, value: decodeEntities(raw), span: { start: end - raw.length, end } };
}
