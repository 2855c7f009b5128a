import type { SupportRecords } from "../support/supportRecords";

/** The year a school came onto the list, and what tells it. */
export interface Listing {
  readonly year: number;
  /** list: the lists of past years · programme: they do not name the school, its programme has a base year. */
  readonly by: "list" | "programme";
}

/**
 * Год включения в перечень: the first year of the unbroken run of lists on which the school stands, up to T. A list made without the school
 * breaks the run, and so does an order that took it off; a year of which no list is kept breaks nothing. Lists are known to be kept year by
 * year when one school stands on two of them; otherwise a row tells since when a school is on the list, and later rows of others tell
 * nothing of it. Where no list names the school: the base year of its programme. Null where neither tells: the year is not guessed.
 *
 * @param year T: the list of T itself is being made, and counts where it is in the register
 */
export function listedSince(
  { listings, programmes }: Pick<SupportRecords, "listings" | "programmes">,
  schoolId: string,
  year: number,
): Listing | null {
  const past = listings.filter((one) => one.year <= year);
  const own = past.filter((one) => one.schoolId === schoolId);
  if (own.length > 0) {
    const left = Math.max(...own.map(({ leftIn }) => (leftIn !== null && leftIn <= year ? leftIn : -Infinity)));
    const since = firstOfRun(
      own.map((one) => one.year).filter((listed) => listed > left),
      past,
    );
    return since === null ? null : { year: since, by: "list" };
  }
  const bases = programmes.flatMap((one) =>
    one.schoolId === schoolId && one.present !== false && one.baseYear !== null ? [one.baseYear] : [],
  );
  return bases.length === 0 ? null : { year: Math.min(...bases), by: "programme" };
}

function firstOfRun(years: readonly number[], past: SupportRecords["listings"]): number | null {
  if (years.length === 0) return null;
  const last = Math.max(...years);
  const made = [...new Set(past.map((one) => one.year))].sort((a, b) => b - a);
  const yearly = new Set(past.map((one) => one.schoolId)).size < new Set(past.map((one) => `${one.schoolId} ${one.year}`)).size;
  if (yearly && made.some((list) => list > last)) return null;
  let first = last;
  for (const list of made.filter((one) => one < last)) {
    if (!years.includes(list)) break;
    first = list;
  }
  return first;
}
