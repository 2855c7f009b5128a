import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";

/** Two versions of one file, two schools of the second with other figures: whatever is taken, the difference is said. */
export function contradicting(making: Making, year: number): StrangeFile[] {
  const { draw } = making;
  const schools = making.taking("oge", year, 9);
  const names = new Map(schools.map((school) => [school, making.name(school, year)]));
  const changed = new Set(draw.shuffled(schools).slice(0, 2));
  return [false, true].map((second): StrangeFile => {
    const sheet = strangeSheet("Биология");
    titleRows(sheet, [`ОГЭ ${year}. Биология`, null]);
    const rows = schools.map((school): BlockRow => {
      const spelling = names.get(school) ?? "";
      const marks = making.marks("oge", school, year, "biology", 9);
      const shift = second && changed.has(school) && marks[1] > 0 ? 1 : 0;
      const [two, three, four, five] = [marks[0], marks[1] - shift, marks[2] + shift, marks[3]];
      const entry = { ...making.entry(`oge|${school.id}|${year}|biology|9`, spelling), doubtful: changed.has(school) };
      [two, three, four, five].forEach((count, mark) => entry.values.set(`m${mark + 2}`, count));
      entry.values.set("n", two + three + four + five);
      return { cells: [spelling, two + three + four + five, five, four, three, two], entries: [entry] };
    });
    layBlock(sheet, { heads: [["Школа"], ["Сдавали"], [5], [4], [3], [2]], rows }, { top: sheet.rows.length, left: 0 });
    return {
      path: second ? `Почта/ОГЭ ${year} биология исправленный.xlsx` : `ГИА/ОГЭ ${year} биология.xlsx`,
      form: "contradicting",
      sheets: [sheet],
    };
  });
}
