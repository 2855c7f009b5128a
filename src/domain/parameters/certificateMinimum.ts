import type { CertificateMinima } from "./definitions/certificateMinimumParameters";

/** The parameter of each subject of ЕГЭ that has a certificate minimum; foreign languages have one in common. */
const parameterOf: Readonly<Record<string, keyof CertificateMinima>> = {
  russian: "minimumRussian",
  mathematicsProfile: "minimumMathematics",
  physics: "minimumPhysics",
  chemistry: "minimumChemistry",
  biology: "minimumBiology",
  informatics: "minimumInformatics",
  history: "minimumHistory",
  literature: "minimumLiterature",
  geography: "minimumGeography",
  socialStudies: "minimumSocialStudies",
  english: "minimumForeignLanguage",
  german: "minimumForeignLanguage",
  french: "minimumForeignLanguage",
  spanish: "minimumForeignLanguage",
  chinese: "minimumForeignLanguage",
  foreignLanguage: "minimumForeignLanguage",
};

/**
 * The certificate minimum of ЕГЭ (минимальный балл для аттестата) that holds for a subject in a year: the row with the latest `fromYear`
 * not after the year (method §1). Null for a subject without one: then a low result cannot be told from a score.
 *
 * @example certificateMinimum(defaultParameters(), "russian", 2025) // 24
 */
export function certificateMinimum(minima: CertificateMinima, subject: string, year: number): number | null {
  const key = Object.hasOwn(parameterOf, subject) ? parameterOf[subject] : undefined;
  if (key === undefined) return null;
  const begun = minima[key].filter(({ fromYear }) => fromYear === null || fromYear <= year);
  return begun.at(-1)?.score ?? null;
}
