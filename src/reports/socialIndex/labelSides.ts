import type { ChartAxisModel, LabelSide } from "../sheetModel";

/** A labelled point in the units of the axes. */
export interface LabelledPoint {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The plot of a chart as wide as a portrait page, points; letters and markers of 8 pt. */
const plot = { width: 440, height: 270 } as const;
const letter = 4.2;
const line = 10;
const gap = 5;
const sides: readonly LabelSide[] = ["Right", "Left", "Top", "Bottom"];

/**
 * The side of each label on which it covers no point, no earlier label and stays inside the plot; where every side covers something, the one that
 * covers least. Earlier points choose first.
 */
export function labelSides(points: readonly LabelledPoint[], horizontal: ChartAxisModel, vertical: ChartAxisModel): LabelSide[] {
  const places = points.map(({ label, x, y }) => ({
    label,
    x: (plot.width * (x - horizontal.minimum)) / (horizontal.maximum - horizontal.minimum),
    y: (plot.height * (vertical.maximum - y)) / (vertical.maximum - vertical.minimum),
  }));
  const taken: Box[] = places.map(({ x, y }) => ({ left: x - gap, right: x + gap, top: y - gap, bottom: y + gap }));
  return places.map(({ label, x, y }, own) => {
    const costs = sides.map((side) => {
      const box = boxOf(side, x, y, label.length * letter);
      const covered = taken.reduce((sum, other, index) => sum + (index === own ? 0 : overlap(box, other)), 0);
      const outside = Math.max(0, -box.left, box.right - plot.width, -box.top, box.bottom - plot.height) * line;
      return { side, box, cost: covered + outside };
    });
    const best = costs.reduce((least, next) => (next.cost < least.cost ? next : least));
    taken.push(best.box);
    return best.side;
  });
}

function boxOf(side: LabelSide, x: number, y: number, width: number): Box {
  if (side === "Right" || side === "Left") {
    const left = side === "Right" ? x + gap : x - gap - width;
    return { left, right: left + width, top: y - line / 2, bottom: y + line / 2 };
  }
  const top = side === "Top" ? y - gap - line : y + gap;
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + line };
}

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
