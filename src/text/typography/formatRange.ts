import { enDash } from "./characters";

/** Two ends with an en dash, one when they are equal: formatRange("12", "14") // «12–14», formatRange("3", "3") // «3». */
export function formatRange(low: string, high: string): string {
  return low === high ? low : `${low}${enDash}${high}`;
}
