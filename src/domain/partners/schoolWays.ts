import type { School } from "../assessment/school";
import type { SupportRecords } from "../support/supportRecords";

/** The way between two schools and how it is known. */
export interface SchoolWay {
  readonly kilometres: number;
  /**
   * told: a register has the pair · place: both stand in one settlement · centre: one of them stands in the centre of the district, so the
   * way of the other to the centre is the way between them · bound: neither does; they are at least so far apart as their ways to the
   * centre differ.
   */
  readonly by: "told" | "place" | "centre" | "bound";
}

/**
 * Расстояния между школами (method §8), each from the surest source that tells it: the register of distances (either direction), one
 * settlement (0 km), the ways to the centre where one of the two stands in it. Ways to the centre of two schools outside it tell only
 * a least distance, which is used where it alone is `farthest` or more; anything nearer is not known, and not guessed.
 *
 * @param year T: of the ways to the centre the latest told up to it counts
 * @param farthest kilometres from which on distance makes no further difference (`partnerDistance`)
 * @example schoolWays([], { resources: [{ schoolId: "a", distance: 0 }, { schoolId: "b", distance: 18 }] … }, 2025, 40)("a", "b") // 18 km, centre
 */
export function schoolWays(
  schools: readonly Pick<School, "id" | "settlement">[],
  { distances, resources }: Pick<SupportRecords, "distances" | "resources">,
  year: number,
  farthest: number,
): (from: string, to: string) => SchoolWay | null {
  const told = new Map<string, number>();
  for (const { schoolId, otherId, kilometres } of distances) {
    const key = pairKey(schoolId, otherId);
    if (!told.has(key)) told.set(key, kilometres);
  }
  const settlements = new Map(schools.map(({ id, settlement }) => [id, settlement]));
  const centre = new Map<string, number>();
  const dated = resources.filter((one) => one.year === null || one.year <= year).sort((a, b) => (a.year ?? year) - (b.year ?? year));
  for (const { schoolId, distance } of dated) if (distance !== null) centre.set(schoolId, distance);
  return (from, to) => {
    const kilometres = told.get(pairKey(from, to));
    if (kilometres !== undefined) return { kilometres, by: "told" };
    const settlement = settlements.get(from) ?? null;
    if (settlement !== null && settlement === settlements.get(to)) return { kilometres: 0, by: "place" };
    const [one, other] = [centre.get(from), centre.get(to)];
    if (one === undefined || other === undefined) return null;
    if (one === 0 || other === 0) return { kilometres: one + other, by: "centre" };
    const least = Math.abs(one - other);
    return least >= farthest ? { kilometres: least, by: "bound" } : null;
  };
}

function pairKey(one: string, other: string): string {
  return JSON.stringify(one < other ? [one, other] : [other, one]);
}
