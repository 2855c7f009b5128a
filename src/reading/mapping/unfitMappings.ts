import type { CellSheet } from "../cells/cell";
import { cellText } from "../cells/cellText";
import { formHeading } from "./formHeading";
import type { SheetMapping, TableForm } from "./mapping";
import { sameForm } from "./sameForm";
import { sameOrigin } from "./sameOrigin";

/** A statement made on a sheet like this one whose form is no longer there. */
export interface UnfitMapping {
  readonly mapping: SheetMapping;
  /** Headings of columns in use that the sheet lacks; empty when only new ones came or the order changed. */
  readonly missing: readonly string[];
}

/** Headings stand among the first rows. */
const deepest = 200;

function textsOf({ rows }: CellSheet): Set<string> {
  const cells = rows.slice(0, deepest).flatMap((row) => row.cells);
  return new Set(cells.filter(({ value }) => typeof value === "string").map((cell) => formHeading(cellText(cell))));
}

/**
 * Statements that were made on this sheet or its namesake of another year and cannot be applied, because the headings changed. They are told, never
 * stretched over another form.
 *
 * @param forms the forms of the tables the sheet has now
 */
export function unfitMappings(sheet: CellSheet, forms: readonly TableForm[], mappings: readonly SheetMapping[]): UnfitMapping[] {
  const origin = { file: sheet.file, sheet: sheet.name };
  return mappings.flatMap((mapping) => {
    const { form } = mapping;
    if (form === null || sameOrigin(mapping.origin, origin) === null || forms.some((one) => sameForm(one, form))) return [];
    const texts = textsOf(sheet);
    const inUse = form.headings.filter((heading, i) => heading !== "" && (mapping.columns[i]?.role ?? "ignore") !== "ignore");
    return [{ mapping, missing: inUse.filter((heading) => heading.split(" > ").some((part) => !texts.has(part))) }];
  });
}
