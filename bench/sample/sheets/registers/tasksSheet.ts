import type { PlainSheet, PlainValue } from "../../plainSheet";
import { binomial, normal, seededRandom } from "../../random";
import { hasGrade, sampleDistrict, sampleSchools } from "../../sampleSchools";

/** ФИС ОКО «Выполнение заданий»: per cent by task for the region, the district and every school. */
export function tasksSheet(grade: number, subject: "Математика" | "Русский язык"): PlainSheet {
  const draw = seededRandom(1207 + grade * 10 + subject.length);
  const skills =
    subject === "Математика"
      ? ["Счёт", "Дроби", "Текстовые задачи", "Геометрия", "Логика"]
      : ["Орфография", "Пунктуация", "Морфология", "Смысловое чтение", "Пересказ"];
  const levels = ["Б", "Б", "Б", "Б", "П"];
  const hard = [0, -6, -14, -18, -26];
  const percents = (n: number, shift: number): number[] =>
    hard.map((down) => {
      const chance = Math.max(0.05, Math.min(0.98, (82 + down + shift) / 100));
      return Number(((100 * binomial(draw, n, chance)) / n).toFixed(2));
    });
  const rows = sampleSchools
    .filter((school) => hasGrade(school, grade))
    .map((school): PlainValue[] => {
      const n = Math.max(4, Math.round(school.enrolment / 10));
      return [school.login, 1, n, ...percents(n, 18 * (0.35 * school.context + school.quality) + 3 * normal(draw))];
    });
  return {
    name: `ВПР 2025 ${grade}кл ${subject === "Математика" ? "мат" : "рус"} задания`,
    rows: [
      [`ВПР 2025. ${grade} класс. Выполнение заданий, % от числа участников`],
      [`Предмет: ${subject}`],
      ["Группы участников", "Кол-во ОО", "Кол-во участников", ...skills.map((skill, index) => `${index + 1}. ${skill}`)],
      ["Макс балл", null, null, 1, 1, 2, 1, 2],
      ["Уровень", null, null, ...levels],
      [sampleDistrict, rows.length, rows.reduce((sum, row) => sum + Number(row[2]), 0), ...percents(400, 0)],
      ...rows,
    ],
    widths: [34, 10, 13, 12, 12, 16, 14, 12],
    heading: [2, 2],
  };
}
