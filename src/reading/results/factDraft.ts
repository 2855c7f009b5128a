import type { ReferenceFact } from "../../domain/assessment/dataset";
import type { Fact } from "../../domain/assessment/fact";
import type { SchoolMention } from "../schools/schoolMention";

/** How a fact was come by: a summary by school outweighs the flat base, the base outweighs a count over pupils. */
export type FactRank = "summary" | "base" | "protocol";

/** A fact whose school is still a mention; its school is found when all sheets have been read. */
export interface FactDraft {
  readonly mention: SchoolMention;
  readonly fact: Omit<Fact, "schoolId">;
  readonly rank: FactRank;
}

export type ReferenceDraft = ReferenceFact;
