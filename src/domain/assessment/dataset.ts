import type { ContextRecord, StaffRecord } from "./context";
import type { Fact, OlympiadFact } from "./fact";
import type { CellSource } from "./cellSource";
import type { JournalFact } from "./journalFact";
import type { School } from "./school";
import type { ReferenceDistribution, ScoreDistribution } from "./scoreDistribution";
import type { SupportRecords } from "../support/supportRecords";

/** Everything known of a district after reading: the one input of the method. */
export interface Dataset {
  /** Name of the district where the sheets tell it. */
  readonly district: string | null;
  readonly schools: readonly School[];
  readonly facts: readonly Fact[];
  readonly olympiads: readonly OlympiadFact[];
  readonly context: readonly ContextRecord[];
  readonly staff: readonly StaffRecord[];
  /** Totals, region, «Вся выборка»: reference values, never schools. */
  readonly references: readonly ReferenceFact[];
  /** Markers of biased results (маркеры необъективности) by school and year: official ones, and those we computed once they are. */
  readonly biasMarkers: readonly BiasMarker[];
  /** Marks of ВПР against the journal, by school, year and subject; left out where no sheet compares them. */
  readonly journals?: readonly JournalFact[];
  /** Primary points of ВПР by school, year, subject and grade; left out where no sheet has them. */
  readonly distributions?: readonly ScoreDistribution[];
  /** The same of wider populations; left out where no sheet has them. */
  readonly referenceDistributions?: readonly ReferenceDistribution[];
  /** Clusters made by hand (свой кластер), school → its name (method §3); a school that is not named keeps the rule's. Left out where nobody made any. */
  readonly clusters?: ReadonlyMap<string, string>;
  /** Registers of the work and further sheets; left out where there are none. */
  readonly support?: SupportRecords;
}

/** A row of totals or of a wider population; `schoolId` is empty by definition, so it is a type of its own. */
export interface ReferenceFact extends Omit<Fact, "schoolId"> {
  readonly population: "district" | "region" | "country";
}

/** Why we ask about objectivity (method §4). */
export type ComputedReason = "boundaryPeak" | "vprAboveExam" | "journal";

export interface BiasMarker {
  readonly schoolId: string;
  readonly year: number;
  readonly kind: "official" | "computed";
  readonly count: number;
  /** What was asked about; left out for an official marker. */
  readonly reason?: ComputedReason;
  /** The row of the official list, or the cells that a computed marker asks about. */
  readonly source?: CellSource;
}
