import type { ContextRecord, StaffRecord } from "../../domain/assessment/context";
import type { OlympiadFact } from "../../domain/assessment/fact";
import type { BiasMarker } from "../../domain/assessment/dataset";
import type { JournalFact } from "../../domain/assessment/journalFact";
import type { ScoreDistribution } from "../../domain/assessment/scoreDistribution";
import type { CellSource } from "../../domain/assessment/cellSource";
import type { SchoolMention } from "../schools/schoolMention";

/** Records of a school by year whose school is still a mention. */
export interface ContextDraft {
  readonly mention: SchoolMention;
  readonly record: Omit<ContextRecord, "schoolId">;
}

export interface StaffDraft {
  readonly mention: SchoolMention;
  readonly record: Omit<StaffRecord, "schoolId">;
}

export interface OlympiadDraft {
  readonly mention: SchoolMention;
  readonly record: Omit<OlympiadFact, "schoolId">;
}

export interface MarkerDraft {
  readonly mention: SchoolMention;
  readonly record: Omit<BiasMarker, "schoolId">;
  readonly source: CellSource;
}

/** A distribution of primary points whose school is still a mention. */
export interface PointsDraft {
  readonly mention: SchoolMention;
  readonly record: Omit<ScoreDistribution, "schoolId">;
}

export interface JournalDraft {
  readonly mention: SchoolMention;
  readonly record: Omit<JournalFact, "schoolId">;
}
