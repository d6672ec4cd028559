import { quote } from './quote.ts';
import type { Complaint } from './violations.ts';
import type { DataPath } from './yaml-source.ts';

/** What is wrong with a web address, if anything. */
export function addressComplaints(
  path: DataPath,
  address: string | undefined,
): readonly Complaint[] {
  return address === undefined || URL.canParse(address)
    ? []
    : [{ path, part: 'value', sentence: `${quote(address)} is not a web address.` }];
}
