import type { Fact } from "../../../src/domain/assessment/fact";
import type { Rows } from "../../xlsx/workbookOf";

const subjects: Readonly<Record<string, string>> = {
  russian: "русский язык",
  mathematics: "математика",
  mathematicsProfile: "математика профильная",
};
const kinds: Readonly<Record<string, string>> = { vpr: "ВПР", oge: "ОГЭ", ege: "ЕГЭ" };
/** One sheet a procedure, subject, grade and year: counts of marks, for ЕГЭ the mean and how many stayed below the minimum. */
export function resultSheets(facts: readonly Fact[], nameOf: (id: string) => string): Readonly<Record<string, Rows>> {
  const sheets: Record<string, (string | number)[][]> = {};
  for (const { schoolId, year, kind, subject, grade, n, marks, low, mean } of facts) {
    const what = `${kinds[kind] ?? kind} ${year}`;
    const name = `${what} ${grade} кл ${subject === "russian" ? "рус" : "мат"}`;
    const rows = (sheets[name] ??= [
      [`Результаты ${what} года, ${subjects[subject] ?? subject}, ${grade} класс`],
      ["Наименование ОО", "Кол-во участников", ...(marks ? ["2", "3", "4", "5"] : ["Средний балл", "Не преодолели порог, чел."])],
    ]);
    const measured = marks ? [marks[2], marks[3], marks[4], marks[5]] : [Math.round(10 * (mean ?? 0)) / 10, low ?? 0];
    rows.push([nameOf(schoolId), n ?? 0, ...measured.map((value) => value ?? 0)]);
  }
  return sheets;
}
