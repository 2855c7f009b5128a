import type { KeptInputs } from "../reportInput";

/** What a person typed into a cell, as a trimmed text; null where nothing stands. */
export function keptText(kept: KeptInputs, name: string, rowKey: string, columnKey: string): string | null {
  const value = kept.get(name)?.get(rowKey)?.get(columnKey) ?? null;
  const text = value === null ? "" : String(value).trim();
  return text === "" ? null : text;
}
