import { compareNames } from "./compareNames";
import type { NameAgreement } from "./compareNames";
import type { KnownSchool } from "./knownSchool";
import type { SchoolName } from "./schoolName";

const order: readonly NameAgreement["verdict"][] = ["same", "inflected", "fits", "typo", "loose", "apart", "unrelated"];

/** The best agreement of a spelling with any of the school's names; null for a school known by its code only. */
export function agreementWith(school: KnownSchool, name: SchoolName): NameAgreement | null {
  const agreements = [...(school.name === null ? [] : [school.name]), ...school.otherNames].map((known) => compareNames(name, known));
  return agreements.reduce<NameAgreement | null>(
    (best, next) => (best === null || order.indexOf(next.verdict) < order.indexOf(best.verdict) ? next : best),
    null,
  );
}
