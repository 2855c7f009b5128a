import type { TableForm } from "./mapping";

/** Are two forms the same: the same headings in the same order, found in the same way? */
export function sameForm(one: TableForm, other: TableForm): boolean {
  return (
    one.transposed === other.transposed &&
    one.pointed === other.pointed &&
    one.headings.length === other.headings.length &&
    one.headings.every((heading, i) => heading === other.headings[i])
  );
}
