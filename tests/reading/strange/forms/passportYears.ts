import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { passportLines } from "./passportLines";
import { passportPart } from "./passportPart";

/** Two years side by side under the year. */
export function passportYears(making: Making, years: readonly number[]): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("Сравнение");
  titleRows(sheet, ["Социальный паспорт образовательных организаций района. Сравнение по годам", null]);
  const lines = passportLines(making).filter(({ key }) => key !== null);
  const parts = years.map((year) => passportPart(making, year, lines, [`${year}-${year + 1} уч. год`]));
  const rows = schoolRows(making, draw.shuffled(making.schools), Math.max(...years), parts);
  layBlock(
    sheet,
    { heads: [["№", null], ["ОО", null], ...parts.flatMap((part) => part.heads)], rows },
    { top: sheet.rows.length, left: 0 },
  );
  return { path: "Соцпаспорта/Сравнение.xlsx", form: "passportYears", sheets: [sheet] };
}
