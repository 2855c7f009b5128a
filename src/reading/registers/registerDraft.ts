import type { CellSource } from "../../domain/assessment/cellSource";
import type { Finding } from "../../domain/findings/finding";
import type { DistanceRecord, SupportRecords } from "../../domain/support/supportRecords";
import type { RecognisedSheet } from "../reading";

/**
 * The schools a row of a register speaks of, before they are known: named in the cell (one or several), all of the district
 * («все школы»), the selected ones («ШНОР»: the list is made later, so the row cannot be tied), or told nowhere.
 */
export type SchoolsNamed =
  | { readonly kind: "named"; readonly texts: readonly string[]; readonly source: CellSource }
  | { readonly kind: "all"; readonly source: CellSource }
  | { readonly kind: "selected"; readonly text: string; readonly source: CellSource };

export type SupportList = keyof SupportRecords;

type RecordOf<K extends SupportList> = SupportRecords[K][number];

/** A record before its schools are known; the other end of a way is words too. */
type DraftOf<K extends SupportList> =
  RecordOf<K> extends DistanceRecord
    ? Omit<DistanceRecord, "schoolId" | "otherId"> & { readonly other: SchoolsNamed }
    : RecordOf<K> extends { readonly schoolId: string }
      ? Omit<RecordOf<K>, "schoolId">
      : RecordOf<K>;

/** A record whose school is words still; `partner` of a contract is tied to a school at the same moment. */
export type SupportDraft = {
  readonly [K in SupportList]: {
    readonly list: K;
    readonly schools: SchoolsNamed | null;
    readonly record: DraftOf<K>;
  };
}[SupportList];

/** A finding with the schools of its row. */
export interface RowFinding {
  readonly finding: Finding;
  readonly schools: SchoolsNamed | null;
}

export interface RegisterReading {
  readonly drafts: readonly SupportDraft[];
  readonly findings: readonly RowFinding[];
}

/** What a whole sheet told, with its line of «Что распознано». */
export interface RegistersReading extends RegisterReading {
  readonly recognised: readonly RecognisedSheet[];
}
