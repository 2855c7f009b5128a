import type { Decision } from "../../domain/analysis/analysis";
import { decisionText } from "../../text/names/decisionText";
import { districtWords } from "../../text/pane/districtWords";
import { formatNumber } from "../../text/typography/formatNumber";
import type { QuadrantView, TickView } from "./districtView";
import { placeNames } from "./placeNames";

/** A school with an index of results and of conditions; the rating inside 0–100. */
export interface QuadrantSchool {
  readonly label: string;
  readonly decision: Decision;
  readonly place: number;
  readonly rating: number;
  readonly socialIndex: number;
}

interface Axis {
  readonly from: number;
  readonly to: number;
}

/** Where the quarters meet, on both axes. */
const middle = 50;
/** Never closer than this to the edge, so that points keep clear of the names in the corners, which stand above and below; the ends of the axes are whole steps. */
const margins = { horizontal: 3, vertical: 5 } as const;
const step = 5;
const order: readonly Decision[] = ["lowPerforming", "lowPerformingFederal", "atRisk", "insufficientData", "notApplicable", "noData"];

/** ИСБШ × rating as places of points; only ШНОР and the risk group are named, and only where a name covers nothing. */
export function quadrantView(schools: readonly QuadrantSchool[]): QuadrantView {
  const horizontal = axis(
    schools.map(({ socialIndex }) => socialIndex),
    margins.horizontal,
  );
  const vertical = axis(
    schools.map(({ rating }) => rating),
    margins.vertical,
  );
  const sorted = [...schools].sort((a, b) => a.place - b.place);
  const places = sorted.map(({ socialIndex, rating }) => ({ left: share(socialIndex, horizontal), bottom: share(rating, vertical) }));
  const names = placeNames(
    sorted.map(({ label, decision }, index) => ({
      ...(places[index] ?? { left: 0, bottom: 0 }),
      name: order.indexOf(decision) <= order.indexOf("atRisk") ? label : null,
    })),
  );
  const met = order.filter((decision) => schools.some((school) => school.decision === decision));
  return {
    points: sorted.map(({ label, decision, rating, socialIndex }, index) => ({
      label,
      ...(places[index] ?? { left: 0, bottom: 0 }),
      sign: decisionText(decision).sign,
      text: districtWords.chart.point(label, formatNumber(rating, 1), formatNumber(socialIndex, 1), districtWords.legend(decision)),
      name: names[index] ?? null,
    })),
    horizontal: ticks(horizontal),
    vertical: ticks(vertical),
    middle: { left: share(middle, horizontal), bottom: share(middle, vertical) },
    legend: [...new Map(met.map((decision) => [districtWords.legend(decision), decisionText(decision).sign]))].map(([name, sign]) => ({
      sign,
      name,
    })),
    alternative: districtWords.chart.alternative(schools.length),
  };
}

/** At least 30–70, wider where the data are. */
function axis(values: readonly number[], margin: number): Axis {
  return {
    from: Math.min(30, Math.floor((Math.min(...values) - margin) / step) * step),
    to: Math.max(70, Math.ceil((Math.max(...values) + margin) / step) * step),
  };
}

function share(value: number, { from, to }: Axis): number {
  return (100 * (value - from)) / (to - from);
}

/** Both ends and the middle; beyond the scale 0–100 of both figures there is free space alone. */
function ticks(range: Axis): TickView[] {
  return [Math.max(0, range.from), middle, Math.min(100, range.to)].map((value) => ({ at: share(value, range), text: String(value) }));
}
