import type { Making } from "../making";
import { layBlock } from "../sheet/layBlock";
import { markWords } from "../sheet/markWords";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { totalRow } from "../sheet/totalRow";
import { markPart } from "./markPart";
import { subjectTitle } from "./subjectTitle";

/** ОГЭ, a sheet a subject. */
export function ogeSheets(making: Making, year: number, subjects: readonly string[], ending = "xlsx"): StrangeFile {
  const { draw } = making;
  const sheets = subjects.map((subject) => {
    const sheet = strangeSheet(subjectTitle(subject));
    const words = {
      ...markWords(draw),
      n: draw.pick(["Сдавали", "Всего сдавали", "Кол-во сдававших", "Количество участников", "Сдавало"]),
    };
    titleRows(sheet, [
      draw.pick([
        `Результаты государственной итоговой аттестации выпускников 9-х классов в форме ОГЭ в ${year} году`,
        `ОГЭ - ${year}`,
        `Итоги ОГЭ ${year}`,
      ]),
      subjectTitle(subject),
      null,
    ]);
    const part = markPart(making, words, { kind: "oge", year, subject, grade: 9 }, []);
    const lead = draw.pick(["numbered", "code"] as const);
    const rows = schoolRows(making, making.taking("oge", year, 9), year, [part], lead);
    const heads = [[lead === "code" ? draw.pick(["Код ОО", "Код"]) : "№"], [words.school], ...part.heads];
    layBlock(
      sheet,
      { heads, rows: [...rows, totalRow(rows, 2, new Set([2, 3, 4, 5, 6]), draw)] },
      { top: sheet.rows.length, left: 0, numbered: draw.happens(0.3) },
    );
    return sheet;
  });
  return { path: `ГИА/ОГЭ ${year}.${ending}`, form: `ogeSheets.${ending}`, sheets };
}
