import type { Interval } from "../../domain/analysis/analysis";
import { signs } from "./signs";

/** Result with the context taken into account, by its interval: contextEffectText({ value: −0.4, low: −0.7, high: −0.1 }) // «↓ ниже ожидаемого». */
export function contextEffectText({ low, high }: Interval): string {
  if (high < 0) return `${signs.down} ниже ожидаемого`;
  return low > 0 ? `${signs.up} выше ожидаемого` : `${signs.same} как ожидалось`;
}
