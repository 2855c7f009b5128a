import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import { markColumns } from "../sheet/markColumns";
import { markWords } from "../sheet/markWords";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";

/** A city district's sheet: the schools by their bare numbers («14»), as its staff call them. Only where numbers alone tell them apart. */
export function schoolNumbers(making: Making, year: number): StrangeFile[] {
  if (!making.region.numbersOnly) return [];
  const sheet = strangeSheet("7 класс");
  titleRows(sheet, [`ВПР ${year}, 7 класс, математика`, null]);
  const columns = markColumns(making, markWords(making.draw));
  const rows = making.taking("vpr", year, 7).map((school): BlockRow => {
    const spelling = String(school.number);
    const entry = making.entry(`vpr|${school.id}|${year}|mathematics|7`, spelling);
    return {
      cells: [school.number, ...columns.cells(entry, school, making.marks("vpr", school, year, "mathematics", 7))],
      entries: [entry],
    };
  });
  layBlock(
    sheet,
    { heads: [[making.draw.pick(["№ школы", "№ ОО", "Школа №"])], ...columns.heads.map((head) => [head])], rows },
    { top: sheet.rows.length, left: 0 },
  );
  return [{ path: `ВПР ${year}/7 класс математика.xlsx`, form: "schoolNumbers", sheets: [sheet] }];
}
