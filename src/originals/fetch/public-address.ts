import { BlockList, isIP } from 'node:net';

/** Ranges of IPv4 that are not on the public internet, by the register of special addresses (RFC 6890). */
const SPECIAL_4 = ranges('ipv4', [
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by the customers of a provider
  '127.0.0.0/8', // loopback
  '169.254.0.0/16', // link-local, and the metadata of cloud machines
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // relays of 6to4
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, and broadcast
]);

/**
 * All public addresses of IPv6 are in here. What is not: loopback, link-local, unique-local and
 * multicast addresses, and IPv4 addresses in old disguises (`::a.b.c.d`).
 */
const GLOBAL_6 = ranges('ipv6', ['2000::/3']);

const SPECIAL_6 = ranges('ipv6', [
  '2001::/23', // protocol assignments, Teredo and benchmarks among them
  '2001:db8::/32', // documentation
  '3fff::/20', // documentation
]);

/**
 * Whether an IP address is one that anybody can reach. An IPv6 address that stands for one of IPv4
 * (mapped, NAT64, 6to4) is as public as that one. What is no IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  // The zone of an address says by which network card it is reached.
  const plain = address.replace(/%.*$/su, '');
  const version = isIP(plain);
  if (version === 4) return !SPECIAL_4.check(plain, 'ipv4');
  if (version !== 6) return false;
  const inside = embedded(groupsOf(plain));
  if (inside !== undefined) return !SPECIAL_4.check(inside, 'ipv4');
  return GLOBAL_6.check(plain, 'ipv6') && !SPECIAL_6.check(plain, 'ipv6');
}

/** The IPv4 address that an IPv6 address stands for. */
function embedded(groups: readonly number[]): string | undefined {
  const begin = groups
    .slice(0, 6)
    .map((group) => group.toString(16))
    .join(':');
  if (begin === '0:0:0:0:0:ffff' || begin === '64:ff9b:0:0:0:0') return dotted(groups, 6);
  return groups[0] === 0x2002 ? dotted(groups, 1) : undefined;
}

function dotted(groups: readonly number[], at: number): string {
  return groups
    .slice(at, at + 2)
    .flatMap((group) => [group >> 8, group & 0xff])
    .join('.');
}

/** The eight numbers of an IPv6 address in any notation. */
function groupsOf(address: string): readonly number[] {
  const { hostname } = new URL(`http://[${address}]/`);
  const [left = [], right = []] = hostname
    .slice(1, -1)
    .split('::')
    .map((half) => (half === '' ? [] : half.split(':').map((group) => Number.parseInt(group, 16))));
  return [...left, ...Array<number>(8 - left.length - right.length).fill(0), ...right];
}

function ranges(family: 'ipv4' | 'ipv6', blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [address = '', bits = ''] = block.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
}
