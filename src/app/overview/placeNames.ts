import type { QuadrantPointView } from "./districtView";

/** A point in per cent of the plot, with the name it should bear. */
export interface NamedPoint {
  readonly left: number;
  readonly bottom: number;
  readonly name: string | null;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The plot in a pane of 350 px, and 12 px text in it. */
const plot = { width: 296, height: 240 } as const;
/** Capitals and «№» are half as wide again as other letters, spaces half as wide. */
const width = { wide: 10.5, letter: 7, space: 3.5 } as const;
const gap = 4;
const line = 16;
const pointSize = 7;

/**
 * Where the names of points stand: above or below, moved sideways to stay inside the plot, clear of the names of the quarters. A name that would cover a point or an
 * earlier name is left out; it is told when the point is pointed at.
 */
export function placeNames(points: readonly NamedPoint[]): QuadrantPointView["name"][] {
  const centres = points.map(({ left, bottom }) => ({ x: (plot.width * left) / 100, y: plot.height - (plot.height * bottom) / 100 }));
  const taken: Box[] = centres.map(({ x, y }) => ({
    left: x - pointSize,
    right: x + pointSize,
    top: y - pointSize,
    bottom: y + pointSize,
  }));
  return points.map(({ name }, index) => {
    const centre = centres[index];
    if (name === null || !centre) return null;
    const half = (textWidth(name) + gap) / 2;
    if (half * 2 > plot.width) return null;
    const x = Math.min(plot.width - half, Math.max(half, centre.x));
    for (const side of ["above", "below"] as const) {
      const top = side === "above" ? centre.y - pointSize - line : centre.y + pointSize;
      const box = { left: x - half, right: x + half, top, bottom: top + line };
      if (box.top < line || box.bottom > plot.height - line || taken.some((other, own) => own !== index && overlap(box, other))) continue;
      taken.push(box);
      return { left: (100 * x) / plot.width, side };
    }
    return null;
  });
}

function textWidth(text: string): number {
  return [...text].reduce((sum, one) => sum + width[/[\p{Lu}№]/u.test(one) ? "wide" : /[\s.]/.test(one) ? "space" : "letter"], 0);
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
