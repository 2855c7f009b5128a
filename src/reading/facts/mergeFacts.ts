import type { Fact, FactField } from "../../domain/assessment/fact";
import { procedureKey } from "../../domain/assessment/procedureKey";
import { programmeGrade } from "../../domain/assessment/programmeGrade";
import type { Finding } from "../../domain/findings/finding";
import { makeFinding } from "../findings/makeFinding";
import type { FactRank } from "../results/factDraft";
import { factDifferences } from "./factDifferences";

/** A fact with its school and the way it was come by. */
export interface RankedFact {
  readonly fact: Fact;
  readonly rank: FactRank;
}

const ranks: Readonly<Record<FactRank, number>> = { summary: 0, base: 1, protocol: 2 };
const fields = ["marks", "low", "mean", "participants"] as const;
const completeness = ({ marks, low, mean }: Fact): number => (marks === null ? 0 : 2) + (low === null ? 0 : 1) + (mean === null ? 0 : 1);

const sameSheet = (a: Fact, b: Fact): boolean => a.source.sheet === b.source.sheet && a.source.file === b.source.file;

/** What the kept fact lacks is taken from the other when both speak of as many pupils; its address only when it is on the same sheet. */
function completed(kept: Fact, other: Fact): { fact: Fact; filled: FactField[] } {
  if (kept.n !== other.n) return { fact: kept, filled: [] };
  let fact = kept;
  const filled: FactField[] = [];
  for (const field of fields) {
    if (fact[field] !== null || other[field] === null) continue;
    if (field === "marks" && other.marks !== null && fact.low !== null && fact.low !== other.marks[2]) continue;
    if (field === "low" && fact.marks !== null && fact.marks[2] !== other.low) continue;
    fact = {
      ...fact,
      [field]: other[field],
      ...(field === "mean" ? { scale: other.scale } : {}),
      ...(field === "low" && other.scores !== undefined ? { scores: other.scores } : {}),
    };
    filled.push(field === "marks" ? "mark2" : field);
    if (sameSheet(kept, other)) fact = { ...fact, cells: { ...other.cells, ...fact.cells } };
  }
  return { fact, filled };
}

/**
 * The same fact from several places is one fact. Precedence: a summary by school, then the flat base of ФИС ОКО, then a count over pupils; among equals the more
 * complete one, then the first met (sheets in their order, rows from the top). ОГЭ without a grade is of grade 9, ЕГЭ of 11. What the winner lacks is taken from the others when they agree in n.
 * Agreement is noted once for a pair of sheets, each difference with both cells.
 */
export function mergeFacts(all: readonly RankedFact[]): { facts: Fact[]; findings: Finding[] } {
  const byKey = new Map<string, RankedFact[]>();
  for (const ranked of all) {
    const fact = { ...ranked.fact, grade: programmeGrade(ranked.fact) };
    const key = `${fact.schoolId}|${fact.year}|${procedureKey(fact)}`;
    const same = byKey.get(key);
    if (same === undefined) byKey.set(key, [{ ...ranked, fact }]);
    else same.push({ ...ranked, fact });
  }
  const findings: Finding[] = [];
  const agreed = new Map<string, { kept: Fact; other: Fact; count: number }>();
  const facts = [...byKey.values()].map((same) => {
    const ordered =
      same.length === 1 ? same : [...same].sort((a, b) => ranks[a.rank] - ranks[b.rank] || completeness(b.fact) - completeness(a.fact));
    const [first, ...others] = ordered;
    if (first === undefined) throw new RangeError("A group of facts has at least one");
    return others.reduce((kept, { fact: other, rank }) => {
      const place = { other: `${other.source.sheet}!${other.source.address}`, otherFile: other.source.file ?? "" };
      const differences = factDifferences(kept, other);
      for (const { field, kept: stays, dropped } of differences) {
        const rule = rank === first.rank ? "first" : first.rank;
        findings.push({
          ...makeFinding("duplicateDiffers", kept.source, { ...place, field, kept: stays, dropped, rule }),
          schoolId: kept.schoolId,
        });
      }
      const { fact, filled } = completed(kept, other);
      for (const field of filled)
        findings.push({ ...makeFinding("fieldFromOther", kept.source, { ...place, field }), schoolId: kept.schoolId });
      if (differences.length === 0) {
        const key = sameSheet(kept, other)
          ? `${other.source.file}|${other.source.sheet}|${other.source.address}`
          : `${kept.source.file}|${kept.source.sheet}|${other.source.file}|${other.source.sheet}`;
        const noted = agreed.get(key);
        agreed.set(key, noted === undefined ? { kept, other, count: 1 } : { ...noted, count: noted.count + 1 });
      }
      return fact;
    }, first.fact);
  });
  for (const { kept, other, count } of agreed.values()) {
    const params = { other: `${other.source.sheet}!${other.source.address}`, otherFile: other.source.file ?? "", count };
    findings.push({ ...makeFinding("duplicateSame", kept.source, params), schoolId: count === 1 ? kept.schoolId : null });
  }
  return { facts, findings };
}
