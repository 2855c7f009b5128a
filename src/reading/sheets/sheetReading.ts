import type { ReferenceDistribution } from "../../domain/assessment/scoreDistribution";
import type { Finding } from "../../domain/findings/finding";
import type { ContextDraft, JournalDraft, MarkerDraft, OlympiadDraft, PointsDraft, StaffDraft } from "../indicators/recordDraft";
import type { IgnoredSheet, RecognisedSheet } from "../reading";
import type { RowFinding, SupportDraft } from "../registers/registerDraft";
import type { FactDraft, ReferenceDraft } from "../results/factDraft";
import type { SchoolMention } from "../schools/schoolMention";

/** A finding with the school of its row, where the row is one school's. */
export interface OwnedFinding {
  readonly finding: Finding;
  readonly mention: SchoolMention | null;
}

/** Everything read from one table; schools are mentions still. */
export interface TableReading {
  readonly facts: readonly FactDraft[];
  readonly references: readonly ReferenceDraft[];
  readonly context: readonly ContextDraft[];
  readonly staff: readonly StaffDraft[];
  readonly olympiads: readonly OlympiadDraft[];
  readonly markers: readonly MarkerDraft[];
  readonly journals: readonly JournalDraft[];
  readonly points: readonly PointsDraft[];
  readonly referencePoints: readonly ReferenceDistribution[];
  /** Schools named by the table even where no number of theirs was read. */
  readonly mentions: readonly SchoolMention[];
  readonly findings: readonly OwnedFinding[];
  /** Labels of reference rows that may name the district. */
  readonly districts: readonly string[];
}

/** One sheet read: recognised (once for each kind it holds) or ignored with a reason. */
export interface SheetReading extends TableReading {
  readonly recognised: readonly RecognisedSheet[];
  readonly ignored: readonly IgnoredSheet[];
  /** What a register of the work tells; left out for every other sheet. */
  readonly support?: { readonly drafts: readonly SupportDraft[]; readonly findings: readonly RowFinding[] };
}

export const nothingRead: TableReading = {
  facts: [],
  references: [],
  context: [],
  staff: [],
  olympiads: [],
  markers: [],
  journals: [],
  points: [],
  referencePoints: [],
  mentions: [],
  findings: [],
  districts: [],
};
