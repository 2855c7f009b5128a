import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile, StrangeSheet } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { subjectTitle } from "./subjectTitle";
import { withComma } from "./withComma";

/** The flat base, one row a school, grade and subject; as a .csv of the given separator, per cents or counts. */
export function vprFlat(
  making: Making,
  year: number,
  grades: readonly number[],
  ending: "csv" | "tsv" | "xlsx",
  shares: boolean,
): StrangeFile {
  const { draw, region } = making;
  const sheet: StrangeSheet = strangeSheet("base");
  const rows = grades.flatMap((grade) =>
    ["russian", "mathematics"].flatMap((subject) =>
      making.taking("vpr", year, grade).map((school): BlockRow => {
        const spelling = making.name(school, year);
        const entry = making.entry(`vpr|${school.id}|${year}|${subject}|${grade}`, spelling);
        const marks = making.marks("vpr", school, year, subject, grade);
        const n = marks.reduce((a, b) => a + b);
        entry.values.set("n", n);
        marks.forEach((count, mark) => entry.values.set(`m${mark + 2}`, count));
        return {
          cells: [
            year,
            grade,
            subjectTitle(subject),
            region.district,
            school.login,
            spelling,
            n,
            ...marks.map((count) => (shares ? withComma((100 * count) / n) : count)),
          ],
          entries: [entry],
        };
      }),
    ),
  );
  const heads = ["Год", "Класс", "Предмет", "Муниципалитет", "Логин", "ОО", "Кол-во участников", "2", "3", "4", "5"].map((head) => [head]);
  layBlock(sheet, { heads, rows: draw.shuffled(rows) }, { top: 0, left: 0 });
  return { path: `выгрузка_${year}.${ending}`, form: `vprFlat.${ending}`, sheets: [sheet] };
}
