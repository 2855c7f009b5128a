import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import { markColumns } from "../sheet/markColumns";
import { markWords } from "../sheet/markWords";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";

/** Schools by code alone, as number here and text there. */
export function codesAlone(making: Making, year: number, grade: number, subject: string): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(subject === "russian" ? "РУ" : "МА");
  const words = markWords(draw);
  titleRows(sheet, [`ВПР-${year}, ${grade} класс, ${subject === "russian" ? "русский язык" : "математика"}`]);
  const columns = markColumns(making, words);
  const rows = making.taking("vpr", year, grade).map((school): BlockRow => {
    const entry = making.entry(`vpr|${school.id}|${year}|${subject}|${grade}`, school.code);
    const code = draw.happens(0.5) ? Number(school.code) : draw.pick([school.code, ` ${school.code}`, `'${school.code}`]);
    return { cells: [code, ...columns.cells(entry, school, making.marks("vpr", school, year, subject, grade))], entries: [entry] };
  });
  layBlock(sheet, { heads: [["Код ОО"], ...columns.heads.map((head) => [head])], rows }, { top: sheet.rows.length, left: 0 });
  return { path: `ВПР ${year}/${grade}_${subject}.xlsx`, form: "codesAlone", sheets: [sheet] };
}
