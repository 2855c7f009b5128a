import { enDash, wordJoiner } from "./characters";

/** Word joiners round the dash of a range, so that «8–9» does not break across lines; for the pane, where the fonts know them. */
export function keepRanges(text: string): string {
  return text.replaceAll(/(?<=\d)–(?=\d)/g, `${wordJoiner}${enDash}${wordJoiner}`);
}
