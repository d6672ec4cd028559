/** A copy from the cases of a pack. */
export interface PackExample {
  readonly name: string;
  readonly copy: string;
  readonly isCompliant: boolean;
}
