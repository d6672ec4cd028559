import { fold } from './fold.ts';

/**
 * The licence that words or an address name, as an SPDX identifier as far as it is given:
 * `CC-BY-ND-4.0`, `CC-BY` without a version, `CC` for "Creative Commons" alone, `CC-BY-3.0-US` for the
 * version of one country. Identifiers are those of https://spdx.org/licenses/.
 */
export function parseLicence(text: string): string | undefined {
  const folded = fold(text);
  const url =
    /creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)(?:\/(\d\.\d)(?:\/([a-z]{2}|igo)(?![a-z]))?)?|publicdomain\/(zero|mark))/u.exec(
      folded,
    );
  if (url !== null) {
    const [, modules = 'by', version, port, free] = url;
    if (free !== undefined) return free === 'zero' ? 'CC0-1.0' : 'PDM-1.0';
    return ported(joined(modules, version), port);
  }
  const short = abbreviated(folded);
  if (short !== undefined) return ported(short, portIn(text));
  if (/(?<![\p{L}\p{N}])cc0(?![\p{L}])/u.test(folded)) return 'CC0-1.0';
  if (/creative\s+commons|知识共享|知識共享/u.test(folded))
    return ported(spelledOut(folded), portIn(text));
  if (/gnu free documentation|(?<![\p{L}\p{N}])gfdl(?![\p{L}])/u.test(folded)) return 'GFDL';
  return undefined;
}

/** Before its version 4.0 a licence was adapted to the law of some countries. */
function ported(licence: string, port: string | undefined): string {
  return port !== undefined && /-[1-3]\.\d$/u.test(licence)
    ? `${licence}-${port.toUpperCase()}`
    : licence;
}

const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [/^United States/iu, 'US'],
  [/^(?:Deutschland|Germany)/iu, 'DE'],
  [/^(?:Österreich|Austria)/iu, 'AT'],
  [/^(?:Schweiz|Suisse|Switzerland)/iu, 'CH'],
  [/^France/iu, 'FR'],
  [/^(?:España|Spain)/iu, 'ES'],
  [/^(?:Italia|Italy)/iu, 'IT'],
  [/^(?:Brasil|Brazil)/iu, 'BR'],
  [/^Australia/iu, 'AU'],
  [/^Canada/iu, 'CA'],
  [/^(?:Nederland|Netherlands)/iu, 'NL'],
];

/** The country that stands after the version: "3.0 US", "3.0 Deutschland". */
function portIn(text: string): string | undefined {
  const [, after = ''] = /(?<!\d)[1-3]\.\d[\s-]+(\p{Lu}.*)/su.exec(text) ?? [];
  const code = /^(?:[A-Z]{2}|IGO)(?![\p{L}\p{N}])/u.exec(after)?.[0];
  return code ?? COUNTRIES.find(([name]) => name.test(after))?.[1];
}

const ABBREVIATED =
  /(?<![\p{L}\p{N}])(?<name>cc|creative\s+commons)[\s-]*(?:v?(?<early>\d\.\d)[\s-]+)?(?<parts>(?:attribution|by|nc|nd|sa)(?:[\s-]+(?:by|nc|nd|sa))*)(?:[\s-]+v?(?<late>\d\.\d))?(?![\p{L}])/gu;

/** "CC BY-SA 4.0", "CC 4.0 BY-SA", "Creative Commons SA-BY 4.0": whatever stands first. */
function abbreviated(folded: string): string | undefined {
  for (const { groups = {} } of folded.matchAll(ABBREVIATED)) {
    const { name, early, late, parts = '' } = groups;
    const given = parts.split(/[\s-]+/u);
    const version = early ?? late;
    // "Under Creative Commons by the author" names nobody's licence in full.
    const isName =
      name === 'cc' || (!parts.startsWith('a') && (given.length > 1 || version !== undefined));
    if (!isName || !(given.includes('by') || given.includes('attribution'))) continue;
    const modules = ['nc', 'nd', 'sa'].filter((module) => given.includes(module));
    return joined(['by', ...modules].join('-'), version);
  }
  return undefined;
}

function joined(modules: string, version: string | undefined): string {
  const name = `CC-${modules.toUpperCase()}`;
  return version === undefined ? name : `${name}-${version}`;
}

/** How the parts of a licence are called, by Creative Commons in its languages and by those who write of it. */
const MODULES: readonly (readonly [RegExp, string])[] = [
  [
    /non?[\s-]?comm?erc|pas d'utilisations? commerciale|nicht[\s-]?kommerziell|nao[\s-]?comercial|غير (?:ال)?تجاري|非商业|非商業/u,
    '-NC',
  ],
  [
    /no[\s-]?deriv|sin[\s-]?(?:obras?[\s-]?)?deriv|pas de (?:modif|deriv)|non[\s-]?opere[\s-]?derivate|kein(?:e|er)?[\s-]?bearbeitung|sem[\s-]?deriv|منع الاشتقاق|بدون اشتقاق|禁止演绎|禁止演繹|禁止改作/u,
    '-ND',
  ],
  [
    /share[\s-]?alike|compartir[\s-]?igual|partage (?:dans|a l'identique)|condividi allo stesso|weitergabe unter gleichen|compartilha[\s-]?igual|(?:الترخيص|المشاركة) بالمثل|相同方式/u,
    '-SA',
  ],
];

function spelledOut(folded: string): string {
  const attribution =
    /attribution|atribucion|reconocimiento|paternite|attribuzione|namensnennung|atribuicao|نسب|署名|姓名標示|姓名标示|\bby\b(?=-|\s(?:nc|nd|sa)\b)/u.test(
      folded,
    );
  if (!attribution) return 'CC';
  const modules = MODULES.filter(([pattern]) => pattern.test(folded)).map(([, module]) => module);
  const version = /(?<!\d)([1-4]\.[05])(?!\d)/u.exec(folded)?.[1];
  return `CC-BY${modules.join('')}${version === undefined ? '' : `-${version}`}`;
}

interface LicenceParts {
  readonly modules: string;
  readonly version?: string | undefined;
  readonly port?: string | undefined;
}

function partsOf(licence: string): LicenceParts | undefined {
  const [, modules, version, port] =
    /^CC-?(0|BY(?:-NC)?(?:-ND|-SA)?)(?:-(\d\.\d)(?:-([A-Z]+))?)?$/u.exec(licence) ?? [];
  return modules === undefined ? undefined : { modules, version, port };
}

/**
 * Whether a licence found is one that is wanted. Another part is another licence, and so is a version
 * without a country where that of a country is wanted. A version that is not named is not refuted; nor
 * does what the terms leave out matter to them.
 */
export function licenceSatisfies(found: string, wanted: string): boolean {
  if (found === wanted) return true;
  const [own, asked] = [partsOf(found), partsOf(wanted)];
  if (own === undefined || asked === undefined)
    return wanted.startsWith(`${found}-`) && !wanted.startsWith('CC');
  if (own.modules !== asked.modules) return false;
  if (own.version === undefined || asked.version === undefined) return true;
  return own.version === asked.version && (asked.port === undefined || own.port === asked.port);
}

/** Whether a licence is only said to be one of Creative Commons, and not which. */
export function isUnnamed(licence: string | undefined): boolean {
  return licence === 'CC';
}

/** A licence without what says of which country its wording is. */
export function withoutPort(licence: string): string {
  return licence.replace(/^(CC-.*-\d\.\d)-[A-Z]+$/u, '$1');
}

/** Whether a web address is that of a licence's text. */
export function isLicenceAddress(address: string): boolean {
  return (
    (/creativecommons\.org/iu.test(address) && parseLicence(address) !== undefined) ||
    /(?:^|[/.])gnu\.org\/(?:licenses|copyleft)\/fdl/iu.test(address)
  );
}

/** Where the text of a licence is read, if its identifier tells its version. */
export function licenceAddress(licence: string): string | undefined {
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const { modules, version, port } = partsOf(licence) ?? {};
  if (modules === undefined || modules === '0' || version === undefined) return undefined;
  const country = port === undefined ? '' : `${port.toLowerCase()}/`;
  return `https://creativecommons.org/licenses/${modules.toLowerCase()}/${version}/${country}`;
}
