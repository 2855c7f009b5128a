import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile, StrangeSheet } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

/** Short text for a tab: no characters that Excel forbids, at most 31, no two alike. */
const tab = (text: string, taken: readonly StrangeSheet[]): string => {
  const plain = text.replace(/[[\]:*?/\\]/g, " ").slice(0, 26);
  return taken.some(({ name }) => name === plain) ? `${plain} (${taken.length})` : plain;
};

/** A workbook of ВПР with a sheet a school: grades and subjects in rows, the school in the title. */
export function vprPerSchool(making: Making, year: number, grades: readonly number[]): StrangeFile {
  const { draw } = making;
  const sheets: StrangeSheet[] = [];
  for (const school of making.taking("vpr", year, Math.max(...grades))) {
    const spelling = making.name(school, year);
    const sheet = strangeSheet(tab(spelling.replace(/^.*?(?=СОШ|ООШ|НОШ|Гимн|Лиц)/u, ""), sheets));
    titleRows(sheet, [`Отчёт о результатах ВПР ${year}`, spelling, null]);
    const rows = grades.flatMap((grade) =>
      ["russian", "mathematics"].map((subject): BlockRow => {
        const entry = making.entry(`vpr|${school.id}|${year}|${subject}|${grade}`, spelling);
        const [two, three, four, five] = making.marks("vpr", school, year, subject, grade);
        const n = two + three + four + five;
        const cells = [
          making.figure(entry, "n", n),
          making.figure(entry, "m5", five),
          making.figure(entry, "m4", four),
          making.figure(entry, "m3", three),
          making.figure(entry, "m2", two),
        ];
        return { cells: [subjectTitle(subject), grade, ...cells, { value: (n - two) / n, format: "0%" }], entries: [entry] };
      }),
    );
    layBlock(
      sheet,
      { heads: [["Предмет"], ["Класс"], ["Писали"], ["5"], ["4"], ["3"], ["2"], ["Успеваемость"]], rows },
      { top: sheet.rows.length, left: 0 },
    );
    sheets.push(sheet);
  }
  return { path: `ВПР ${year} по школам.xlsx`, form: "vprPerSchool", sheets: draw.happens(0.5) ? sheets : [...sheets].reverse() };
}
