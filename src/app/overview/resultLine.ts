import type { SchoolDynamics } from "../../domain/monitoring/schoolDynamics";
import { schoolWords } from "../../text/pane/schoolWords";
import { formatNumber } from "../../text/typography/formatNumber";
import type { LineView } from "./lineView";

const words = schoolWords.line;
/** Free scale above and below, so that labels find room. */
const margin = 8;
/** A scale narrower than this would make chance look like a slope. */
const leastScale = 30;

/**
 * «Результаты» of a school as a small line: index by year, the last change with what chance may do. Null with fewer than two years.
 *
 * @param district mean index of the district's schools in the last year; null where not known
 */
export function resultLine({ points, changes }: SchoolDynamics, district: number | null): LineView | null {
  const known = points.flatMap(({ year, resultIndex }) => (resultIndex === null ? [] : [{ year, value: resultIndex }]));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 2) return null;
  const values = [...known.map(({ value }) => value), ...(district === null ? [] : [district])];
  const [least, most] = [Math.min(...values) - margin, Math.max(...values) + margin];
  const spare = Math.max(0, leastScale - (most - least)) / 2;
  const height = (value: number): number => (100 * (value - least + spare)) / (most - least + 2 * spare);
  const at = (year: number): number => (100 * (year - first.year)) / (last.year - first.year);
  const placed = known.map(({ year, value }) => ({ year, at: at(year), height: height(value) }));
  const runs: { at: number; height: number }[][] = [];
  placed.forEach(({ year, ...point }, index) => {
    const run = runs.at(-1);
    if (run && placed[index - 1]?.year === year - 1) run.push(point);
    else runs.push([point]);
  });
  const change = changes.find(({ to }) => to === last.year);
  return {
    title: words.title,
    points: placed.map(({ at: left, height: up }) => ({ at: left, height: up })),
    runs,
    first: formatNumber(first.value, 1),
    last: formatNumber(last.value, 1),
    firstYear: String(first.year),
    lastYear: String(last.year),
    reference:
      district === null
        ? null
        : {
            height: height(district),
            text: words.district(formatNumber(district, 1)),
            side: known.reduce((sum, { value }) => sum + value - district, 0) > 0 ? "below" : "above",
          },
    change: change === undefined ? words.unjudged : words.change(change.from, change.change.change, change.change.significant),
    alternative: words.alternative(known.map(({ year, value }) => `${year}: ${formatNumber(value, 1)}`)),
  };
}
