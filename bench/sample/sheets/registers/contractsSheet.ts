import type { PlainSheet } from "../../plainSheet";
import { schoolTitle } from "../../sampleSchools";
import type { SampleSchool } from "../../sampleSchools";
import { gymnasium, strong, supported } from "./supportedSchools";

/** «Партнёрские договоры»: who helps whom, since when and in what. */
export function contractsSheet(): PlainSheet {
  const [first, second] = supported as [SampleSchool, SampleSchool];
  return {
    name: "Партнёрские договоры",
    rows: [
      ["Партнёрские договоры"],
      ["Школа", "Школа-партнёр", "Дата подписания", "Действует до", "Реквизиты", "Предметы"],
      [schoolTitle(first), schoolTitle(strong), "01.10.2024", "31.05.2026", "договор № 3", "русский язык, математика"],
      [schoolTitle(second), schoolTitle(gymnasium), "15.10.2024", null, "договор № 4", "математика"],
    ],
    widths: [30, 30, 15, 14, 16, 28],
    heading: [1, 1],
  };
}
