import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

/** ОГЭ in the main period and after the retake side by side: the fact is one of the two or asked, never a mixture. */
export function retakes(making: Making, year: number, subject: string): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("ОГЭ");
  titleRows(sheet, [`Итоги ОГЭ ${year}. ${subjectTitle(subject)}`, null], 8);
  const [main, after] = draw.pick([
    ["Основной период", "С учётом пересдачи"],
    ["До пересдачи", "После пересдачи"],
  ] as const);
  const rows = making.taking("oge", year, 9).map((school): BlockRow => {
    const spelling = making.name(school, year);
    const entry = making.entry(`oge|${school.id}|${year}|${subject}|9`, spelling);
    const [two, three, four, five] = making.marks("oge", school, year, subject, 9);
    [two, three, four, five].forEach((count, mark) => entry.values.set(`m${mark + 2}`, count));
    entry.values.set("n", two + three + four + five);
    return {
      cells: [spelling, two + three + four + five, five, four, three, two, five, four, three + two, 0],
      entries: [entry],
      spans: [[0, 9]],
    };
  });
  const heads: (string | number | null)[][] = [
    ["Школа", null],
    ["Сдавали", null],
    ...[main, after].flatMap((period) => [5, 4, 3, 2].map((mark) => [period, mark])),
  ];
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0 });
  return { path: `ГИА/${year} математика, 9 кл.xlsx`, form: "retakes", sheets: [sheet] };
}
