import type { Addressee } from "../../domain/recommendations/recommendationRules";

const names: Readonly<Record<Addressee, string>> = {
  school: "школа",
  department: "МОУО",
  partner: "школа-партнёр",
};

/** Кому a recommendation is given: addresseeName("department") // «МОУО». */
export function addresseeName(addressee: Addressee): string {
  return names[addressee];
}
