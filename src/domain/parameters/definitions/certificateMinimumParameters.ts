import { define } from "./define";

const { scoresByYear } = define("certificateMinima");
const minimum = (score: number) => scoresByYear(score, { min: 1, max: 100, unit: "points", source: "certificateMinima" });

/**
 * Минимальные баллы ЕГЭ для аттестата, a table by subject and year (method §1): the certificate minima, not the higher university minima that many
 * pages print. Базовая математика is marked 2–5 and has none.
 */
export const certificateMinimumParameters = {
  minimumRussian: minimum(24),
  minimumMathematics: minimum(27),
  minimumPhysics: minimum(36),
  minimumChemistry: minimum(36),
  minimumBiology: minimum(36),
  minimumInformatics: minimum(40),
  minimumHistory: minimum(32),
  minimumLiterature: minimum(32),
  minimumGeography: minimum(37),
  minimumSocialStudies: minimum(42),
  minimumForeignLanguage: minimum(22),
};

/** The minima in force, as the reading takes them: `Parameters` has them all. */
export type CertificateMinima = {
  readonly [K in keyof typeof certificateMinimumParameters]: (typeof certificateMinimumParameters)[K]["default"];
};
