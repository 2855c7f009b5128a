import type { PlainSheet } from "../../plainSheet";
import { sampleSchools, schoolTitle } from "../../sampleSchools";
import type { SampleSchool } from "../../sampleSchools";
import { supported } from "./supportedSchools";

/** «Перечни прошлых лет»: since when a school has been on the list, and one that has left it. */
export function listingsSheet(): PlainSheet {
  const [first, second] = supported as [SampleSchool, SampleSchool];
  const left = sampleSchools[9] as SampleSchool;
  const order2024 = "приказ № 74 от 26.08.2024";
  return {
    name: "Перечни прошлых лет",
    rows: [
      ["Перечни школ с низкими образовательными результатами прошлых лет"],
      ["Школа", "Год включения", "Исключена в", "Реквизиты"],
      [schoolTitle(left), 2022, 2024, "приказ № 81 от 29.08.2022"],
      [schoolTitle(first), 2024, null, order2024],
      [schoolTitle(second), 2024, null, order2024],
    ],
    widths: [30, 14, 14, 30],
    heading: [1, 1],
  };
}
