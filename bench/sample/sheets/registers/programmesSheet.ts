import type { PlainSheet } from "../../plainSheet";
import { shortName } from "../../sampleSchools";
import type { SampleSchool } from "../../sampleSchools";
import { supported } from "./supportedSchools";

/** «Школьные программы»: a school stands in two rows, one for each expert who marked it. */
export function programmesSheet(): PlainSheet {
  const [first, second, third] = supported as [SampleSchool, SampleSchool, SampleSchool];
  const criteria = ["Анализ причин (0–2)", "Измеримость целей (0–2)", "Реалистичность плана (0–2)", "Кадры и ресурсы (0–2)"];
  return {
    name: "Школьные программы",
    rows: [
      ["Школьные программы перехода в эффективный режим работы"],
      [
        "Школа",
        "Программа есть",
        "Реквизиты",
        "Базовый год",
        "Цель: доля «2», % не выше",
        "Маршруты: план",
        "Маршруты: факт",
        "Эксперт",
        ...criteria,
      ],
      [shortName(first), "да", "приказ № 112 от 02.09.2024", 2024, 20, 14, 6, 1, 2, 1, 2, 1],
      [shortName(first), null, null, null, null, null, null, 2, 2, 2, 1, 1],
      [shortName(second), "да", "приказ № 96 от 30.08.2024", 2024, 18, 10, 9, 1, 1, 1, 1, 2],
      [shortName(second), null, null, null, null, null, null, 2, 2, 1, 0, 2],
      [shortName(third), "нет", null, null, null, null, null, null, null, null, null, null],
    ],
    widths: [36, 12, 28, 9, 14, 11, 11, 9, 12, 12, 14, 12],
    heading: [1, 1],
  };
}
