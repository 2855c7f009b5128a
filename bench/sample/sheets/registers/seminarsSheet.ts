import type { PlainSheet, PlainValue } from "../../plainSheet";
import { schoolTitle } from "../../sampleSchools";
import { supported } from "./supportedSchools";

/** Seminars and practical classes, with those who came. */
export function seminarsSheet(): PlainSheet {
  const topics = [
    ["Объективность оценивания", "12.02.2025"],
    ["Работа с результатами ВПР", "14.10.2025"],
  ] as const;
  const rows = supported.flatMap((school, s) =>
    topics.map(([topic, date], t): PlainValue[] => [
      schoolTitle(school),
      topic,
      date,
      s === 1 && t === 1 ? "нет" : "да",
      s === 1 && t === 1 ? null : 2 + s,
    ]),
  );
  return {
    name: "Семинары 2025",
    rows: [["Семинары для школ, 2025 год"], ["Школа", "Тема семинара", "Дата", "Участвовала", "Количество участников"], ...rows],
    widths: [30, 34, 12, 13, 13],
    heading: [1, 1],
  };
}
