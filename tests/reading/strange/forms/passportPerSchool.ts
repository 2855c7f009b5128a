import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile, StrangeSheet } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { passportLines } from "./passportLines";
import { passportDate } from "./passportDate";
import { passportPart } from "./passportPart";

/** A sheet a school: lines down, one column of figures; the school in the title. */
export function passportPerSchool(making: Making, year: number): StrangeFile {
  const sheets: StrangeSheet[] = [];
  const lines = passportLines(making);
  for (const school of making.schools) {
    const spelling = making.name(school, year);
    const part = passportPart(making, year, lines, []);
    const filled = part.fill(school, spelling);
    if (filled === null || filled.entry === null) continue;
    const sheet = strangeSheet(`${sheets.length + 1}`);
    titleRows(sheet, ["СОЦИАЛЬНЫЙ ПАСПОРТ", spelling, passportDate(making, year), null]);
    const { entry } = filled;
    const rows = lines.map(({ head }, i): BlockRow => ({ cells: [i + 1, head, filled.cells[i] ?? null], entries: [] }));
    const top = sheet.rows.length;
    const bottom = layBlock(sheet, { heads: [["№ п/п"], ["Показатель"], ["Кол-во"]], rows }, { top, left: 0 });
    entry.place = { top, bottom, left: 0, right: 2 };
    sheet.entries.push(entry);
    sheets.push(sheet);
  }
  return { path: `Соцпаспорта/паспорта школ ${year}.xlsx`, form: "passportPerSchool", sheets };
}
