import type { PlainSheet, PlainValue } from "../../plainSheet";
import { normal } from "../../random";
import { hasGrade, sampleSchools, schoolTitle } from "../../sampleSchools";
import type { SampleSchool } from "../../sampleSchools";
import { registerRandom } from "./registerRandom";

/** Survey of pupils: shares of answers at risk; one school took no part. */
export function surveySheet(): PlainSheet {
  const draw = registerRandom();
  const share = (school: SampleSchool, base: number): number =>
    Math.max(3, Math.min(70, Math.round(base - 7 * school.context - 4 * school.quality + 5 * normal(draw))));
  const rows = sampleSchools
    .filter((school) => hasGrade(school, 9) && school.number !== 2)
    .map((school): PlainValue[] => [
      schoolTitle(school),
      Math.round(school.enrolment * 0.3),
      share(school, 26),
      share(school, 18),
      share(school, 15),
      share(school, 24),
    ]);
  return {
    name: "Опрос обучающихся 2025",
    rows: [
      ["Опрос обучающихся, 2025 год: доля ответов риска, %"],
      ["Школа", "Количество опрошенных", "Учебная мотивация, %", "Благополучие, %", "Дисциплина, %", "Вовлечённость родителей, %"],
      ...rows,
    ],
    widths: [30, 14, 14, 14, 14, 16],
    heading: [1, 1],
  };
}
