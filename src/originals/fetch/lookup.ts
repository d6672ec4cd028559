import type { LookupAddress } from 'node:dns';
import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { isPublicAddress } from './public-address.ts';
import type { FetchFailure } from '../../model/fetch-failure.ts';

/** The IP addresses of a host. Rejects if it has none. */
export type Resolve = (host: string) => Promise<readonly LookupAddress[]>;

/** Asks the system. */
export const resolveBySystem: Resolve = async (host) => lookup(host, { all: true });

interface Rules {
  readonly resolve: Resolve;
  readonly allowPrivate: boolean;
  /** Makes the error for a host that may not be asked. */
  readonly refuse: (failure: FetchFailure) => Error;
}

/**
 * The lookup of a socket: it gives only addresses to which the socket may connect. A name is looked up
 * once for each connection, and the socket connects to what was checked: a name that means another
 * address the next time it is looked up gains nothing by that.
 */
export function checkedLookup({ resolve, allowPrivate, refuse }: Rules): LookupFunction {
  const find = async (host: string): Promise<LookupAddress[]> => {
    const found = await resolve(host);
    const [first] = found;
    if (first === undefined) throw refuse({ code: 'unknown-host' });
    const allowed = found.filter(({ address }) => allowPrivate || isPublicAddress(address));
    if (allowed.length > 0) return allowed;
    throw refuse({ code: 'private-address', address: first.address });
  };
  return (host, _options, done) => {
    find(host).then(
      (addresses) => done(null, addresses),
      (error: unknown) => done(error as NodeJS.ErrnoException, []),
    );
  };
}
