import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

/** A row a school and a subject, every procedure of the year in one list: «Процедура | Предмет | ОО | …». */
export function longTable(making: Making, year: number): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("Результаты");
  titleRows(sheet, [`Сводная таблица результатов оценочных процедур ${year} года`, null]);
  const rows = (["oge", "vpr"] as const).flatMap((kind) =>
    ["russian", "mathematics"].flatMap((subject) =>
      making.taking(kind, year, kind === "oge" ? 9 : 6).map((school): BlockRow => {
        const grade = kind === "oge" ? 9 : 6;
        const spelling = making.name(school, year);
        const entry = making.entry(`${kind}|${school.id}|${year}|${subject}|${grade}`, spelling);
        const marks = making.marks(kind, school, year, subject, grade);
        const n = making.figure(
          entry,
          "n",
          marks.reduce((a, b) => a + b),
        );
        return {
          cells: [
            kind === "oge" ? "ОГЭ" : "ВПР",
            subjectTitle(subject),
            grade,
            spelling,
            n,
            ...[2, 3, 4, 5].map((mark) => making.figure(entry, `m${mark}`, marks[mark - 2] ?? 0)),
          ],
          entries: [entry],
        };
      }),
    ),
  );
  const heads = ["Процедура", "Предмет", "Класс", draw.pick(["ОО", "Школа"]), "Кол-во участников", "2", "3", "4", "5"].map((head) => [
    head,
  ]);
  layBlock(sheet, { heads, rows: draw.shuffled(rows) }, { top: sheet.rows.length, left: 0 });
  return { path: `Свод ${year}.xlsx`, form: "longTable", sheets: [sheet] };
}
