import type { Significance } from "../../domain/recommendations/significance";
import { signs } from "./signs";

const texts: Readonly<Record<Significance, { readonly name: string; readonly sign: string }>> = {
  high: { name: "высокая", sign: signs.act },
  middle: { name: "средняя", sign: signs.look },
  low: { name: "низкая", sign: signs.nothing },
};

/** Significance of a risk: significanceText("high") // { name: «высокая», sign: «■» }. */
export function significanceText(significance: Significance): { readonly name: string; readonly sign: string } {
  return texts[significance];
}
