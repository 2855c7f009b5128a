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

/** The department's own summary of a grade: subjects side by side under merged headings, «Итого» below. */
export function vprWide(making: Making, year: number, grade: number, subjects: readonly string[], ending = "xlsx"): StrangeFile {
  const { draw } = making;
  const words = markWords(draw);
  const sheet = strangeSheet(draw.pick([`${grade} класс`, `${grade} кл`, "Свод", "Лист1"]));
  const parts = subjects.map((subject) => markPart(making, words, { kind: "vpr", year, subject, grade }, [subjectTitle(subject)]));
  const heads = [["№ п/п", null], [words.school, null], ...parts.flatMap((part) => part.heads)];
  titleRows(
    sheet,
    draw.pick([
      [`Итоги ВПР в ${grade} классах (${year} год)`, null],
      [`Результаты всероссийских проверочных работ, ${grade} класс, весна ${year} г.`],
      [`ВПР-${year}. ${grade} классы`, making.region.district],
    ]),
    heads.length,
  );
  const rows = schoolRows(making, making.taking("vpr", year, grade), year, parts);
  const counts = new Set(
    parts.flatMap((part, i) => {
      const start = 2 + parts.slice(0, i).reduce((sum, { heads: before }) => sum + before.length, 0);
      return part.heads.flatMap((_, k) => (k < 5 ? [start + k] : []));
    }),
  );
  layBlock(
    sheet,
    { heads, rows: [...rows, totalRow(rows, 2, counts, draw)] },
    { top: sheet.rows.length, left: 0, numbered: draw.happens(0.5), ...(draw.happens(0.5) ? { repeatAfter: 6 } : {}) },
  );
  return { path: `ВПР/${year}/Свод ${grade} кл.${ending}`, form: "vprWide", sheets: [sheet] };
}
