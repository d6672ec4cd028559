import { describe, expect, it } from 'vitest';
import {
  isLicenceAddress,
  licenceAddress,
  licenceSatisfies,
  parseLicence,
} from '../../src/text/licence.ts';

describe('parseLicence', () => {
  it.each([
    ['https://creativecommons.org/licenses/by-nc-nd/4.0/', 'CC-BY-NC-ND-4.0'],
    ['http://creativecommons.org/licenses/by/3.0/legalcode', 'CC-BY-3.0'],
    ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0-1.0'],
    ['CC BY-SA 4.0', 'CC-BY-SA-4.0'],
    ['CC-BY-ND', 'CC-BY-ND'],
    ['CC 4.0 BY-SA', 'CC-BY-SA-4.0'],
    ['licensed under Creative Commons SA-BY 4.0', 'CC-BY-SA-4.0'],
    ['Creative Commons BY-ND-NC', 'CC-BY-NC-ND'],
    ['published under Creative Commons by the author', 'CC'],
    ['under Creative Commons or CC BY', 'CC-BY'],
    ['知识共享署名-非商业性使用-相同方式共享 4.0 国际许可协议', 'CC-BY-NC-SA-4.0'],
    ['a Creative Commons (CC BY 4.0) license', 'CC-BY-4.0'],
    ['under a Creative Commons license', 'CC'],
    ['Creative Commons Attribution-NoDerivatives 4.0', 'CC-BY-ND-4.0'],
    ['licence Creative Commons Attribution - Pas d’Utilisation Commerciale 3.0', 'CC-BY-NC-3.0'],
    ['Creative Commons Atribución-NoComercial-SinDerivadas 4.0', 'CC-BY-NC-ND-4.0'],
    ['Creative Commons Reconocimiento-NoComercial-SinObraDerivada', 'CC-BY-NC-ND'],
    ['Creative Commons Atribuição-NãoComercial-CompartilhaIgual 4.0', 'CC-BY-NC-SA-4.0'],
    ['Creative Commons Attribuzione - Non commerciale - Non opere derivate', 'CC-BY-NC-ND'],
    ['Creative Commons Namensnennung - Nicht-kommerziell - Keine Bearbeitungen', 'CC-BY-NC-ND'],
    ['Creative Commons 姓名標示-非商業性-禁止改作 4.0', 'CC-BY-NC-ND-4.0'],
    ['Creative Commons Attribution 4.0, no modifications were made', 'CC-BY-4.0'],
    ['http://creativecommons.org/licenses/by-nd/3.0/us/', 'CC-BY-ND-3.0-US'],
    ['https://creativecommons.org/licenses/by/3.0/igo/legalcode', 'CC-BY-3.0-IGO'],
    ['https://creativecommons.org/licenses/by/3.0/deed.fr', 'CC-BY-3.0'],
    ['CC BY-NC 3.0 DE', 'CC-BY-NC-3.0-DE'],
    ['Creative Commons Namensnennung 3.0 Deutschland Lizenz', 'CC-BY-3.0-DE'],
    ['CC BY 3.0 it is', 'CC-BY-3.0'],
    ['CC BY 4.0 US', 'CC-BY-4.0'],
    ['GNU Free Documentation License', 'GFDL'],
    ['CC0', 'CC0-1.0'],
  ])('%s names %s', (text, licence) => {
    expect(parseLicence(text)).toBe(licence);
  });

  it.each([
    'all rights reserved',
    'cc: the editors',
    'by the way',
    'https://example.org/licenses/by/4.0',
  ])('%s names none', (text) => {
    expect(parseLicence(text)).toBeUndefined();
  });
});

describe('licenceSatisfies', () => {
  it.each([
    ['CC-BY-4.0', 'CC-BY-4.0', true],
    ['CC', 'CC-BY-ND-4.0', false],
    ['CC-BY', 'CC-BY-NC-ND-4.0', false],
    ['CC-BY-NC', 'CC-BY-NC-ND-4.0', false],
    ['CC-BY-NC-ND-4.0', 'CC-BY', false],
    ['CC-BY-3.0-US', 'CC-BY-3.0', true],
    ['CC-BY-3.0-US', 'CC-BY-4.0', false],
    ['CC-BY-3.0', 'CC-BY-3.0-US', false],
    ['CC-BY-3.0-DE', 'CC-BY-3.0-US', false],
    ['CC-BY', 'CC-BY-3.0-US', true],
    ['GFDL', 'GFDL-1.3-or-later', true],
    ['CC-BY', 'CC-BY-4.0', true],
    ['CC-BY-4.0', 'CC-BY', true],
    ['CC-BY-NC-4.0', 'CC-BY', false],
    ['CC-BY-SA-4.0', 'CC-BY-4.0', false],
    ['CC0-1.0', 'CC-BY-4.0', false],
  ])('%s for %s: %s', (found, wanted, satisfied) => {
    expect(licenceSatisfies(found, wanted)).toBe(satisfied);
  });
});

describe('the address of a licence', () => {
  it.each([
    ['CC-BY-4.0', 'https://creativecommons.org/licenses/by/4.0/'],
    ['CC-BY-NC-ND-3.0', 'https://creativecommons.org/licenses/by-nc-nd/3.0/'],
    ['CC-BY-ND-3.0-US', 'https://creativecommons.org/licenses/by-nd/3.0/us/'],
    ['CC0-1.0', 'https://creativecommons.org/publicdomain/zero/1.0/'],
  ])('of %s is %s', (licence, address) => {
    expect(licenceAddress(licence)).toBe(address);
    expect(isLicenceAddress(address)).toBe(true);
    expect(parseLicence(address)).toBe(licence);
  });

  it.each(['CC-BY', 'CC', 'GFDL', ''])('of %j is not known', (licence) => {
    expect(licenceAddress(licence)).toBeUndefined();
  });

  it.each([
    ['https://www.gnu.org/licenses/fdl-1.3.html', true],
    ['https://creativecommons.org/', false],
    ['https://example.org/cc-by-4.0', false],
  ])('may be %s: %s', (address, is) => {
    expect(isLicenceAddress(address)).toBe(is);
  });
});
