import { joinNames } from "./joinNames";
import { normaliseText } from "../text/normaliseText";
import { parseSchoolName } from "./parseSchoolName";
import type { SchoolMention } from "./schoolMention";
import type { SchoolName } from "./schoolName";
import { splitSettlement } from "./splitSettlement";

/** «(бывш. МБОУ СОШ №3)», «(ранее — …)»: former names stand in brackets after the name. */
const former = /\((?:бывш[а-яё]*|ранее|прежнее(?: название)?|до \d{4}(?: г(?:ода|\.)?)?)[\s.:—–-]*([^()]+)\)/i;

/**
 * The parts of a school's name that a row gives: short name first, completed by the full name, then by the columns of type and
 * settlement. Null where the row gives no name. `former` is the earlier name that stands in brackets, null where there is none.
 */
export function mentionName(mention: SchoolMention): { readonly name: SchoolName | null; readonly former: SchoolName | null } {
  const texts = [mention.name, mention.fullName].filter((text): text is string => text !== null && text.trim() !== "");
  const earlier = texts.map((text) => former.exec(text)?.[1]).find((text) => text !== undefined);
  const names = texts.map((text) => parseSchoolName(text.replace(former, " ")));
  const joined = names.length === 0 ? null : names.reduce(joinNames);
  if (joined === null) return { name: null, former: null };
  const type = mention.type === null ? null : parseSchoolName(mention.type).type;
  const place = mention.settlement === null ? "" : normaliseText(mention.settlement).replace(/[^а-я. -]/g, "");
  const settlement = place === "" ? null : settlementOf(place);
  return {
    name: {
      ...joined,
      type: joined.type === null || joined.type === "school" ? (type ?? joined.type) : joined.type,
      settlement: joined.settlement ?? settlement,
    },
    former: earlier === undefined ? null : parseSchoolName(earlier),
  };
}

function settlementOf(place: string): SchoolName["settlement"] {
  const marked = parseSchoolName(`сош ${place}`).settlement;
  if (marked !== null) return marked;
  const name = place.trim().replace(/\s+/g, "-");
  return { kind: null, name, ...splitSettlement(name) };
}
