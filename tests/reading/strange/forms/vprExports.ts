import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { StrangeCell, StrangeFile, StrangeSheet } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { subjectTitle } from "./subjectTitle";

const comma = (value: number, digits = 2): string => value.toFixed(digits).replace(".", ",");

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
  const number = (value: number): StrangeCell => (asText ? comma(value) : Math.round(value * 100) / 100);
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
            ...marks.map((count) => (shares ? comma((100 * count) / n) : count)),
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

/** Each mark as «чел.» and «%» under it, or both in one cell: «5 (21,7%)». */
export function vprPairs(making: Making, year: number, subject: string, grade: number, together: boolean): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(`${grade} кл.`);
  const marks = draw.happens(0.5) ? [5, 4, 3, 2] : [2, 3, 4, 5];
  titleRows(sheet, [
    draw.pick([
      `Анализ ВПР. ${subjectTitle(subject)}, ${grade} класс. ${year - 1}-${year} учебный год`,
      `Всероссийская проверочная работа по предмету "${subjectTitle(subject)}" ${grade} класс, апрель ${year}`,
    ]),
  ]);
  const heads: (string | number | null)[][] = together
    ? [["ОО", null], ["Кол-во писавших", null], ...marks.map((mark) => ["Количество (доля) отметок", `«${mark}»`])]
    : [
        ["ОО", null, null],
        ["Кол-во участников", null, null],
        ...marks.flatMap((mark) => [
          ["Получили отметку", `«${mark}»`, "чел."],
          ["Получили отметку", `«${mark}»`, "%"],
        ]),
      ];
  const rows = making.taking("vpr", year, grade).map((school): BlockRow => {
    const spelling = making.name(school, year);
    const entry = making.entry(`vpr|${school.id}|${year}|${subject}|${grade}`, spelling);
    const counts = making.marks("vpr", school, year, subject, grade);
    const n = counts.reduce((a, b) => a + b);
    const cells = marks.flatMap((mark): StrangeCell[] => {
      const count = counts[mark - 2] ?? 0;
      if (!together) return [making.figure(entry, `m${mark}`, count), Math.round((1000 * count) / n) / 10];
      entry.values.set(`m${mark}`, count);
      return [`${count} (${comma((100 * count) / n, 1)}${draw.pick(["%", " %"])})`];
    });
    return { cells: [spelling, making.figure(entry, "n", n), ...cells], entries: [entry] };
  });
  layBlock(sheet, { heads, rows }, { top: sheet.rows.length, left: 0, numbered: draw.happens(0.3) });
  return {
    path: `ВПР ${year}/${grade} ${together ? "доли" : "чел и проц"}.xlsx`,
    form: together ? "vprTogether" : "vprPairs",
    sheets: [sheet],
  };
}
