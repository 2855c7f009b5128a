import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { totalRow } from "../sheet/totalRow";
import { markPart } from "./markPart";
import { subjectTitle } from "./subjectTitle";

/** Several grades one under another on one sheet, each with its title and heading. */
export function vprStacked(making: Making, year: number, subject: string, grades: readonly number[]): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(draw.pick(["Лист1", subjectTitle(subject), "результаты"]));
  titleRows(sheet, [`${subjectTitle(subject)}. Результаты ВПР ${year}`, null]);
  const words = markWords(draw);
  for (const grade of grades) {
    sheet.rows.push([draw.pick([`${grade} класс`, `${grade} классы`, `${grade}-е классы`])]);
    const part = markPart(making, words, { kind: "vpr", year, subject, grade }, []);
    const rows = schoolRows(making, making.taking("vpr", year, grade), year, [part], "plain");
    layBlock(
      sheet,
      { heads: [[words.school], ...part.heads], rows: [...rows, totalRow(rows, 1, new Set([1, 2, 3, 4, 5]), draw)] },
      { top: sheet.rows.length, left: 0 },
    );
    sheet.rows.push([], []);
  }
  return { path: `ВПР ${year} ${subject === "russian" ? "русский" : "мат-ка"} все классы.xlsx`, form: "vprStacked", sheets: [sheet] };
}
