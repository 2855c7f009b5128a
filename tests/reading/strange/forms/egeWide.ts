import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";
import { scoreHeads } from "./scoreHeads";
import { scorePart } from "./scorePart";

/** ЕГЭ on one wide sheet: a block of columns a subject. */
export function egeWide(making: Making, year: number, subjects: readonly string[]): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(draw.pick(["ЕГЭ", "Лист1", String(year)]), draw.happens(0.2) ? 1 : 0);
  const below = scoreHeads(making, true);
  const parts = subjects.map((subject) => scorePart(making, year, subject, [subjectTitle(subject)], below));
  const heads = [["№ п/п", null], ["ОО", null], ...parts.flatMap((part) => part.heads)];
  titleRows(sheet, [`Результаты единого государственного экзамена в ${year} г.`, making.region.district, null], heads.length);
  const rows = schoolRows(making, making.taking("ege", year, 11), year, parts);
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0, numbered: draw.happens(0.4) });
  return { path: `ГИА/ЕГЭ_${year}.xlsx`, form: "egeWide", sheets: [sheet] };
}
