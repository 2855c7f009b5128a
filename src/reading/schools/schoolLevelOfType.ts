import type { SchoolLevel } from "../../domain/assessment/school";
import type { SchoolType } from "./schoolVocabulary";

/**
 * Level that a type names (method §1): гимназия and лицей count as СОШ; a type that says nothing of the level gives null,
 * and the level is then told by the facts.
 */
export function schoolLevelOfType(type: SchoolType | null): SchoolLevel | null {
  switch (type) {
    case "secondary":
    case "gymnasium":
    case "lyceum":
      return "secondary";
    case "basic":
      return "basic";
    case "primary":
      return "primary";
    default:
      return null;
  }
}
