import { invalidArgument } from "./excelErrors";

/** A whole number an argument gives; absent (null or undefined) = `absent`. */
export function wholeNumber(value: unknown, absent?: number): number {
  if ((value === null || value === undefined) && absent !== undefined) return absent;
  if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(`${JSON.stringify(value)} is no whole number.`);
  return value;
}
