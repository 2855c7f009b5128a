import { glue } from "../typography/glue";
import { commonWords } from "./commonWords";

/** Row 4 of every sheet: «Обозначения:  ■ ШНОР — нужна программа поддержки   ▲ группа риска — …». */
export function legendText(entries: readonly string[]): string {
  return `${commonWords.legend}  ${entries.map(glue).join("   ")}`;
}
