import type { Finding } from "../../domain/findings/finding";
import type { ProgrammeRecord } from "../../domain/support/supportRecords";
import { makeFinding } from "../findings/makeFinding";

/** What a row says of a programme, each answer by the role of its column; null where it says nothing. */
const answersOf = ({ present, document, baseYear, target, routesPlanned, routesDone }: ProgrammeRecord) => ({
  present: present === null ? null : present ? "yes" : "no",
  document,
  baseYear,
  targetShare: target?.pooledShare ?? null,
  targetIndex: target?.resultIndex ?? null,
  routesPlanned,
  routesDone,
});

/** A row with the requisites of its document outweighs one without, the later base year the earlier; else the first met stays. */
function outweighs(next: ProgrammeRecord, kept: ProgrammeRecord): boolean {
  if ((next.document === null) !== (kept.document === null)) return kept.document === null;
  return next.baseYear !== null && kept.baseYear !== null && next.baseYear > kept.baseYear;
}

function joined(kept: ProgrammeRecord, next: ProgrammeRecord): ProgrammeRecord {
  const [a, b] = [kept.target, next.target];
  return {
    ...kept,
    present: kept.present ?? next.present,
    document: kept.document ?? next.document,
    baseYear: kept.baseYear ?? next.baseYear,
    target:
      a === null || b === null ? (a ?? b) : { pooledShare: a.pooledShare ?? b.pooledShare, resultIndex: a.resultIndex ?? b.resultIndex },
    routesPlanned: kept.routesPlanned ?? next.routesPlanned,
    routesDone: kept.routesDone ?? next.routesDone,
    marks: [...kept.marks, ...next.marks],
  };
}

/**
 * Rows of one school (one an expert, or one a sheet) are one programme: what one row does not say is taken from the others, marks are gathered. Where two
 * rows answer differently the one with the requisites of its document stays, then the one of the later base year, else the first, and a finding
 * shows both cells.
 */
export function joinProgrammes(programmes: readonly ProgrammeRecord[]): { programmes: ProgrammeRecord[]; findings: Finding[] } {
  const bySchool = new Map<string, ProgrammeRecord>();
  const findings: Finding[] = [];
  for (const row of programmes) {
    const known = bySchool.get(row.schoolId);
    if (known === undefined) {
      bySchool.set(row.schoolId, row);
      continue;
    }
    const [kept, dropped] = outweighs(row, known) ? [row, known] : [known, row];
    const [stays, goes] = [answersOf(kept), answersOf(dropped)];
    for (const field of Object.keys(stays) as (keyof typeof stays)[]) {
      const [value, other] = [stays[field], goes[field]];
      if (value === null || other === null || value === other) continue;
      const params = {
        field,
        kept: value,
        dropped: other,
        other: `${dropped.source.sheet}!${dropped.source.address}`,
        otherFile: dropped.source.file ?? "",
      };
      findings.push({ ...makeFinding("programmeAnswersDiffer", kept.source, params), schoolId: row.schoolId });
    }
    const marks = [...known.marks, ...row.marks];
    bySchool.set(row.schoolId, { ...joined(kept, dropped), marks });
  }
  return { programmes: [...bySchool.values()], findings };
}
