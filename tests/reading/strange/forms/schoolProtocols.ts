import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

/** A file a school: its pupils by code with scores and marks; the school is named in the title or in the file's name alone. */
export function schoolProtocols(making: Making, year: number, subject: string, grade: number): StrangeFile[] {
  const { draw } = making;
  return making.taking("vpr", year, grade).map((school, k) => {
    const spelling = making.name(school, year);
    const entry = making.entry(`vpr|${school.id}|${year}|${subject}|${grade}`, spelling);
    const marks = making.marks("vpr", school, year, subject, grade);
    entry.values.set(
      "n",
      marks.reduce((a, b) => a + b),
    );
    marks.forEach((count, mark) => entry.values.set(`m${mark + 2}`, count));
    const results = draw.shuffled(marks.flatMap((count, mark) => Array.from({ length: count }, () => mark + 2)));
    const sheet = strangeSheet("Ф1");
    titleRows(sheet, [`Индивидуальные результаты. ВПР ${year}. ${subjectTitle(subject)}. ${grade} класс`, spelling, null]);
    const rows = results.map((mark, i): BlockRow => ({
      cells: [
        `${grade}${String(i + 1).padStart(3, "0")}`,
        "А",
        i % 2 === 0 ? 1 : 2,
        draw.whole(0, 2),
        draw.whole(0, 1),
        mark * 4,
        mark,
        draw.pick([3, 4, 5]),
      ],
      entries: [],
    }));
    const top = sheet.rows.length;
    const bottom = layBlock(
      sheet,
      {
        heads: [
          ["Код участника"],
          ["Класс"],
          ["Вариант"],
          ["1 (2б)"],
          ["2 (1б)"],
          ["Первичный балл"],
          ["Отметка за ВПР"],
          ["Отметка по журналу"],
        ],
        rows,
      },
      { top, left: 0 },
    );
    entry.place = { top, bottom, left: 0, right: 7 };
    sheet.entries.push(entry);
    return { path: `Ф1/${year}/${k + 1}.xlsx`, form: "schoolProtocols", sheets: [sheet] };
  });
}
