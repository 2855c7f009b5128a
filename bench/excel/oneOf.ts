import { invalidArgument } from "./excelErrors";

/** The value of an Excel enumeration, checked: anything else is InvalidArgument, as Excel answers. */
export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is none of ${allowed.join(", ")}.`);
  return found;
}
