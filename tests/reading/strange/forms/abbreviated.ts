import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { schoolRows } from "../sheet/schoolRows";
import { totalRow } from "../sheet/totalRow";
import { markPart } from "./markPart";

const short: Readonly<Record<string, readonly string[]>> = {
  russian: ["рус.яз.", "Рус. яз.", "русский", "Русс. язык"],
  mathematics: ["мат.", "матем.", "Мат-ка", "МАТЕМАТИКА"],
  worldAround: ["окр.мир", "Окруж. мир"],
};

/**
 * Headings in a hurry: abbreviated subjects, line breaks inside cells, latin letters, the year with two digits, remarks and signatures below; the table
 * stands away from the corner and a row of the region precedes the schools.
 */
export function abbreviated(making: Making, year: number, grade: number): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(`${grade}кл`);
  const words = markWords(draw);
  const brief = { ...words, n: words.n.replace(" ", "\n"), school: words.school.replace("О", "O") };
  titleRows(sheet, [null, null]);
  sheet.rows.push([null, null, `ВПР, ${grade} класс, ${year - 1}-${String(year).slice(2)} уч. г.`]);
  sheet.rows.push([]);
  const parts = Object.entries(short)
    .filter(([subject]) => grade === 4 || subject !== "worldAround")
    .map(([subject, names]) => markPart(making, brief, { kind: "vpr", year, subject, grade }, [draw.pick(names)]));
  const rows = schoolRows(making, making.taking("vpr", year, grade), year, parts);
  const heads = [["№\nп/п", null], [brief.school, null], ...parts.flatMap((part) => part.heads)];
  const region = { cells: [null, draw.pick([making.region.name, "РФ", "По области", "Регион"]), 33412], entries: [] };
  const bottom = layBlock(
    sheet,
    { heads, rows: [region, ...rows, totalRow(rows, 2, new Set([2]), draw)] },
    { top: sheet.rows.length, left: 2 },
  );
  sheet.rows.push([], [null, null, "* без учёта обучающихся по АООП"], [null, null, "Исп. Сафина Р.И., тел. 2-14-55"]);
  if (bottom > sheet.rows.length) throw new RangeError("The table is longer than its sheet");
  return { path: `${year}/впр ${grade}.xlsx`, form: "abbreviated", sheets: [sheet] };
}
