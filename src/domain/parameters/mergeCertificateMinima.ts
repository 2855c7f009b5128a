import type { Finding } from "../findings/finding";
import type { CertificateMinimum } from "./certificateMinima";

/** A row of the table as typed by hand on «Параметры» or given in a parameters file; the subject is already a key of the catalogue. */
export interface TypedMinimum {
  readonly subject: string;
  readonly fromYear: string | number | null;
  readonly minimum: string | number | null;
}

export interface MergedMinima {
  readonly minima: readonly CertificateMinimum[];
  /** One finding for each row that could not be read: the former minima stay in force for it. */
  readonly findings: readonly Finding[];
}

const YEARS = { min: 2009, max: 2099 };
const SCORES = { min: 1, max: 100 };

/**
 * Puts the rows that people typed over the table of certificate minima (минимальные баллы ЕГЭ): a row with the same subject and year
 * replaces the former one, another year adds a row that holds from it on. A row left wholly empty says nothing; one that cannot be
 * read is a finding and changes nothing. Nothing is clipped.
 *
 * @example mergeCertificateMinima(defaultCertificateMinima, [{ subject: "physics", fromYear: 2026, minimum: "39" }])
 * // physics: 36 up to 2025, 39 from 2026 on
 */
export function mergeCertificateMinima(base: readonly CertificateMinimum[], typed: readonly TypedMinimum[]): MergedMinima {
  const rows = new Map(base.map((row) => [rowKey(row), row]));
  const findings: Finding[] = [];
  for (const { subject, fromYear, minimum } of typed) {
    if (isEmpty(fromYear) && isEmpty(minimum)) continue;
    const year = readWhole(fromYear, YEARS);
    const score = readWhole(minimum, SCORES);
    if (year === null || score === null) {
      const params = { subject, fromYear: String(fromYear ?? ""), minimum: String(minimum ?? "") };
      findings.push({ severity: "warning", code: "certificateMinimumUnreadable", params, source: null, schoolId: null });
      continue;
    }
    const row = { subject, fromYear: year, minimum: score };
    rows.set(rowKey(row), row);
  }
  const minima = [...rows.values()].sort((a, b) => (a.subject < b.subject ? -1 : a.subject > b.subject ? 1 : a.fromYear - b.fromYear));
  return { minima, findings };
}

function rowKey({ subject, fromYear }: CertificateMinimum): string {
  return `${subject}|${fromYear}`;
}

function isEmpty(value: string | number | null): boolean {
  return value === null || (typeof value === "string" && value.trim() === "");
}

function readWhole(value: string | number | null, { min, max }: { readonly min: number; readonly max: number }): number | null {
  const text = String(value ?? "").trim();
  const number = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  return number >= min && number <= max ? number : null;
}
