import fc from '../../fast-check.ts';
import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/originals/fetch/public-address.ts';
import { createFetcher } from '../../../src/originals/fetch/fetcher.ts';
import { errorOf } from './server.ts';

describe('a public address', () => {
  it.each([
    '1.1.1.1',
    '9.255.255.255',
    '11.0.0.0',
    '100.63.255.255',
    '100.128.0.0',
    '126.255.255.255',
    '128.0.0.0',
    '169.253.255.255',
    '172.15.255.255',
    '172.32.0.0',
    '192.167.255.255',
    '192.169.0.0',
    '198.17.255.255',
    '198.20.0.0',
    '223.255.255.255',
    '2001:200::1',
    '2606:4700::1111',
    '2A00:1450:4009::200e',
    '3ffe::1',
    '::ffff:1.1.1.1',
    '0:0:0:0:0:ffff:0101:0101',
    '64:ff9b::1.1.1.1',
    '2002:101:101::1',
  ])('is %s', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['this network', '0.0.0.0', '0.255.255.255'],
    ['private', '10.0.0.0', '10.255.255.255'],
    ['of a provider', '100.64.0.0', '100.127.255.255'],
    ['loopback', '127.0.0.0', '127.255.255.255'],
    ['link-local', '169.254.0.0', '169.254.169.254', '169.254.255.255'],
    ['private', '172.16.0.0', '172.31.255.255'],
    ['of protocols', '192.0.0.0', '192.0.0.255'],
    ['of documentation', '192.0.2.1', '198.51.100.1', '203.0.113.255'],
    ['a relay', '192.88.99.1'],
    ['private', '192.168.0.0', '192.168.255.255'],
    ['of benchmarks', '198.18.0.0', '198.19.255.255'],
    ['multicast', '224.0.0.0', '239.255.255.255'],
    ['reserved', '240.0.0.0', '255.255.255.255'],
    ['unspecified', '::', '0:0:0:0:0:0:0:0'],
    ['loopback', '::1', '0000:0000:0000:0000:0000:0000:0000:0001'],
    ['compatible with IPv4', '::127.0.0.1', '::1.1.1.1'],
    ['mapped', '::ffff:127.0.0.1', '::FFFF:7F00:1', '0:0:0:0:0:ffff:10.0.0.1', '::ffff:0:0'],
    ['translated', '::ffff:0:127.0.0.1', '::ffff:0:1.1.1.1'],
    [
      'behind NAT64',
      '64:ff9b::127.0.0.1',
      '64:ff9b::a00:1',
      '64:ff9b:1::1.1.1.1',
      '64:ff9b::1:1:1',
    ],
    ['for discarding', '100::1'],
    ['Teredo', '2001::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2'],
    ['of protocols', '2001:2::1', '2001:10::1', '2001:1ff:ffff::1'],
    ['of documentation', '2001:db8::1', '2001:DB8:ffff::1', '3fff::1', '3fff:fff::1'],
    ['6to4', '2002:7f00:1::', '2002:c0a8:101::1', '2002:a00:1::1'],
    ['of segment routing', '5f00::1'],
    ['unique-local', 'fc00::1', 'fdff:ffff::1', 'fd00::2'],
    ['link-local', 'fe80::1', 'fe80::1%eth0', 'febf::1'],
    ['site-local', 'fec0::1'],
    ['multicast', 'ff00::1', 'ff02::1', 'ffff::1'],
    ['not assigned', '4000::1', '8000::1', '1fff::1'],
    ['no address', '', 'localhost', '127.1', '0x7f.1', '1.1.1.1.', '[::1]', '1.1.1.1/8', ':::'],
  ])('is none that is %s', (_kind, ...addresses) => {
    expect(addresses.filter(isPublicAddress)).toEqual([]);
  });
});

type Four = readonly [number, number, number, number];
const byte = fc.nat(255);
const fourOf = (...parts: readonly (number | fc.Arbitrary<number>)[]): fc.Arbitrary<Four> => {
  const at = (index: number): fc.Arbitrary<number> => {
    const part = parts[index] ?? byte;
    return typeof part === 'number' ? fc.constant(part) : part;
  };
  return fc.tuple(at(0), at(1), at(2), at(3));
};
const between = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

const PRIVATE = fc.oneof(
  fourOf(0),
  fourOf(10),
  fourOf(100, between(64, 127)),
  fourOf(127),
  fourOf(169, 254),
  fourOf(172, between(16, 31)),
  fourOf(192, 0, 0),
  fourOf(192, 0, 2),
  fourOf(192, 168),
  fourOf(198, between(18, 19)),
  fourOf(198, 51, 100),
  fourOf(203, 0, 113),
  fourOf(between(224, 255)),
);
/** First bytes in which nothing is special. */
const PUBLIC = fourOf(
  fc.oneof(between(1, 9), between(11, 99), between(101, 126), between(128, 168), between(204, 223)),
);

/** A whole number in decimal, hexadecimal or octal. */
const numeral = (value: number): fc.Arbitrary<string> =>
  fc.constantFrom(
    String(value),
    `0x${value.toString(16)}`,
    `0X${value.toString(16).toUpperCase()}`,
    `0x000${value.toString(16)}`,
    `0${value.toString(8)}`,
    `000${value.toString(8)}`,
  );

/** An address of IPv4 as one, two, three or four numbers: every way in which a host may be written. */
function hostNotation([a, b, c, d]: Four): fc.Arbitrary<string> {
  const numbers = fc.constantFrom<readonly number[]>(
    [a, b, c, d],
    [a, b, c * 256 + d],
    [a, (b * 256 + c) * 256 + d],
    [((a * 256 + b) * 256 + c) * 256 + d],
  );
  const written = numbers.chain((parts) => fc.tuple(...parts.map(numeral)));
  const dot = fc.constantFrom('.', '%2e', '。', '．');
  return fc
    .tuple(written, dot, fc.constantFrom('', '.'))
    .map(([parts, between_, last]) => parts.join(between_) + last);
}

/** An address of IPv6 that stands for one of IPv4. */
function disguise([a, b, c, d]: Four): fc.Arbitrary<string> {
  const dotted = [a, b, c, d].join('.');
  const high = (a * 256 + b).toString(16);
  const low = (c * 256 + d).toString(16);
  return fc.constantFrom(
    `::ffff:${dotted}`,
    `::FFFF:${high}:${low}`,
    `0:0:0:0:0:ffff:${dotted}`,
    `0000:0000:0000:0000:0000:ffff:${high.padStart(4, '0')}:${low.padStart(4, '0')}`,
    `64:ff9b::${dotted}`,
    `64:ff9b::${high}:${low}`,
    `0064:ff9b:0:0:0:0:${dotted}`,
    `2002:${high}:${low}::`,
    `2002:${high}:${low}::1`,
    `2002:${high}:${low}:1:2:3:4:5`,
  );
}

describe('whatever its notation,', () => {
  it('a private address of IPv4 is refused, and a public one is not', () => {
    const plain = (four: Four): string => four.join('.');
    fc.assert(fc.property(PRIVATE, (four) => !isPublicAddress(plain(four))));
    fc.assert(fc.property(PUBLIC, (four) => isPublicAddress(plain(four))));
  });

  it('an address of IPv6 is as public as the one of IPv4 it stands for', () => {
    fc.assert(fc.property(PRIVATE.chain(disguise), (address) => !isPublicAddress(address)));
    fc.assert(fc.property(PUBLIC.chain(disguise), isPublicAddress));
  });

  it('a private address is refused as the host of a page, and nobody is asked for it', async () => {
    const fetchPage = createFetcher({ delay: 0, resolve: never });
    const host = fc.oneof(
      PRIVATE.chain(hostNotation),
      PRIVATE.chain(disguise).map((address) => `[${address}]`),
    );
    const refused = fc.asyncProperty(host, fc.constantFrom('http', 'https'), async (at, scheme) => {
      expect((await errorOf(fetchPage(`${scheme}://${at}:8080/`))).code).toBe('private-address');
    });
    await fc.assert(refused, { numRuns: 300 });
  });

  it('a public address of a page is read as a browser reads it', () => {
    fc.assert(
      fc.property(
        PUBLIC.chain((four) => fc.tuple(fc.constant(four), hostNotation(four))),
        ([four, host]) => new URL(`http://${host}/`).hostname === four.join('.'),
      ),
    );
  });
});

async function never(host: string): Promise<never> {
  return Promise.reject(new Error(`${host} was looked up`));
}
