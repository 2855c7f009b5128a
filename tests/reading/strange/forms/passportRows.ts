import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { totalRow } from "../sheet/totalRow";
import { passportLines } from "./passportLines";
import { passportDate } from "./passportDate";
import { passportPart } from "./passportPart";

/** Schools in rows, one year. `shares` = everything but the roll in per cent of it. */
export function passportRows(making: Making, year: number, shares: boolean): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(draw.pick(["Соц. паспорт", "Лист1", "Свод"]));
  titleRows(sheet, [
    `Социальный паспорт школ ${passportDate(making, year)}${shares ? " (в % от общего количества обучающихся)" : ""}`,
    null,
  ]);
  const lines = passportLines(making);
  const part = passportPart(making, year, lines, [], shares);
  const rows = schoolRows(making, draw.shuffled(making.schools), year, [part]);
  const heads = [["№"], [draw.pick(["ОУ", "Наименование ОУ", "Школа"])], ...part.heads];
  layBlock(
    sheet,
    { heads, rows: shares ? rows : [...rows, totalRow(rows, 2, new Set(lines.map((_, i) => i + 2)), draw)] },
    { top: sheet.rows.length, left: 0 },
  );
  return { path: `Соцпаспорта/соц паспорт ${year}-${year + 1}.xlsx`, form: shares ? "passportShares" : "passportRows", sheets: [sheet] };
}
