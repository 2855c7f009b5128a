import type { IStyleData } from "@univerjs/core";

/** Widest digit of a font by its size; digits of a text font are all of one width. */
const shares: Readonly<Record<string, number>> = {
  calibri: 0.507,
  carlito: 0.507,
  arial: 0.556,
  "arial cyr": 0.556,
  "arial narrow": 0.456,
  "liberation sans": 0.556,
  "times new roman": 0.5,
  "times new roman cyr": 0.5,
  "liberation serif": 0.5,
  cambria: 0.554,
  verdana: 0.636,
  tahoma: 0.546,
  "segoe ui": 0.539,
  "courier new": 0.6,
  aptos: 0.561,
  "aptos narrow": 0.507,
};
/** A font that is not known is as wide as most. */
const usual = 0.54;

/**
 * Width in whole pixels, at 96 dpi, of the widest digit of a workbook's Normal font: the unit in which its file tells the widths of columns
 * (ECMA-376 part 1, 18.3.1.13). A font without a name or a size is Calibri 11.
 *
 * @example digitWidth({ ff: "Calibri", fs: 11 }) // 7
 * @example digitWidth({ ff: "Times New Roman", fs: 12 }) // 8
 */
export function digitWidth({ ff, fs }: Pick<IStyleData, "ff" | "fs">): number {
  const share = shares[(ff || "calibri").toLowerCase()] ?? usual;
  return Math.max(1, Math.round(((fs || 11) * 4 * share) / 3));
}
