import type { CertificateMinimum } from "./certificateMinima";

/**
 * The certificate minimum of ЕГЭ (минимальный балл для аттестата) that holds for a subject in a year: the row with the
 * latest `fromYear` not after the year. Null where the table has none: then a low result cannot be told from a score.
 *
 * @example certificateMinimum(defaultCertificateMinima, "russian", 2025) // 24
 */
export function certificateMinimum(table: readonly CertificateMinimum[], subject: string, year: number): number | null {
  const rows = table.filter((row) => row.subject === subject && row.fromYear <= year).sort((a, b) => b.fromYear - a.fromYear);
  return rows[0]?.minimum ?? null;
}
