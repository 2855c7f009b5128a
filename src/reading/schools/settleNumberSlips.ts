import { admit } from "./admit";
import type { IdentityState, NearMiss } from "./identityState";
import { report } from "./identityState";
import type { KnownSchool } from "./knownSchool";

/** A list as short as this proves nothing by being complete. */
const shortestList = 4;

/** The only school of its settlement in the registry: nobody else can be meant by the settlement's name. */
function aloneInSettlement(school: KnownSchool, registered: readonly KnownSchool[]): boolean {
  const own = school.name?.settlement ?? null;
  return own !== null && registered.filter(({ name }) => name?.settlement?.name === own.name).length === 1;
}

/**
 * A digit missed in a school's number is no reason to lose its row when the list itself tells whose it is: the row stands on one sheet only,
 * every school of the registry but one has a row there, and the one that lacks is the only school of the settlement named. The clerk who counts the list
 * does the same; the row is taken with a question. Every other near miss stays without a school and is asked.
 */
export function settleNumberSlips(state: IdentityState): void {
  const registered = state.known.filter(({ registry, name }) => registry !== null && name?.closed !== true);
  const certain = ({ group, school, difference }: NearMiss): boolean => {
    const [sheet, second] = [...group.rowsBySheet.keys()];
    if (difference !== "number" || sheet === undefined || second !== undefined || registered.length < shortestList) return false;
    if (group.name?.type !== school.name?.type || group.identifiers.length > 0 || !aloneInSettlement(school, registered)) return false;
    if (state.nearMisses.some((other) => other.group !== group && other.school === school && other.group.rowsBySheet.has(sheet)))
      return false;
    return registered.every((each) => each.rowsBySheet.has(sheet) !== (each === school));
  };
  for (const miss of state.nearMisses) {
    const { group, school, difference } = miss;
    if (certain(miss)) {
      admit(school, group, "rows only");
      state.answers.set(group.key, school);
      report(state, group, "schoolSpellingGuessed", school, (nameOf) => ({ spelling: group.spelling, school: nameOf(school) }));
    } else report(state, group, "schoolNearMiss", null, (nameOf) => ({ spelling: group.spelling, candidate: nameOf(school), difference }));
  }
}
