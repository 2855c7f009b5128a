import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import type { StrangeCell, StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

/** Each school as a section row of its own, its grades and subjects below; «Всего по школе» ends a section. */
export function schoolSections(making: Making, year: number, grades: readonly number[]): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("Лист1");
  const words = markWords(draw);
  titleRows(sheet, [`Результаты ВПР по школам района, ${year} год`, null], 7);
  const rows: BlockRow[] = [];
  for (const school of making.taking("vpr", year, Math.max(...grades))) {
    const spelling = making.name(school, year);
    rows.push({ cells: [spelling], entries: [] });
    let all = 0;
    for (const grade of grades)
      for (const subject of ["russian", "mathematics"]) {
        const entry = making.entry(`vpr|${school.id}|${year}|${subject}|${grade}`, spelling);
        const marks = making.marks("vpr", school, year, subject, grade);
        const n = marks.reduce((a, b) => a + b);
        all += n;
        const cells: StrangeCell[] = [
          grade,
          subjectTitle(subject),
          making.figure(entry, "n", n),
          ...words.marks.map(([mark]) => making.figure(entry, `m${mark}`, marks[mark - 2] ?? 0)),
        ];
        rows.push({ cells, entries: [entry] });
      }
    rows.push({ cells: ["Всего по школе", null, all], entries: [] });
  }
  const heads = [["Класс"], ["Предмет"], [words.n], ...words.marks.map(([, head]) => [head])];
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0 });
  return { path: `ВПР ${year}/секции.xlsx`, form: "schoolSections", sheets: [sheet] };
}
