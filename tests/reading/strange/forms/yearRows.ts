import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import { markColumns } from "../sheet/markColumns";
import { markWords } from "../sheet/markWords";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

/** ОГЭ over several years in rows: the school stands once, a row a year, the newest first. */
export function yearRows(making: Making, years: readonly number[], subject: string): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("ОГЭ");
  const words = markWords(draw);
  titleRows(sheet, [`Результаты ОГЭ по предмету: ${subjectTitle(subject)} за ${years.length} года`, null]);
  const columns = markColumns(making, { ...words, n: "Сдавали" });
  const rows: BlockRow[] = [];
  const newest = [...years].sort((a, b) => b - a);
  for (const school of making.taking("oge", Math.min(...years), 9)) {
    const spelling = making.name(school, Math.max(...years));
    newest
      .filter((year) => school.closedAfter === null || year <= school.closedAfter)
      .forEach((year, i) => {
        const entry = making.entry(`oge|${school.id}|${year}|${subject}|9`, spelling);
        rows.push({
          cells: [i === 0 ? spelling : null, year, ...columns.cells(entry, school, making.marks("oge", school, year, subject, 9))],
          entries: [entry],
        });
      });
  }
  layBlock(sheet, { heads: [[words.school], ["Год"], ...columns.heads.map((head) => [head])], rows }, { top: sheet.rows.length, left: 0 });
  return { path: `ГИА/ОГЭ динамика ${subject}.xlsx`, form: "yearRows", sheets: [sheet] };
}
