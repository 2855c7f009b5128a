import type { PlainSheet, PlainValue } from "../../plainSheet";
import { schoolTitle } from "../../sampleSchools";
import { supported } from "./supportedSchools";

/** «Визиты кураторов»: planned and made; a visit still to come has no date. */
export function visitsSheet(): PlainSheet {
  const dates = [
    ["февраль 2025", "18.02.2025", 4, 4],
    ["май 2025", "22.05.2025", 4, 3],
    ["октябрь 2025", null, 4, null],
  ] as const;
  const rows = supported
    .slice(0, 2)
    .flatMap((school) => dates.map(([plan, fact, planned, seen]): PlainValue[] => [schoolTitle(school), plan, fact, planned, seen]));
  return {
    name: "Визиты кураторов",
    rows: [["Визиты кураторов"], ["Школа", "План", "Факт", "Уроков: план", "Уроков посещено"], ...rows],
    widths: [30, 14, 14, 10, 11],
    heading: [1, 1],
  };
}
