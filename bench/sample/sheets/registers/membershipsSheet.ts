import type { PlainSheet, PlainValue } from "../../plainSheet";
import { sampleSchools, schoolTitle } from "../../sampleSchools";

/** Professional communities and methodical unions; one school did not answer. */
export function membershipsSheet(): PlainSheet {
  const rows = sampleSchools.map((school, index): PlainValue[] => [
    schoolTitle(school),
    index === 12 ? null : index % 4 === 1 ? "нет" : "да",
    index === 12 ? null : "да",
  ]);
  return {
    name: "Сообщества и методобъединения",
    rows: [
      ["Участие в профессиональных сообществах и методических объединениях"],
      ["Школа", "Профессиональное сообщество", "Методическое объединение"],
      ...rows,
    ],
    widths: [30, 22, 22],
    heading: [1, 1],
  };
}
