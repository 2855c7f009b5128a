import type { Difference, NameAgreement } from "./compareNames";
import { agreementWith } from "./agreementWith";
import type { KnownSchool } from "./knownSchool";
import type { SchoolName } from "./schoolName";
import { distance } from "fastest-levenshtein";

/** The answer to «whose name is this?». `byForm`: several agreed, one alone has the legal form. */
export type NameSearch =
  | {
      readonly kind: "found";
      readonly school: KnownSchool;
      readonly how: "same" | "inflected" | "fits" | "loose" | "typo";
      readonly byForm: boolean;
    }
  | { readonly kind: "ambiguous"; readonly schools: readonly KnownSchool[] }
  | { readonly kind: "near"; readonly school: KnownSchool; readonly difference: Difference }
  | { readonly kind: "none" };

const tiers = ["same", "inflected", "fits", "typo", "loose"] as const;

function isNear(name: SchoolName, known: SchoolName | null, { differences, sameSettlement }: NameAgreement): boolean {
  const [difference, second] = differences;
  if (known === null || difference === undefined || second !== undefined) return false;
  const sameNumber = name.number !== null && name.number === known.number;
  switch (difference) {
    case "number":
      return sameSettlement && (known.number === null || (name.number !== null && distance(name.number, known.number) === 1));
    case "type":
    case "patron":
    case "words":
      return sameSettlement || sameNumber;
    case "settlement":
      return sameNumber && name.settlement?.prefix === known.settlement?.prefix && name.settlement?.root === known.settlement?.root;
    case "territory":
    case "branch":
      return false;
  }
}

type Agreements = readonly { readonly school: KnownSchool; readonly agreement: NameAgreement }[];

/**
 * «Хаданкая СОШ» is «Хаданская СОШ» with a letter lost rather than «СОШ № 1 с. Хадан» without its number: a whole name with one slip outweighs
 * names that fit only by their place.
 */
function wholeNameWithSlip(agreements: Agreements): KnownSchool | null {
  if (agreements.some(({ agreement: { verdict } }) => verdict === "same" || verdict === "inflected")) return null;
  if (agreements.some(({ agreement: { verdict, byPlaceAlone } }) => verdict === "fits" && !byPlaceAlone)) return null;
  const [slip, second] = agreements.filter(({ agreement: { verdict, whole } }) => verdict === "typo" && whole);
  return slip !== undefined && second === undefined ? slip.school : null;
}

/**
 * Finds the school of a name among the known ones: the closest agreement that exactly one school has. Several at the same closeness are
 * ambiguous, unless the legal form tells one; a name that misses a school by a single part is `near`.
 */
export function findByName(name: SchoolName, known: readonly KnownSchool[]): NameSearch {
  const spelt = known.filter((school) => school.texts.has(name.text));
  if (spelt.length === 1 && spelt[0] !== undefined) return { kind: "found", school: spelt[0], how: "same", byForm: false };
  if (spelt.length > 1) return { kind: "ambiguous", schools: spelt };
  const agreements = known.flatMap((school) => {
    const agreement = agreementWith(school, name);
    return agreement === null ? [] : [{ school, agreement }];
  });
  const slipped = wholeNameWithSlip(agreements);
  if (slipped !== null) return { kind: "found", school: slipped, how: "typo", byForm: false };
  for (const how of tiers) {
    const schools = agreements.filter(({ agreement }) => agreement.verdict === how).map(({ school }) => school);
    if (schools.length === 1 && schools[0] !== undefined) return { kind: "found", school: schools[0], how, byForm: false };
    if (schools.length < 2) continue;
    const sameForm = schools.filter((school) => name.form !== null && school.name?.form === name.form);
    const [only] = sameForm;
    const formsKnown = schools.every((school) => (school.name?.form ?? null) !== null);
    if (how !== "typo" && only !== undefined && sameForm.length === 1 && formsKnown)
      return { kind: "found", school: only, how, byForm: true };
    return { kind: "ambiguous", schools };
  }
  const near = agreements.find(({ school, agreement }) => agreement.verdict === "apart" && isNear(name, school.name, agreement));
  return near === undefined
    ? { kind: "none" }
    : { kind: "near", school: near.school, difference: near.agreement.differences[0] ?? "words" };
}
