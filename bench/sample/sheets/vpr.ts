import { comma, percents, round } from "../plainSheet";
import type { PlainSheet, PlainValue } from "../plainSheet";
import { resultKey, vprGrades, vprSubjects } from "../sampleResults";
import type { SampleMarks, SampleResults } from "../sampleResults";
import { sampleDistrict, sampleRegion, sampleSchools, shortName } from "../sampleSchools";

interface Row {
  readonly name: string;
  readonly login: string;
  readonly result: SampleMarks;
}

function rowsOf(results: SampleResults, year: number, grade: number, subject: string): Row[] {
  return sampleSchools.flatMap((school) => {
    const result = results.vpr.get(resultKey(school, year, grade, subject));
    return result ? [{ name: shortName(school), login: school.login, result }] : [];
  });
}

function total(rows: readonly Row[]): SampleMarks {
  const marks: [number, number, number, number] = [0, 0, 0, 0];
  for (const { result } of rows) result.marks.forEach((count, index) => (marks[index as 0 | 1 | 2 | 3] += count));
  return { n: rows.reduce((sum, { result }) => sum + result.n, 0), marks };
}

const line = (label: string, schools: number, { n, marks }: SampleMarks): PlainValue[] => [label, schools, n, ...percents(marks, n, 2)];

/** «Статистика по отметкам» of ФИС ОКО: one sheet a year, grade and subject; the last three years are kept this way. */
export function vprStatisticsSheets(results: SampleResults): PlainSheet[] {
  return [2023, 2024, 2025].flatMap((year) =>
    vprGrades.flatMap((grade) =>
      vprSubjects.map((subject) => {
        const rows = rowsOf(results, year, grade, subject);
        const district = total(rows);
        return {
          name: `ВПР ${year} ${grade}кл ${subject === "Математика" ? "матем" : "рус"}`,
          rows: [
            [`ВПР ${year}. ${grade} класс`],
            ["Статистика по отметкам"],
            ["Предмет:", subject],
            ["Максимальный первичный балл:", subject === "Математика" ? 20 : 38],
            [null],
            ["Группы участников", "Кол-во ОО", "Кол-во участников", "2", "3", "4", "5"],
            ["Вся выборка", 35412, 1398213, 9.41, 37.52, 36.84, 16.23],
            [sampleRegion, 412, 10874, 8.93, 38.1, 37.02, 15.95],
            line(sampleDistrict, rows.length, district),
            ...rows.map((row) => line(`${row.name} (${row.login})`, 1, row.result)),
          ],
          widths: [52, 11, 18, 9, 9, 9, 9],
          heading: [5, 5] as const,
        };
      }),
    ),
  );
}

/** The flat base of earlier years: a line a school, grade and subject; per cents typed as text with a comma. */
export function vprBaseSheet(results: SampleResults): PlainSheet {
  const lines = [2021, 2022].flatMap((year) =>
    vprGrades.flatMap((grade) =>
      vprSubjects.flatMap((subject) =>
        rowsOf(results, year, grade, subject).map(({ name, login, result }) => [
          year,
          grade,
          subject,
          sampleDistrict,
          login,
          name,
          result.n,
          ...percents(result.marks, result.n, 2).map((share) => comma(share, 2)),
        ]),
      ),
    ),
  );
  return {
    name: "База ВПР 2021-2022",
    rows: [["Год", "Класс", "Предмет", "Муниципалитет", "Логин", "ОО", "Кол-во участников", "2", "3", "4", "5"], ...lines],
    widths: [7, 7, 15, 34, 12, 34, 12, 8, 8, 8, 8],
    heading: [0, 0],
  };
}

/** «Сравнение отметок с отметками по журналу», per cents of pupils. */
export function vprJournalSheet(results: SampleResults): PlainSheet {
  const rows = rowsOf(results, 2025, 5, "Математика").map(({ name, result: { n } }, index) => {
    const raised = Math.round(n * (index === 8 ? 0.42 : 0.02 * (index % 4)));
    const lowered = Math.round(n * 0.03 * (index % 5));
    return [name, n, ...[lowered, n - raised - lowered, raised].map((count) => round((100 * count) / n, 2))];
  });
  return {
    name: "ВПР 2025 журнал 5кл матем",
    rows: [
      ["ВПР 2025. 5 класс"],
      ["Сравнение отметок с отметками по журналу"],
      ["Предмет:", "Математика"],
      [
        "Группы участников",
        "Кол-во участников",
        "Понизили (Отметка < Отметка по журналу) %",
        "Подтвердили (Отметка = Отметке по журналу) %",
        "Повысили (Отметка > Отметка по журналу) %",
      ],
      ...rows,
    ],
    widths: [40, 18, 22, 22, 22],
    heading: [3, 3],
  };
}
