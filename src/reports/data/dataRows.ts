import type { Dataset } from "../../domain/assessment/dataset";
import type { ProcedureKind } from "../../domain/assessment/fact";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { DataRow } from "./dataRow";
import { factRow } from "./factRow";
import { markerRows } from "./markerRows";
import { olympiadRows } from "./olympiadRows";
import { passportRows } from "./passportRows";
import { regionRows } from "./regionRows";
import { staffRows } from "./staffRows";

const rank: Readonly<Record<ProcedureKind, number>> = { ege: 0, oge: 1, vpr: 2, regional: 3, niko: 4, internal: 5 };
const bySubject = new Intl.Collator("ru");

/**
 * All rows of «Данные»: school by school in the order of «Школы»; the results first, the latest year first, then passports,
 * staff, olympiads and official markers. Last the values of the region.
 */
export function dataRows(dataset: Dataset): DataRow[] {
  const labels = schoolLabels(dataset.schools);
  const nameOf = ({ schoolId }: { readonly schoolId: string }): string => labels.get(schoolId) ?? schoolId;
  const facts = [...dataset.facts].sort(
    (a, b) => b.year - a.year || rank[a.kind] - rank[b.kind] || bySubject.compare(a.subject, b.subject) || (a.grade ?? 0) - (b.grade ?? 0),
  );
  const latestFirst = <T extends { readonly year: number }>(records: readonly T[]): T[] => [...records].sort((a, b) => b.year - a.year);
  const bySchool = new Map<string, DataRow[]>(dataset.schools.map(({ id }) => [id, []]));
  const add = (rows: readonly DataRow[]): void => {
    for (const row of rows) {
      const list = bySchool.get(row.schoolId);
      if (!list) throw new Error(`A fact names the school ${row.schoolId}, which is not in the dataset`);
      list.push(row);
    }
  };
  for (const fact of facts) add([factRow(fact, nameOf(fact))]);
  for (const record of latestFirst(dataset.context)) add(passportRows(record, nameOf(record)));
  for (const record of latestFirst(dataset.staff)) add(staffRows(record, nameOf(record)));
  for (const fact of latestFirst(dataset.olympiads)) add(olympiadRows(fact, nameOf(fact)));
  for (const marker of latestFirst(dataset.biasMarkers)) add(markerRows(marker, nameOf(marker)));
  return [...[...bySchool.values()].flat(), ...regionRows(dataset)];
}
