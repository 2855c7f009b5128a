import { round } from "../plainSheet";
import type { PlainSheet, PlainValue } from "../plainSheet";
import { egeSubjects, ogeSubjects, resultKey } from "../sampleResults";
import type { SampleResults } from "../sampleResults";
import { hasGrade, sampleDistrict, sampleSchools, sampleYears, schoolTitle, shortName } from "../sampleSchools";

const markHeadings = ["2", "3", "4", "5"];

/** ОГЭ: one wide sheet a year, a two-row heading with the subject merged over its columns. */
export function ogeSheets(results: SampleResults): PlainSheet[] {
  return sampleYears.map((year) => {
    const schools = sampleSchools.filter((school) => hasGrade(school, 9));
    const subjects = year === 2021 ? ogeSubjects.slice(0, 2) : ogeSubjects;
    const width = 6;
    const first: PlainValue[] = ["№", "Школа"];
    const second: PlainValue[] = [null, null];
    const merges: [number, number, number, number][] = [
      [1, 0, 2, 0],
      [1, 1, 2, 1],
    ];
    subjects.forEach((subject, index) => {
      const column = 2 + width * index;
      first.push(subject, ...Array<null>(width - 1).fill(null));
      second.push("Кол-во участников", ...markHeadings, "Успеваемость, %");
      merges.push([1, column, 1, column + width - 1]);
    });
    const rows = schools.map((school, index) => [
      index + 1,
      schoolTitle(school),
      ...subjects.flatMap((subject): PlainValue[] => {
        const result = results.oge.get(resultKey(school, year, subject));
        return result ? [result.n, ...result.marks, round(100 * (1 - result.marks[0] / result.n), 1)] : ["-", "-", "-", "-", "-", "-"];
      }),
    ]);
    const totals: PlainValue[] = [null, "Итого по району"];
    subjects.forEach((subject) => {
      const found = schools.flatMap((school) => results.oge.get(resultKey(school, year, subject)) ?? []);
      const n = found.reduce((sum, result) => sum + result.n, 0);
      const marks = [0, 1, 2, 3].map((mark) => found.reduce((sum, result) => sum + (result.marks[mark] ?? 0), 0));
      totals.push(n, ...marks, round(100 * (1 - (marks[0] ?? 0) / n), 1));
    });
    return {
      name: `ОГЭ ${year}`,
      rows: [[`Результаты ОГЭ в ${year} году. ${sampleDistrict}`], first, second, ...rows, totals],
      merges,
      widths: [5, 32, ...subjects.flatMap(() => [12, 6, 6, 6, 6, 14])],
      heading: [1, 2],
    };
  });
}

/** ЕГЭ: one wide sheet a year with «чел.» and «%» under «Не преодолели порог» (a three-row heading). */
export function egeSheets(results: SampleResults): PlainSheet[] {
  return sampleYears.map((year) => {
    const schools = sampleSchools.filter((school) => hasGrade(school, 11));
    const heads: PlainValue[][] = [["Наименование ОО"], [null], [null]];
    const merges: [number, number, number, number][] = [[2, 0, 4, 0]];
    const widths = [34];
    for (const subject of egeSubjects) {
      const column = heads[0]?.length ?? 0;
      const marks = subject.minimum === null;
      const labels = marks
        ? ["Кол-во участников", ...markHeadings]
        : ["Кол-во участников", "Средний балл", "Не преодолели порог", null, "Максимальный балл"];
      const units = marks ? labels.map(() => null) : [null, null, "чел.", "%", null];
      heads[0]?.push(subject.name, ...Array<null>(labels.length - 1).fill(null));
      heads[1]?.push(...labels);
      heads[2]?.push(...units);
      merges.push([2, column, 2, column + labels.length - 1]);
      if (!marks) merges.push([3, column + 2, 3, column + 3]);
      labels.forEach((_, offset) => {
        if (marks || (offset !== 2 && offset !== 3)) merges.push([3, column + offset, 4, column + offset]);
      });
      widths.push(...labels.map(() => 11));
    }
    const rows = schools.map((school) => [
      shortName(school),
      ...egeSubjects.flatMap((subject): PlainValue[] => {
        const key = resultKey(school, year, subject.name);
        if (subject.minimum === null) {
          const basic = results.egeBasic.get(key);
          return basic ? [basic.n, ...basic.marks] : [null, null, null, null, null];
        }
        const result = results.egeScores.get(key);
        return result
          ? [result.n, round(result.mean, 1), result.below, round((100 * result.below) / result.n, 1), result.best]
          : [null, null, null, null, null];
      }),
    ]);
    return {
      name: `ЕГЭ ${year}`,
      rows: [[`Результаты ЕГЭ. ${year} год`], [sampleDistrict], ...heads, ...rows],
      merges,
      widths,
      heading: [2, 4],
    };
  });
}
