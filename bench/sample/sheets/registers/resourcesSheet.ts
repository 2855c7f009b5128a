import type { PlainSheet, PlainValue } from "../../plainSheet";
import { normal } from "../../random";
import { sampleSchools, schoolTitle } from "../../sampleSchools";
import { registerRandom } from "./registerRandom";

/** Spending, equipment, specialists and distance of every school. */
export function resourcesSheet(): PlainSheet {
  const draw = registerRandom();
  const rows = sampleSchools.map((school, index): PlainValue[] => {
    const spending = Math.round(95 + 9000 / (school.enrolment + 60) + 6 * normal(draw));
    const equipment = Math.max(35, Math.min(100, Math.round(78 + 9 * school.context + 6 * normal(draw))));
    const distance = school.locality === "городская" ? 0 : Math.round(8 + 40 * draw());
    return [schoolTitle(school), index === 10 ? "н/д" : spending, equipment, index % 3 === 2 ? "нет" : "да", distance];
  });
  return {
    name: "Ресурсы 2025",
    rows: [
      ["Ресурсы и расходы школ, 2025 год"],
      ["Школа", "Расходы на 1 обучающегося, тыс. руб.", "Оснащённость, % нормы", "Специалист по ОВЗ", "Расстояние до центра, км"],
      ...rows,
    ],
    widths: [30, 20, 16, 14, 16],
    heading: [1, 1],
  };
}
