import { invalidArgument } from "../excelErrors";

/** The sixteen names of HTML 4 and the few others that people use. */
const names: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  grey: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** "#RRGGBB" of a colour as Excel takes it: "#rrggbb", "rrggbb" or an HTML name. */
export function color(value: unknown): string {
  const text = typeof value === "string" ? value.trim() : "";
  const digits = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const found = digits === undefined ? names[text.toLowerCase()] : `#${digits.toUpperCase()}`;
  if (found === undefined) throw invalidArgument(`${JSON.stringify(value)} is no colour.`);
  return found;
}
