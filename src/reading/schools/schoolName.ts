import type { SettlementParts } from "./splitSettlement";
import type { SchoolType } from "./schoolVocabulary";

export interface Settlement extends SettlementParts {
  /** Key of the kind («а.» → "aul"); null where the name stands alone. */
  readonly kind: string | null;
  /** The whole name, words joined by hyphens. */
  readonly name: string;
}

/** What the words of a school's name say, each part null (or empty) where the name does not say it. */
export interface SchoolName {
  /** The whole name normalised: equal texts are one spelling. */
  readonly text: string;
  readonly form: string | null;
  readonly type: SchoolType | null;
  readonly number: string | null;
  readonly settlement: Settlement | null;
  /** Words of the patron's name («им. А.С. Пушкина») without titles and initials. */
  readonly patron: readonly string[];
  /** Other words that may tell the school («Каменноозерская», «Олимп»). */
  readonly words: readonly string[];
  /** Stem of the district named inside («Михайловского района»). */
  readonly territory: string | null;
  readonly login: string | null;
  readonly branch: boolean;
  /** The name itself says that the school is closed or was joined to another. */
  readonly closed: boolean;
  /** The words are those of a school's name, not of a heading, a total or another institution. */
  readonly isSchool: boolean;
  /** Something besides form and type tells this school from others. */
  readonly isDistinct: boolean;
}
