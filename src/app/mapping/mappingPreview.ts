import type { SheetGrid } from "../../reading/grid";
import type { ColumnRole } from "../../reading/mapping/columnRole";
import type { SheetMapping } from "../../reading/mapping/mapping";
import type { SheetDecisions } from "../../reading/reading";
import { readSheet } from "../../reading/sheets/readSheet";
import type { SheetReading } from "../../reading/sheets/sheetReading";
import type { Finding } from "../../domain/findings/finding";
import type { CellSource } from "../../domain/assessment/cellSource";
import { factLine } from "../../text/prose/factLine";
import { recordLine } from "../../text/prose/recordLine";
import { replaces } from "./replaces";

/** One number or set of numbers that would be read, in words, with its cells. */
export interface PreviewLine {
  readonly school: string;
  readonly text: string;
  readonly source: CellSource;
}

/** What would be read of a sheet by a mapping. */
export interface MappingPreview {
  readonly lines: readonly PreviewLine[];
  /** Schools named, even where no number of theirs was read. */
  readonly schools: number;
  readonly findings: readonly Finding[];
}

function entriesOf<K extends string, V>(
  figures: Readonly<Partial<Record<K, V>>>,
  role: (key: K) => ColumnRole,
): (readonly [ColumnRole, V])[] {
  return (Object.entries(figures) as [K, V][]).map(([key, value]) => [role(key), value] as const);
}

function linesOf({ facts, context, staff, olympiads }: SheetReading): PreviewLine[] {
  const school = ({ name, fullName, code, login }: SheetReading["mentions"][number]): string => name ?? fullName ?? code ?? login ?? "";
  return [
    ...facts.map(({ mention, fact }) => ({ school: school(mention), text: factLine(fact), source: fact.source })),
    ...context.map(({ mention, record: { year, indicators, source } }) => ({
      school: school(mention),
      text: recordLine(
        year,
        entriesOf(indicators, (key) => `passport.${key}`),
      ),
      source,
    })),
    ...staff.map(({ mention, record: { year, indicators, source } }) => ({
      school: school(mention),
      text: recordLine(
        year,
        entriesOf(indicators, (key) => `staff.${key}`),
      ),
      source,
    })),
    ...olympiads.map(({ mention, record: { year, participants, winners, prizes, source } }) => ({
      school: school(mention),
      text: recordLine(
        year,
        entriesOf({ participants, winners, prizes }, (key) => `olympiad.${key}`),
      ),
      source,
    })),
  ];
}

/**
 * What the next run would read of a sheet if the mapping were saved: the reading itself, on the cells of this sheet. A school is called as the sheet calls it, for whose
 * name it is only all the sheets together tell.
 */
export function mappingPreview(grids: readonly SheetGrid[], mapping: SheetMapping, decisions: SheetDecisions): MappingPreview {
  const others = (decisions.mappings ?? []).filter((before) => !replaces(mapping, before));
  const readings = grids.map((grid) => readSheet(grid, { ...decisions, mappings: [...others, mapping] }));
  return {
    lines: readings.flatMap(linesOf),
    schools: new Set(readings.flatMap(({ mentions }) => mentions)).size,
    findings: readings.flatMap(({ findings }) => findings.map(({ finding }) => finding)),
  };
}
