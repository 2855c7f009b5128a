import { findYear } from "../context/findYear";
import type { YearMention } from "../context/yearMention";
import type { RegisterCells } from "./registerCells";

/** The year a cell of a register names; null for an empty cell, and for words that name none: these are asked about with the cell. */
export function yearSaid(cells: RegisterCells, role: string): YearMention | null {
  const text = cells.text(role);
  if (text === null) return null;
  const year = findYear(text);
  if (year === null) cells.say("registerDateUnreadable", role, { text: text.slice(0, 80), role, why: "unknown" });
  return year;
}
