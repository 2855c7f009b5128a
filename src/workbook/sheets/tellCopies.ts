import type { SheetEntry } from "./sheetEntry";

/**
 * Tells our sheets from copies a person made of them: Excel copies the mark along with the sheet.
 * Of two sheets with the same mark the one that still bears the name of the mark is ours, else the first.
 */
export function tellCopies(entries: readonly Omit<SheetEntry, "copy">[]): SheetEntry[] {
  const originals = new Map<string, Omit<SheetEntry, "copy">>();
  for (const entry of entries) {
    if (!entry.mark) continue;
    const identity = `${entry.mark.generation} ${entry.mark.key} ${entry.mark.name}`;
    const known = originals.get(identity);
    if (!known || (known.name !== known.mark?.name && entry.name === entry.mark.name)) originals.set(identity, entry);
  }
  const ours = new Set(originals.values());
  return entries.map((entry) => ({ ...entry, copy: entry.mark !== null && !ours.has(entry) }));
}
