import type { Fact } from "../../domain/assessment/fact";
import { procedureName } from "../names/procedureName";
import { scaleName } from "../names/scaleName";
import { formatShortest } from "../typography/formatShortest";
import { glue } from "../typography/glue";

/**
 * One fact in a line of a preview: what it is and its numbers, in the order of the sheet.
 *
 * @example «ОГЭ, русский язык, 2024 год: участников 20; отметки 2 / 8 / 7 / 3; низких 2»
 */
export function factLine({ kind, subject, grade, year, n, marks, low, mean, scale }: Omit<Fact, "schoolId">): string {
  const numbers = [
    `участников ${n}`,
    marks === null ? null : `отметки 2–5: ${marks[2]}, ${marks[3]}, ${marks[4]}, ${marks[5]}`,
    low === null ? null : `низких ${low}`,
    mean === null ? null : `средний ${formatShortest(mean, 2)}${scale === null ? "" : ` (${scaleName(scale)})`}`,
  ].filter((part) => part !== null);
  return glue(`${procedureName({ kind, subject, grade })}, ${year} год: ${numbers.join("; ")}`);
}
