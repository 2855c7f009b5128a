import type { Finding } from "../../domain/findings/finding";
import { hash53 } from "../inputs/hash53";

/**
 * A short key for each finding that is the same on the next run as long as the finding is: made of its code, its numbers, its
 * cell and its school. When the number in the cell changes, so does the key, and a dismissed finding comes back.
 * Findings equal in everything are numbered.
 */
export function findingKeys(findings: readonly Finding[], schoolName: (id: string) => string): string[] {
  const met = new Map<string, number>();
  return findings.map(({ code, params, source, schoolId }) => {
    const school = schoolId === null ? null : schoolName(schoolId);
    const identity = JSON.stringify([code, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1)), source, school]);
    const hash = hash53(identity);
    const count = (met.get(hash) ?? 0) + 1;
    met.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  });
}
