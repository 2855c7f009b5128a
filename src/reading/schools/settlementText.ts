import { cleanCharacters } from "../text/cleanCharacters";
import type { Settlement } from "./schoolName";

/**
 * A settlement's name as it stands in the school's own text («Ильичёв», with its ё and capital), found by its normalised form; where the
 * text spells it otherwise (capitals, latin letters) the normalised form with capitals.
 */
export function settlementText(raw: string, settlement: Settlement): string {
  const pattern = new RegExp(settlement.name.replace(/е/g, "[её]").replace(/-/g, "[- ]"), "i");
  const found = pattern.exec(cleanCharacters(raw))?.[0];
  if (found !== undefined && found !== found.toUpperCase()) return found;
  return settlement.name.replace(/(^|-)([а-я])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
}
