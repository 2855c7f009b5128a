import type { SchoolLevel } from "../../domain/assessment/school";

const names: Readonly<Record<SchoolLevel, string>> = { primary: "НОШ", basic: "ООШ", secondary: "СОШ" };

/** Level of a school: levelName("secondary") // «СОШ». */
export function levelName(level: SchoolLevel): string {
  return names[level];
}
