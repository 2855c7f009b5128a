import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeCell, StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";
import { withComma } from "./withComma";

/** Each mark as «чел.» and «%» under it, or both in one cell: «5 (21,7%)». */
export function vprPairs(making: Making, year: number, subject: string, grade: number, together: boolean): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(`${grade} кл.`);
  const marks = draw.happens(0.5) ? [5, 4, 3, 2] : [2, 3, 4, 5];
  titleRows(sheet, [
    draw.pick([
      `Анализ ВПР. ${subjectTitle(subject)}, ${grade} класс. ${year - 1}-${year} учебный год`,
      `Всероссийская проверочная работа по предмету "${subjectTitle(subject)}" ${grade} класс, апрель ${year}`,
    ]),
  ]);
  const heads: (string | number | null)[][] = together
    ? [["ОО", null], ["Кол-во писавших", null], ...marks.map((mark) => ["Количество (доля) отметок", `«${mark}»`])]
    : [
        ["ОО", null, null],
        ["Кол-во участников", null, null],
        ...marks.flatMap((mark) => [
          ["Получили отметку", `«${mark}»`, "чел."],
          ["Получили отметку", `«${mark}»`, "%"],
        ]),
      ];
  const rows = making.taking("vpr", year, grade).map((school): BlockRow => {
    const spelling = making.name(school, year);
    const entry = making.entry(`vpr|${school.id}|${year}|${subject}|${grade}`, spelling);
    const counts = making.marks("vpr", school, year, subject, grade);
    const n = counts.reduce((a, b) => a + b);
    const cells = marks.flatMap((mark): StrangeCell[] => {
      const count = counts[mark - 2] ?? 0;
      if (!together) return [making.figure(entry, `m${mark}`, count), Math.round((1000 * count) / n) / 10];
      entry.values.set(`m${mark}`, count);
      return [`${count} (${withComma((100 * count) / n, 1)}${draw.pick(["%", " %"])})`];
    });
    return { cells: [spelling, making.figure(entry, "n", n), ...cells], entries: [entry] };
  });
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0, numbered: draw.happens(0.3) });
  return {
    path: `ВПР ${year}/${grade} ${together ? "доли" : "чел и проц"}.xlsx`,
    form: together ? "vprTogether" : "vprPairs",
    sheets: [sheet],
  };
}
