import type { CellSource } from "../../domain/assessment/cellSource";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../findings/makeFinding";

/** What merging needs to know of a kind of records. */
export interface RecordShape<R, V> {
  /** Records with the same key are one. */
  readonly key: (record: R) => string;
  readonly values: (record: R) => Readonly<Record<string, V | null | undefined>>;
  /** The kept record with one more value, taken from the other. */
  readonly withValue: (kept: R, field: string, other: R) => R;
}

interface SchoolRecord {
  readonly schoolId: string;
  readonly source: CellSource;
}

/**
 * Records of one school and year from several places (rows repeated, two versions of a file) become one: the first met stays, what it lacks is taken from the
 * others, a contradiction is a finding with both places, records that agree are told once a pair of sheets.
 */
export function mergeRecords<R extends SchoolRecord, V extends string | number>(
  records: readonly R[],
  shape: RecordShape<R, V>,
): { records: R[]; findings: Finding[] } {
  const merged = new Map<string, R>();
  const findings: Finding[] = [];
  const agreed = new Map<string, { kept: R; place: { other: string; otherFile: string }; count: number }>();
  for (const record of records) {
    const key = shape.key(record);
    let kept = merged.get(key);
    if (kept === undefined) {
      merged.set(key, record);
      continue;
    }
    const place = { other: `${record.source.sheet}!${record.source.address}`, otherFile: record.source.file ?? "" };
    let differs = false;
    for (const [field, value] of Object.entries(shape.values(record))) {
      if (value === null || value === undefined) continue;
      const stays: V | null | undefined = shape.values(kept)[field];
      if (stays === null || stays === undefined) kept = shape.withValue(kept, field, record);
      else if (stays !== value) {
        differs = true;
        findings.push({
          ...makeFinding("duplicateDiffers", kept.source, { ...place, field, kept: stays, dropped: value, rule: "first" }),
          schoolId: record.schoolId,
        });
      }
    }
    if (!differs) {
      // A whole sheet that stands twice is said once; two rows of one sheet are said each.
      const [own, twin] = [kept.source, record.source].map(({ file, sheet }) => `${file ?? ""}|${sheet}`);
      const pair = own === twin ? `${own ?? ""}|${record.source.address}` : `${own ?? ""}|${twin ?? ""}`;
      const noted = agreed.get(pair);
      agreed.set(pair, noted === undefined ? { kept, place, count: 1 } : { ...noted, count: noted.count + 1 });
    }
    merged.set(key, kept);
  }
  for (const { kept, place, count } of agreed.values())
    findings.push({ ...makeFinding("duplicateSame", kept.source, { ...place, count }), schoolId: count === 1 ? kept.schoolId : null });
  return { records: [...merged.values()], findings };
}
