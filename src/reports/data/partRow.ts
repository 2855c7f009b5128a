import type { CellSource } from "../../domain/assessment/cellSource";
import { commonWords } from "../../text/sheets/commonWords";
import { sourceCell } from "../sources/sourceCell";
import type { DataRow } from "./dataRow";
import { sourceLetters } from "./sourceLetters";

const { notAvailable, notApplicable } = commonWords;

/** A part of a whole: pupils of a passport, teachers of a staff, winners of an olympiad. */
export interface PartOfWhole {
  readonly schoolId: string;
  readonly school: string;
  readonly year: number;
  readonly kind: string;
  readonly name: string;
  /** Null where the sheet does not tell it. */
  readonly whole: number | null;
  /** Null in the row of the whole itself. */
  readonly part: number | null;
  /** Per cent; null where there is none. */
  readonly share: number | null;
  /** Null where no cell is known. */
  readonly source: CellSource | null;
}

/** A count that is part of a whole as a row of «Данные»; marks and means do not apply. */
export function partRow({ schoolId, school, year, kind, name, whole, part, share, source }: PartOfWhole): DataRow {
  const none = notApplicable;
  return {
    schoolId,
    year,
    cells: [
      school,
      year,
      kind,
      name,
      none,
      whole ?? notAvailable,
      none,
      none,
      none,
      none,
      part ?? none,
      share ?? none,
      none,
      none,
      none,
      source === null ? notAvailable : sourceCell(source, sourceLetters),
    ],
  };
}
