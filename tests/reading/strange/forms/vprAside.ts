import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { markPart } from "./markPart";
import { subjectTitle } from "./subjectTitle";

/** Two tables side by side with a blank column between. */
export function vprAside(making: Making, year: number, grade: number): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("Лист1");
  titleRows(sheet, [`Сводные результаты ВПР ${grade} класс ${year} год`, null]);
  const words = markWords(draw);
  let left = 0;
  for (const subject of ["russian", "mathematics"]) {
    const part = markPart(making, words, { kind: "vpr", year, subject, grade }, []);
    const rows = schoolRows(making, making.taking("vpr", year, grade), year, [part], "plain");
    while (sheet.rows.length <= 2) sheet.rows.push([]);
    const line = sheet.rows[2] ?? [];
    while (line.length <= left) line.push(null);
    line[left] = subjectTitle(subject);
    layBlock(sheet, { heads: [[words.school], ...part.heads], rows }, { top: 3, left });
    left += part.heads.length + 2;
  }
  return { path: `ВПР/${year} ${grade} класс.xlsx`, form: "vprAside", sheets: [sheet] };
}
