import { nbsp } from "./characters";
import { formatNumber } from "./formatNumber";
import { plural } from "./plural";

/** A number and its noun, held together: counted(21, "школа", "школы", "школ") // «21 школа» */
export function counted(n: number, one: string, few: string, many: string): string {
  return `${formatNumber(n)}${nbsp}${plural(n, one, few, many)}`;
}
