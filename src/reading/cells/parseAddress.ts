import type { Area } from "../grid";

const column = (letters: string): number => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * An A1 address without a sheet → zero-based area.
 *
 * @example parseAddress("C7:K7") → { top: 6, left: 2, bottom: 6, right: 10 }
 * @throws for a text that is no such address
 */
export function parseAddress(address: string): Area {
  const match = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(address.replaceAll("$", ""));
  const [, left, top, right = left, bottom = top] = match ?? [];
  if (left === undefined || top === undefined || right === undefined || bottom === undefined)
    throw new RangeError(`Not an address: ${JSON.stringify(address)}`);
  return { top: Number(top) - 1, left: column(left), bottom: Number(bottom) - 1, right: column(right) };
}
