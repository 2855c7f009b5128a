import type { ContractRecord } from "./supportRecords";

/**
 * Whether a contract holds on a day: it was not to begin later and has not run out. A date nobody wrote is no reason to doubt it.
 *
 * @param day ISO date
 */
export function contractInForce({ signed, until }: Pick<ContractRecord, "signed" | "until">, day: string): boolean {
  return (signed === null || signed <= day) && (until === null || until >= day);
}
