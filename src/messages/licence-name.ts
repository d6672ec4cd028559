/** A licence as people write it: "CC BY 4.0" for `CC-BY-4.0`. Other names stay as they are. */
export function licenceName(id: string): string {
  const match = /^CC-?(0|BY(?:-(?:NC|ND|SA))*)(?:-(\d\.\d|[1-3]\.\d-[a-z]+))?$/iu.exec(id);
  if (match === null) return id;
  const [, terms = '', version = ''] = match;
  const name = terms === '0' ? 'CC0' : `CC ${terms.toUpperCase()}`;
  return version === '' ? name : `${name} ${version.replace('-', ' ')}`;
}
