import { describe, expect, it } from 'vitest';
import {
  findAbbreviation,
  findPublisher,
  hostFitsName,
  isPublisherName,
} from '../../src/text/publisher-name.ts';

const LEDGER = {
  names: ['Harbour Research', 'HarbourResearch', 'Centre for Harbour Research'],
  abbreviations: ['CHR'],
  domains: ['harbourresearch.example'],
};

describe('isPublisherName', () => {
  it.each([
    'Harbour Research',
    'HarbourResearch',
    'The Harbour Research',
    'harbourresearch.example',
    'www.harbourresearch.example',
    'HarbourReserach',
    'Harbour Research Website',
    'CENTRE FOR HARBOUR RESEARCH',
    'CHR',
  ])('%s is the publisher', (name) => {
    expect(isPublisherName(name, LEDGER)).toBe(true);
  });

  it.each(['Harbour', 'Harbour Research Institute', 'GE Harbour Research', 'Harbour News', ''])(
    '%s is not',
    (name) => {
      expect(isPublisherName(name, LEDGER)).toBe(false);
    },
  );
});

describe('a name without a capital', () => {
  const tides = { names: ['360tides', 'Tides'], abbreviations: [], domains: ['tides.example'] };

  it.each([
    ['First published by 360tides.', ['360tides']],
    ['the tides of May', []],
    ['see 360tidesite', []],
  ])('%s', (text, names) => {
    expect(findPublisher(text, tides).map(({ start, end }) => text.slice(start, end))).toEqual(
      names,
    );
  });
});

describe('findPublisher', () => {
  it.each([
    ['Source: Harbour Research, 3 May', ['Harbour Research']],
    ['see harbourresearch.example for more', ['harbourresearch.example']],
    ['from HARBOUR RESEARCH', ['HARBOUR RESEARCH']],
    ['the Centre for Harbour Research says', ['Centre for Harbour Research']],
    ['a fund for harbour research infrastructure', []],
    ['the Harbour Research and Innovation Forum', []],
    ['the Harbour Research Institute', []],
    ['https://harbourresearch.example/a/1', []],
    ['write to desk@harbourresearch.example', []],
  ])('%s', (text, names) => {
    expect(findPublisher(text, LEDGER).map(({ start, end }) => text.slice(start, end))).toEqual(
      names,
    );
  });
});

describe('findAbbreviation', () => {
  it('wants capitals and whole words', () => {
    expect(findAbbreviation('CHR, chr, CHRO', LEDGER)).toEqual([{ start: 0, end: 3 }]);
  });
});

describe('hostFitsName', () => {
  it.each([
    ['theconversation.example', 'The Conversation', true],
    ['fph.example', 'Foundation for Port History', true],
    ['oldquay.letters.example', 'Old Quay', true],
    ['portpost.example', 'The Port Post’s Monday Blog', true],
    ['aggregator.example', 'Harbour Research', false],
  ])('%s, %s: %s', (host, name, fits) => {
    expect(hostFitsName(host, name)).toBe(fits);
  });
});
