import { fold } from './fold.ts';

/**
 * The licence that words or an address name, as an SPDX identifier as far as it is given:
 * `CC-BY-ND-4.0`, `CC-BY` without a version, `CC` for "Creative Commons" alone. Identifiers are those
 * of https://spdx.org/licenses/.
 */
export function parseLicence(text: string): string | undefined {
  const folded = fold(text);
  const url =
    /creativecommons\.org\/(?:licenses\/(by(?:-nc)?(?:-nd|-sa)?)(?:\/(\d\.\d))?|publicdomain\/(zero|mark))/u.exec(
      folded,
    );
  if (url !== null) {
    if (url[3] !== undefined) return url[3] === 'zero' ? 'CC0-1.0' : 'PDM-1.0';
    return joined(url[1] ?? 'by', url[2]);
  }
  const short = abbreviated(folded);
  if (short !== undefined) return short;
  if (/(?<![\p{L}\p{N}])cc0(?![\p{L}])/u.test(folded)) return 'CC0-1.0';
  if (/creative\s+commons|知识共享|知識共享/u.test(folded)) return spelledOut(folded);
  if (/gnu free documentation|(?<![\p{L}\p{N}])gfdl(?![\p{L}])/u.test(folded)) return 'GFDL';
  return undefined;
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

const MODULES: readonly (readonly [RegExp, string])[] = [
  [
    /non-?\s?commercial|no comercial|pas d'utilisation commerciale|non commerciale|nicht kommerziell|nicht-kommerziell|nao comercial|非商业|非商業/u,
    '-NC',
  ],
  [
    /no-?\s?deriv|sin (?:obra )?deriv|pas de modification|non opere derivate|keine bearbeitung|sem deriv|禁止演绎|禁止演繹/u,
    '-ND',
  ],
  [
    /share-?\s?alike|compartir ?igual|partage (?:dans|a l'identique)|condividi allo stesso|weitergabe unter gleichen|compartilhaigual|相同方式/u,
    '-SA',
  ],
];

function spelledOut(folded: string): string {
  const attribution =
    /attribution|atribucion|reconocimiento|paternite|attribuzione|namensnennung|atribuicao|署名|\bby\b(?=-|\s(?:nc|nd|sa)\b)/u.test(
      folded,
    );
  if (!attribution) return 'CC';
  const modules = MODULES.filter(([pattern]) => pattern.test(folded)).map(([, module]) => module);
  const version = /(?<!\d)([1-4]\.[05])(?!\d)/u.exec(folded)?.[1];
  return `CC-BY${modules.join('')}${version === undefined ? '' : `-${version}`}`;
}

/** Whether a licence found satisfies one that is wanted; a version or module not named is not refuted. */
export function licenceSatisfies(found: string, wanted: string): boolean {
  if (found === wanted || wanted.startsWith(`${found}-`)) return true;
  return found.startsWith(`${wanted}-`) && /^-\d\.\d$/u.test(found.slice(wanted.length));
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
  const [, modules, version] = /^CC-(BY(?:-NC)?(?:-ND|-SA)?)-(\d\.\d)$/u.exec(licence) ?? [];
  if (modules !== undefined && version !== undefined)
    return `https://creativecommons.org/licenses/${modules.toLowerCase()}/${version}/`;
  return licence === 'CC0-1.0' ? 'https://creativecommons.org/publicdomain/zero/1.0/' : undefined;
}
