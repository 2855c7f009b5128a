import type { School } from "../../domain/assessment/school";
import type { KeptInputs } from "../reportInput";

/**
 * The row key under which something was typed about a school on an earlier run: its key then may be any spelling of
 * today. Null when nothing was.
 */
export function keptForSchool(kept: KeptInputs, name: string, school: School, own: string): string | null {
  const rows = kept.get(name);
  if (!rows) return null;
  return [own, school.name, ...school.aliases].find((key) => rows.has(key)) ?? null;
}
