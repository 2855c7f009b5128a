import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

/** A poor summary: who sat, who did not pass, the mean, the two shares; no marks. */
export function passedOnly(making: Making, year: number, subject: string): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("Лист1");
  titleRows(sheet, [`ОГЭ ${year}: ${subjectTitle(subject).toLowerCase()}`, null]);
  const rows = making.taking("oge", year, 9).map((school): BlockRow => {
    const spelling = making.name(school, year);
    const entry = making.entry(`oge|${school.id}|${year}|${subject}|9`, spelling);
    const [two, three, four, five] = making.marks("oge", school, year, subject, 9);
    const n = two + three + four + five;
    entry.values.set("mean", (2 * two + 3 * three + 4 * four + 5 * five) / n);
    const mean = Math.round(((2 * two + 3 * three + 4 * four + 5 * five) / n) * 100) / 100;
    return {
      cells: [
        Number(school.code),
        spelling,
        making.figure(entry, "n", n),
        making.figure(entry, "low", two),
        mean,
        Math.round((1000 * (n - two)) / n) / 10,
        Math.round((1000 * (four + five)) / n) / 10,
      ],
      entries: [entry],
    };
  });
  const heads = [
    "Код школы",
    "Школа",
    "Всего сдавало",
    draw.pick(["Не сдали", "Получили «2»", "Кол-во неудовл. отметок"]),
    "Ср. отметка",
    "% успев.",
    "% кач.",
  ].map((head) => [head]);
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0 });
  return { path: `ГИА/${year} ${subjectTitle(subject)} свод.xlsx`, form: "passedOnly", sheets: [sheet] };
}
