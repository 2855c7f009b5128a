import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

/** ОГЭ with marks in per cents as text («45,5%») and a mean primary score beside the mean mark. */
export function ogeScores(making: Making, year: number, subject: string): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(subjectTitle(subject));
  titleRows(sheet, [`Основной государственный экзамен — ${year}`, null]);
  const sign = draw.pick(["%", " %", ""]);
  const rows = making.taking("oge", year, 9).map((school, i): BlockRow => {
    const spelling = making.name(school, year);
    const entry = making.entry(`oge|${school.id}|${year}|${subject}|9`, spelling);
    const marks = making.marks("oge", school, year, subject, 9);
    const n = marks.reduce((a, b) => a + b);
    marks.forEach((count, mark) => entry.values.set(`m${mark + 2}`, count));
    const mean = marks.reduce((sum, count, mark) => sum + count * (mark + 2), 0) / n;
    return {
      cells: [
        i + 1,
        spelling,
        making.figure(entry, "n", n),
        ...[5, 4, 3, 2].map((mark) => `${((100 * (marks[mark - 2] ?? 0)) / n).toFixed(2).replace(".", ",")}${sign}`),
        Math.round(mean * 5.3 * 100) / 100,
        Math.round(mean * 100) / 100,
      ],
      entries: [entry],
    };
  });
  const heads = [
    "№ п/п",
    "Наименование ОО",
    "Количество участников",
    "% «5»",
    "% «4»",
    "% «3»",
    "% «2»",
    "Средний первичный балл",
    "Средняя отметка",
  ].map((head) => [head]);
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0, numbered: true });
  return { path: `ОГЭ ${year}/${subjectTitle(subject)}.xlsx`, form: "ogeScores", sheets: [sheet] };
}
