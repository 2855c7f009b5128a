import type { PackageEdit } from "../package/packageEdit";

/** Takes calcChain away: it names every formula cell, and Excel calls a file damaged when one is not there; without it Excel makes a new one. */
export function dropCalculationChain(edit: PackageEdit, workbookPart: string): void {
  const chains = [...edit.relationships(workbookPart).values()].filter(({ kind }) => kind === "calcChain");
  edit.unrelate(
    workbookPart,
    chains.map(({ id }) => id),
  );
}
