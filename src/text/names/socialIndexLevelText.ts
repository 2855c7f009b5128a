import type { SocialIndexLevel } from "../../domain/analysis/analysis";
import { signs } from "./signs";

const texts: Readonly<Record<SocialIndexLevel, { readonly name: string; readonly sign: string }>> = {
  low: { name: "низкий", sign: signs.down },
  middle: { name: "средний", sign: signs.same },
  high: { name: "высокий", sign: signs.up },
};

/** Level of ИСБШ with its direction: socialIndexLevelText("low") // { name: «низкий», sign: «↓» }. */
export function socialIndexLevelText(level: SocialIndexLevel): { readonly name: string; readonly sign: string } {
  return texts[level];
}
