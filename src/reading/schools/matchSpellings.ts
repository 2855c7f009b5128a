import { identifySchools } from "./identifySchools";
import type { SchoolMention } from "./schoolMention";

/** A school of a list with every spelling that is known of it. */
export interface SchoolSpellings {
  readonly name: string;
  readonly spellings: readonly string[];
  readonly code: string | null;
  readonly login: string | null;
}

/**
 * Finds the school of a list behind each spelling, code or login by the rules of the reading (`identifySchools`): the place in the list, or
 * null where no school, or more than one, may be meant. A spelling that makes a school of its own is none of the list.
 *
 * @example matchSpellings([{ name: "СОШ № 1 с. Заречное", spellings: [], code: null, login: null }], ["МБОУ СОШ №1 с.Заречное"]) // [0]
 */
export function matchSpellings(listed: readonly SchoolSpellings[], spellings: readonly string[]): (number | null)[] {
  const mention = (
    name: string,
    registry: boolean,
    row: number,
    code: string | null = null,
    login: string | null = null,
  ): SchoolMention => ({
    name,
    fullName: null,
    code,
    login,
    settlement: null,
    enrolment: null,
    type: null,
    registry,
    source: { file: null, sheet: registry ? "registry" : "asked", address: `A${row + 1}` },
  });
  const registered = listed.map(({ name, code, login }, row) => mention(name, true, row, code, login));
  const codes = new Map(
    listed.flatMap(({ code, login }, place) => [code, login].flatMap((one) => (one === null ? [] : [[one.toLowerCase(), place] as const]))),
  );
  const asked = spellings.map((spelling, row) => (spelling === "" ? null : mention(spelling, false, row)));
  const decided = new Map(listed.flatMap(({ name, spellings: known }) => known.map((spelling) => [spelling, name] as const)));
  const { schoolOf } = identifySchools([...registered, ...asked.filter((one) => one !== null)], { schoolNames: decided });
  const places = new Map(registered.map((one, place) => [schoolOf(one), place]));
  return spellings.map((spelling, row) => {
    const byCode = codes.get(spelling.toLowerCase());
    if (byCode !== undefined) return byCode;
    const one = asked[row];
    const id = one ? schoolOf(one) : null;
    return id === null ? null : (places.get(id) ?? null);
  });
}
