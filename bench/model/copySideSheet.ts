import type { SideSheet } from "./sideData";

/** The side data of a sheet's copy: the same, with ids of its own; tables get a name of their own, as Excel gives them. */
export function copySideSheet(side: SideSheet): SideSheet {
  const copy = structuredClone(side);
  const fresh = () => `{${crypto.randomUUID().toUpperCase()}}`;
  copy.sourcePart = null;
  // Comments, pictures and pivot tables are not copied: they are parts of the file, not of the model.
  delete copy.kept;
  copy.visibility = "Visible";
  copy.charts.forEach((chart) => (chart.id = fresh()));
  copy.conditionalFormats.forEach((format) => (format.id = fresh()));
  copy.tables.forEach((table) => {
    table.id = fresh();
    table.name = `${table.name}_${table.id.slice(1, 5)}`;
  });
  return copy;
}
