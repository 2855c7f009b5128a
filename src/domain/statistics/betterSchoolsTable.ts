import { normalDensity } from "./normalDensity";
import { normalProbability } from "./normalProbability";
import { quinticPolynomials } from "./quinticPolynomials";
import type { QuinticPolynomials, TabulatedFunction } from "./quinticPolynomials";

/** How many schools lie above a value x, as a random number: the functions x → its mean and x → its variance. */
export interface BetterSchools {
  readonly mean: (x: number) => number;
  readonly variance: (x: number) => number;
}

export interface BetterSchoolsTable extends BetterSchools {
  /** The variance is nowhere greater. */
  readonly greatestVariance: number;
}

/** Grid steps to the smallest standard error of a group: a sum over schools is then right to 1e-9 a school at worst. */
const STEPS = 8;
/** Beyond so many standard errors a school is surely below or above: the chance of the contrary is about 1e-12. */
const CERTAIN = 7;
/** A group whose table would have more points than so many a school is sparse: few of its schools are unsure at any x. */
const POINTS_A_SCHOOL = 60;

interface School {
  readonly value: number;
  readonly error: number;
}

/** Schools with errors of one size that stand together: outside `bottom`…`top` all of them are surely above or below. */
interface Group extends BetterSchoolsTable {
  readonly size: number;
  readonly bottom: number;
  readonly top: number;
  /** Schools of the same size of errors that stand wholly above this group. */
  readonly higher: number;
  readonly grid: Grid | null;
}

/** The two sums over an even grid from `bottom` on; null where they are summed school by school. */
interface Grid {
  readonly step: number;
  readonly mean: QuinticPolynomials;
  readonly variance: QuinticPolynomials;
}

/**
 * Mean Σp and variance Σp(1−p) of the number of schools above x, p = P(X_j > x), for any x. Every school asks at many points, and the
 * two sums are the same for all of them, so they are tabulated once: 20,000 schools cost a second instead of hours. The errors of one
 * table lie within a factor of two and its schools without a gap, so that neither one tiny error nor one distant value (a slip of
 * the keyboard) makes a table long. Schools too sparse for a table are summed as they are.
 *
 * @example betterSchoolsTable([0, 1], [0.1, 0.1]).mean(0.5) // 1, nearly
 */
export function betterSchoolsTable(values: readonly number[], errors: readonly number[]): BetterSchoolsTable {
  const bySize = new Map<number, School[]>();
  values.forEach((value, i) => {
    const error = errors[i] ?? NaN;
    const size = Math.floor(Math.log2(error));
    const schools = bySize.get(size);
    if (schools) schools.push({ value, error });
    else bySize.set(size, [{ value, error }]);
  });
  const sizes = merged([...bySize.values()].map(groupsOf));
  return {
    mean: (x) => {
      let mean = 0;
      for (const groups of sizes) {
        const group = groupAt(groups, x);
        mean += group.higher + (x >= group.top ? 0 : x <= group.bottom ? group.size : group.mean(x));
      }
      return mean;
    },
    variance: (x) => {
      let variance = 0;
      for (const groups of sizes) {
        const group = groupAt(groups, x);
        if (x > group.bottom && x < group.top) variance += group.variance(x);
      }
      return Math.max(0, variance);
    },
    // Of each size only one group is unsure at an x.
    greatestVariance: sizes.reduce((sum, groups) => sum + Math.max(...groups.map(({ greatestVariance }) => greatestVariance)), 0),
  };
}

/** The highest group first, so that those above are counted. */
function groupsOf(schools: School[]): Group[] {
  schools.sort((one, other) => other.value - one.value);
  const reach = CERTAIN * schools.reduce((most, { error }) => Math.max(most, error), 0);
  const groups: Group[] = [];
  let first = 0;
  schools.forEach(({ value }, i) => {
    const next = schools[i + 1];
    if (next && value - next.value <= 2 * reach) return;
    const members = schools.slice(first, i + 1);
    const [bottom, top] = [value - reach, (members[0]?.value ?? NaN) + reach];
    const step = members.reduce((least, { error }) => Math.min(least, error), Infinity) / STEPS;
    const points = Math.ceil((top - bottom) / step) + 2;
    const sums = points > POINTS_A_SCHOOL * members.length ? summed(members, reach) : tabulated(members, bottom, step, points);
    groups.push({ ...sums, size: members.length, bottom, top, higher: first });
    first = i + 1;
  });
  return groups;
}

/** One grid instead of one for each size of errors, where they are grids and the finest over the whole range is not too long. */
function merged(sizes: readonly (readonly Group[])[]): readonly (readonly Group[])[] {
  const all = sizes.flat();
  const grids = all.flatMap(({ grid, bottom }) => (grid ? [{ ...grid, bottom }] : []));
  if (sizes.length < 2 || all.length > sizes.length || grids.length < all.length) return sizes;
  const bottom = Math.min(...all.map((group) => group.bottom));
  const top = Math.max(...all.map((group) => group.top));
  const step = Math.min(...grids.map((grid) => grid.step));
  const size = all.reduce((sum, group) => sum + group.size, 0);
  const points = Math.ceil((top - bottom) / step) + 2;
  if (points > POINTS_A_SCHOOL * size) return sizes;
  const [mean, variance] = [emptyTable(points), emptyTable(points)];
  for (const group of all) {
    for (let i = 0; i < points; i++) {
      const x = bottom + i * step;
      if (x <= group.bottom) add(mean, i, group.size, 0, 0);
      if (x <= group.bottom || x >= group.top || !group.grid) continue;
      const position = (x - group.bottom) / group.grid.step;
      add(mean, i, ...group.grid.mean.derivatives(position));
      add(variance, i, ...group.grid.variance.derivatives(position));
    }
  }
  return [[{ ...onGrid(mean, variance, bottom, step, size), size, bottom, top, higher: 0 }]];
}

/** The lowest group whose top is above x; where all lie below, the highest. */
function groupAt(groups: readonly Group[], x: number): Group {
  const group = groups[groups.length === 1 ? 0 : Math.max(0, leastIndex(groups.length, (i) => (groups[i]?.top ?? NaN) <= x) - 1)];
  if (!group) throw new RangeError("betterSchoolsTable: no school");
  return group;
}

/** The least index from 0 to `count` at which a condition holds that stays true once it is. */
function leastIndex(count: number, holds: (index: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

type Sums = BetterSchoolsTable & Pick<Group, "grid">;

function emptyTable(points: number): TabulatedFunction {
  return { values: new Float64Array(points), slopes: new Float64Array(points), curvatures: new Float64Array(points) };
}

function tabulated(schools: readonly School[], bottom: number, step: number, points: number): Sums {
  const [mean, variance] = [emptyTable(points), emptyTable(points)];
  const surely = new Float64Array(points + 1);
  for (const { value, error } of schools) {
    const first = Math.max(0, Math.ceil((value - CERTAIN * error - bottom) / step));
    const last = Math.min(points - 1, Math.floor((value + CERTAIN * error - bottom) / step));
    surely[first] = (surely[first] ?? 0) + 1;
    for (let i = first; i <= last; i++) {
      const t = (value - (bottom + i * step)) / error;
      const above = normalProbability(t);
      const slope = -normalDensity(t) / error;
      const curvature = (slope * t) / error;
      add(mean, i, above, slope, curvature);
      add(variance, i, above * (1 - above), slope * (1 - 2 * above), curvature * (1 - 2 * above) - 2 * slope * slope);
    }
  }
  // A school is surely above every point before its first one.
  for (let i = points - 1; i >= 0; i--) {
    mean.values[i] = (mean.values[i] ?? 0) + (surely[i + 1] ?? 0);
    surely[i] = (surely[i] ?? 0) + (surely[i + 1] ?? 0);
  }
  return onGrid(mean, variance, bottom, step, schools.length);
}

function onGrid(means: TabulatedFunction, variances: TabulatedFunction, bottom: number, step: number, size: number): Sums {
  const [mean, variance] = [quinticPolynomials(means, step), quinticPolynomials(variances, step)];
  // With 8 points to the smallest error the sum rises by less than a twentieth between them; p(1−p) ≤ ¼ whatever the points.
  const peak = 1.05 * variances.values.reduce((most, here) => Math.max(most, here), 0);
  return {
    mean: (x) => mean.value((x - bottom) / step),
    variance: (x) => variance.value((x - bottom) / step),
    greatestVariance: Math.min(size / 4, peak + 1e-9),
    grid: { step, mean, variance },
  };
}

function add({ values, slopes, curvatures }: TabulatedFunction, i: number, value: number, slope: number, curvature: number): void {
  values[i] = (values[i] ?? 0) + value;
  slopes[i] = (slopes[i] ?? 0) + slope;
  curvatures[i] = (curvatures[i] ?? 0) + curvature;
}

/** The sums themselves, over the schools that are not surely above or below x. Sorted, the highest first. */
function summed(schools: readonly School[], reach: number): Sums {
  const firstUnsure = (x: number) => leastIndex(schools.length, (i) => (schools[i]?.value ?? NaN) <= x + reach);
  const sum = (x: number, first: number, term: (above: number) => number) => {
    let total = 0;
    for (let i = first; i < schools.length; i++) {
      const { value, error } = schools[i] ?? { value: NaN, error: NaN };
      if (value < x - reach) break;
      total += term(normalProbability((value - x) / error));
    }
    return total;
  };
  return {
    mean: (x) => {
      const first = firstUnsure(x);
      return first + sum(x, first, (above) => above);
    },
    variance: (x) => sum(x, firstUnsure(x), (above) => above * (1 - above)),
    greatestVariance: schools.length / 4,
    grid: null,
  };
}
