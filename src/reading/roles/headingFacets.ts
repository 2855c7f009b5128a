import type { ContextIndicator, StaffIndicator } from "../../domain/assessment/context";
import type { OlympiadFact, ScoreScale } from "../../domain/assessment/fact";
import type { SheetKind } from "../reading";
import type { YearMention } from "../context/yearMention";
import type { IdentityRole } from "../vocabulary/identityColumns";
import type { MeasureRole } from "../vocabulary/measures";

/** How a column counts: people, or their share. Null where the heading does not say. */
export type Unit = "count" | "share";

/**
 * What the words of one heading may mean, in every family of sheets at once: «Участники» is n in a summary of an exam
 * and the participants of an olympiad. Which family holds is decided later, for the table as a whole.
 */
export interface HeadingFacets {
  readonly identity: IdentityRole | null;
  readonly measure: MeasureRole | null;
  readonly passport: ContextIndicator | "other" | null;
  readonly staff: StaffIndicator | "other" | null;
  readonly olympiad: "participants" | "winners" | "prizes" | "other" | null;
  readonly subject: string | null;
  readonly grade: number | null;
  readonly year: YearMention | null;
  readonly procedure: SheetKind | null;
  readonly stage: OlympiadFact["stage"];
  readonly unit: Unit | null;
  readonly scale: ScoreScale | null;
  /** What is counted in a passport: children, families or parents. */
  readonly counted: "pupils" | "families" | "parents" | null;
  /** The heading holds nothing but a unit or a word like «количество»: its meaning stands in the layer above. */
  readonly generic: boolean;
}
