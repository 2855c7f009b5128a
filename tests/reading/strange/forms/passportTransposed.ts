import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { passportLines } from "./passportLines";
import { passportDate } from "./passportDate";
import { passportPart } from "./passportPart";

/** Schools across. */
export function passportTransposed(making: Making, year: number): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("Паспорт");
  titleRows(sheet, [`Сведения о социальном составе обучающихся ${passportDate(making, year)}`, null]);
  const part = passportPart(making, year, passportLines(making), []);
  const rows = schoolRows(making, draw.shuffled(making.schools), year, [part], "plain");
  layBlock(sheet, { heads: [["Показатель"], ...part.heads], rows }, { top: sheet.rows.length, left: 0, transposed: true });
  return { path: `Соцпаспорта/${year}.xlsx`, form: "passportTransposed", sheets: [sheet] };
}
