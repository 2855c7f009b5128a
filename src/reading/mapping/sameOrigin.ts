import { formHeading } from "./formHeading";
import type { SheetOrigin } from "./mapping";

const baseName = (file: string | null): string => (file === null ? "" : (file.split(/[\\/]/).pop() ?? "").replace(/\.[a-z]{2,4}$/i, ""));

/**
 * How near a sheet is to the one a statement was made on: "exact" the very sheet, "alike" its namesake of another year
 * («ОГЭ 2025» and «ОГЭ 2026»), else null.
 */
export function sameOrigin(one: SheetOrigin, other: SheetOrigin): "exact" | "alike" | null {
  if (one.file === other.file && one.sheet === other.sheet) return "exact";
  const key = ({ file, sheet }: SheetOrigin): string => `${formHeading(baseName(file))}|${formHeading(sheet)}`;
  return key(one) === key(other) ? "alike" : null;
}
