import { mergeParameters } from "../../domain/parameters/mergeParameters";
import { defaultParameters } from "../../domain/parameters/parameters";
import type { SheetMapping, SheetOrigin } from "../../reading/mapping/mapping";
import type { Draft, ProposedTable } from "../../reading/mapping/proposeTables";
import { proposeTables } from "../../reading/mapping/proposeTables";
import { sheetSkipped } from "../../reading/mapping/sheetSkipped";
import { parameterInputs } from "../../reports/parameters/parameterInputs";
import { readWorkbook } from "../../workbook/read/readWorkbook";
import type { FurtherSources } from "../addFiles";
import type { MappingPreview } from "./mappingPreview";
import { mappingPreview } from "./mappingPreview";
import { openMemory } from "./openMemory";
import type { SheetLine } from "./sheetLines";
import { sheetLines } from "./sheetLines";

/** A sheet opened to be mapped: its cells as they were when it was opened, and what was said of it. */
export interface SheetMappingSession {
  readonly origin: SheetOrigin;
  /** Tables as they would be read, each with its columns; under the heading of the draft there is one. */
  readonly propose: (draft?: Draft) => readonly ProposedTable[];
  /** What would be read of the sheet by a mapping. */
  readonly preview: (mapping: SheetMapping) => MappingPreview;
  /** Rows of an added file to choose the heading from; empty for a sheet of the workbook, where it is selected in the grid. */
  readonly lines: readonly SheetLine[];
  /** A person said that the sheet is not to be read. */
  readonly skipped: boolean;
}

/**
 * Opens a sheet of the workbook or of an added file to be mapped by hand. Nothing is written; what is proposed and previewed needs no further look at Excel.
 * Null when there is no such sheet (any more), or nothing stands on it.
 */
export async function openSheetMapping(origin: SheetOrigin, sources: FurtherSources): Promise<SheetMappingSession | null> {
  const content = await readWorkbook({});
  const { grids, memory } = openMemory(content.grids);
  const minima = mergeParameters(defaultParameters(), parameterInputs(content.kept.inputs)).parameters;
  const mappings = memory?.rows.flatMap(({ record }) => ("mapping" in record ? [record.mapping] : [])) ?? [];
  const own = [...grids, ...sources.grids].filter(({ file, name }) => file === origin.file && name === origin.sheet);
  if (own.length === 0) return null;
  return {
    origin,
    lines: origin.file === null ? [] : sheetLines(own),
    skipped: sheetSkipped(origin, mappings),
    propose: (draft) => own.flatMap((grid) => proposeTables(grid, mappings, draft)),
    preview: (mapping) => mappingPreview(own, mapping, { mappings, minima }),
  };
}
