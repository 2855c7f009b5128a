import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeCell, StrangeFile } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";
import { withComma } from "./withComma";

/** «Статистика по отметкам» of ФИС ОКО: per cents, the whole sample, the region and the district above the schools. */
export function vprFis(making: Making, year: number, subject: string, grade: number): StrangeFile {
  const { draw, region } = making;
  const sheet = strangeSheet(draw.pick(["Статистика по отметкам", "Sheet1"]));
  titleRows(sheet, [
    `ВПР ${year}. ${grade} класс`,
    "Статистика по отметкам",
    `Предмет: ${subjectTitle(subject)}`,
    "Максимальный первичный балл: 24",
    `Дата: 12.04.${year}`,
    null,
  ]);
  const asText = draw.happens(0.5);
  const number = (value: number): StrangeCell => (asText ? withComma(value) : Math.round(value * 100) / 100);
  const reference = (label: string, schools: number, n: number): BlockRow => ({
    cells: [label, schools, n, number(7.11), number(38.02), number(39.77), number(15.1)],
    entries: [],
  });
  const schools = making.taking("vpr", year, grade);
  const counts = schools.map((school) => making.marks("vpr", school, year, subject, grade));
  const all = counts.reduce((sum, marks) => sum + marks.reduce((a, b) => a + b), 0);
  const share = (mark: number): StrangeCell => number((100 * counts.reduce((sum, marks) => sum + (marks[mark] ?? 0), 0)) / all);
  const byLogin = draw.happens(0.5);
  const rows: BlockRow[] = [
    reference("Вся выборка", 35102, 1402113),
    reference(region.name, 912, 34021),
    { cells: [region.district, schools.length, all, share(0), share(1), share(2), share(3)], entries: [] },
    ...schools.map((school, i): BlockRow => {
      const spelling = byLogin ? draw.pick([school.login, `(${school.login}) ${making.name(school, year)}`]) : making.name(school, year);
      const entry = making.entry(`vpr|${school.id}|${year}|${subject}|${grade}`, spelling);
      const marks = counts[i] ?? [0, 0, 0, 0];
      const n = marks.reduce((a, b) => a + b);
      entry.values.set("n", n);
      marks.forEach((count, mark) => entry.values.set(`m${mark + 2}`, count));
      return { cells: [spelling, 1, n, ...marks.map((count) => number((100 * count) / n))], entries: [entry] };
    }),
  ];
  layBlock(
    sheet,
    { heads: [["Группы участников"], ["Кол-во ОО"], ["Кол-во участников"], [2], [3], [4], [5]], rows },
    { top: sheet.rows.length, left: 0 },
  );
  return { path: `ФИС ОКО/${grade}_${subject}_${year}.xlsx`, form: "vprFis", sheets: [sheet] };
}
