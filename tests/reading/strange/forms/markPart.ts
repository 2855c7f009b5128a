import type { Making } from "../making";
import { markColumns } from "../sheet/markColumns";
import type { MarkWords } from "../sheet/markWords";
import type { Part } from "../sheet/schoolRows";

/** The columns of one procedure under its own upper heading(s). */
export function markPart(
  making: Making,
  words: MarkWords,
  { kind, year, subject, grade }: { kind: "vpr" | "oge"; year: number; subject: string; grade: number },
  upper: readonly (string | number)[],
): Part {
  const columns = markColumns(making, words);
  const closed = (after: number | null): boolean => after !== null && year > after;
  return {
    heads: columns.heads.map((head) => [...upper, head]),
    fill: (school, spelling) => {
      if (closed(school.closedAfter) || (grade > 4 && school.type === "НОШ")) return null;
      const entry = making.entry(`${kind}|${school.id}|${year}|${subject}|${grade}`, spelling);
      return { cells: columns.cells(entry, school, making.marks(kind, school, year, subject, grade)), entry };
    },
  };
}
