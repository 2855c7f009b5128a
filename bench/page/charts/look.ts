type Members = Readonly<Record<string, unknown>>;

const AUTOMATIC = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const dashes: Readonly<Record<string, string>> = {
  Dash: "6 4",
  DashDot: "6 3 1 3",
  DashDotDot: "6 3 1 3 1 3",
  Dot: "2 3",
  RoundDot: "2 3",
};

/** Excel's own colour for the n-th series. */
export const automaticColor = (index: number): string => AUTOMATIC[index % AUTOMATIC.length]!;

/** A colour as SVG wants it: what was set, "none" for a cleared fill, or the colour Excel would choose. */
export function colorOf(members: Members, path: string, automatic: string): string {
  const color = members[path];
  return typeof color === "string" && color !== "" ? color : automatic;
}

/** Stroke of a line whose members begin with `path` ("format.line"): colour, weight in pixels, dashes. */
export function strokeOf(members: Members, path: string, automatic: string, points: number): Record<string, string | number | undefined> {
  const style = String(members[`${path}.lineStyle`] ?? "");
  const weight = members[`${path}.weight`];
  return {
    stroke: style === "None" ? "none" : colorOf(members, `${path}.color`, automatic),
    "stroke-width": (typeof weight === "number" ? weight : points) / 0.75,
    "stroke-dasharray": dashes[style],
  };
}

/** Font of a text whose members begin with `path` ("title.format.font"); sizes are points, as Excel's. */
export function fontOf(
  members: Members,
  path: string,
  points: number,
): { readonly size: number; readonly attributes: Record<string, string | number | undefined> } {
  const given = members[`${path}.size`];
  const size = (typeof given === "number" ? given : points) / 0.75;
  return {
    size,
    attributes: {
      "font-size": size,
      fill: colorOf(members, `${path}.color`, "#595959"),
      "font-weight": members[`${path}.bold`] === true ? "bold" : undefined,
      "font-style": members[`${path}.italic`] === true ? "italic" : undefined,
    },
  };
}
