import { BorderStyleTypes } from "@univerjs/core";

/** Excel says a line's kind and weight apart, files and Univer in one word (ECMA-376, ST_BorderStyle). */
export interface BorderLook {
  style: "None" | "Continuous" | "Dash" | "DashDot" | "DashDotDot" | "Dot" | "Double" | "SlantDashDot";
  weight: "Hairline" | "Thin" | "Medium" | "Thick";
}

const looks: readonly (BorderLook & { type: BorderStyleTypes })[] = [
  { type: BorderStyleTypes.NONE, style: "None", weight: "Thin" },
  { type: BorderStyleTypes.THIN, style: "Continuous", weight: "Thin" },
  { type: BorderStyleTypes.MEDIUM, style: "Continuous", weight: "Medium" },
  { type: BorderStyleTypes.THICK, style: "Continuous", weight: "Thick" },
  { type: BorderStyleTypes.HAIR, style: "Continuous", weight: "Hairline" },
  { type: BorderStyleTypes.DASHED, style: "Dash", weight: "Thin" },
  { type: BorderStyleTypes.MEDIUM_DASHED, style: "Dash", weight: "Medium" },
  { type: BorderStyleTypes.DASH_DOT, style: "DashDot", weight: "Thin" },
  { type: BorderStyleTypes.MEDIUM_DASH_DOT, style: "DashDot", weight: "Medium" },
  { type: BorderStyleTypes.DASH_DOT_DOT, style: "DashDotDot", weight: "Thin" },
  { type: BorderStyleTypes.MEDIUM_DASH_DOT_DOT, style: "DashDotDot", weight: "Medium" },
  { type: BorderStyleTypes.DOTTED, style: "Dot", weight: "Thin" },
  { type: BorderStyleTypes.DOUBLE, style: "Double", weight: "Thick" },
  { type: BorderStyleTypes.SLANT_DASH_DOT, style: "SlantDashDot", weight: "Medium" },
];

export const borderStyles = [...new Set(looks.map(({ style }) => style))];
export const borderWeights = [...new Set(looks.map(({ weight }) => weight))];

export function borderLook(type: BorderStyleTypes): BorderLook {
  const { style, weight } = looks.find((look) => look.type === type) ?? looks[0]!;
  return { style, weight };
}

/** The line nearest to a look: a kind that has no such weight takes its own ("Dot" is always thin). */
export function borderType({ style, weight }: BorderLook): BorderStyleTypes {
  const exact = looks.find((look) => look.style === style && look.weight === weight);
  return (exact ?? looks.find((look) => look.style === style) ?? looks[0]!).type;
}
