import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

/** ЕГЭ of a school beside the district and the region, and the difference: only the school's own figures are results. */
export function comparison(making: Making, year: number, subject: string): StrangeFile {
  const sheet = strangeSheet("Сравнение");
  titleRows(sheet, [`Средний балл ЕГЭ ${year} по предмету «${subjectTitle(subject)}» в сравнении с районом и регионом`, null]);
  const rows = making.taking("ege", year, 11).map((school): BlockRow => {
    const spelling = making.name(school, year);
    const entry = making.entry(`ege|${school.id}|${year}|${subject}|11`, spelling);
    const scores = making.scores(school, year, subject);
    const mean = Math.round((100 * scores.reduce((a, b) => a + b, 0)) / scores.length) / 100;
    entry.values.set("mean", scores.reduce((a, b) => a + b, 0) / scores.length);
    return {
      cells: [spelling, making.figure(entry, "n", scores.length), mean, 58.31, 61.02, Math.round((mean - 58.31) * 100) / 100],
      entries: [entry],
    };
  });
  const heads = [
    "ОО",
    "Кол-во участников",
    "Средний балл по ОО",
    "Средний балл по району",
    "Средний балл по региону",
    "Отклонение от района",
  ].map((head) => [head]);
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 1 });
  return { path: `Анализ ЕГЭ/${year} ${subject}.xlsx`, form: "comparison", sheets: [sheet] };
}
