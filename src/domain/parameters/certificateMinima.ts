/** One row of the editable table of certificate minima: holds from `fromYear` until a later row of the same subject. */
export interface CertificateMinimum {
  readonly subject: string;
  readonly fromYear: number;
  /** Test score of ЕГЭ below which the result is low. */
  readonly minimum: number;
}

const FROM = 2015;
const since = (subject: string, minimum: number): CertificateMinimum => ({ subject, fromYear: FROM, minimum });

/**
 * Минимальные баллы ЕГЭ для аттестата: the certificate minima, not the higher university minima that many pages print.
 * Default rows of the table which the department edits by year and subject. Базовая математика is marked 2–5 and has no row.
 */
export const defaultCertificateMinima: readonly CertificateMinimum[] = [
  since("russian", 24),
  since("mathematicsProfile", 27),
  since("physics", 36),
  since("chemistry", 36),
  since("biology", 36),
  since("informatics", 40),
  since("history", 32),
  since("literature", 32),
  since("geography", 37),
  since("socialStudies", 42),
  since("english", 22),
  since("german", 22),
  since("french", 22),
  since("spanish", 22),
  since("chinese", 22),
  since("foreignLanguage", 22),
];
