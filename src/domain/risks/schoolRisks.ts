import type { SchoolAnalysis } from "../analysis/analysis";
import { coreSubject } from "../assessment/coreSubject";
import type { BiasMarker } from "../assessment/dataset";
import type { ContextRecord, StaffRecord } from "../assessment/context";
import type { Fact } from "../assessment/fact";
import type { Parameters } from "../parameters/parameters";
import { evidenceRisks } from "./evidenceRisks";
import type { RiskEvidence } from "./riskEvidence";
import { riskPriority } from "./riskPriority";
import type { RiskSignal } from "./riskSignal";
import { staffRisks } from "./staffRisks";

/** What is known of one school in the year T. */
export interface RiskInputs {
  readonly school: Pick<SchoolAnalysis, "federal">;
  /** Facts of T. */
  readonly facts: readonly Fact[];
  readonly passport: ContextRecord | null;
  readonly staff: StaffRecord | null;
  /** Markers of T. */
  readonly markers: readonly BiasMarker[];
  /** d by subject, unshrunk. */
  readonly subjects: ReadonlyMap<string, { readonly deviation: number; readonly n: number }>;
  /** What registers and further sheets tell; absent where there are none. */
  readonly evidence?: RiskEvidence;
}

/**
 * Риски of a school (method §7) with the number, n and cell of each signal, the most pressing first. Only what the data show gives a
 * signal; missing data are no all-clear and no risk. The caller prints the first `riskPriorities` of them as priorities.
 */
export function schoolRisks(
  { school, facts, passport, staff, markers, subjects, evidence }: RiskInputs,
  p: Parameters,
): readonly RiskSignal[] {
  const signals = [
    ...resultsRisk(school, p),
    ...(staff === null ? [] : staffRisks(staff, p)),
    ...markersRisk(markers, p),
    ...languageRisks(passport, subjects, p),
    ...participationRisk(facts, p),
    ...(evidence === undefined ? [] : evidenceRisks(evidence, passport, p)),
  ];
  return signals.sort((a, b) => b.priority - a.priority || (a.signal < b.signal ? -1 : 1));
}

/** Markers of the year together; the journal has a signal of its own, with its numbers. */
function markersRisk(markers: RiskInputs["markers"], p: Parameters): RiskSignal[] {
  const counted = markers.filter(({ count, reason }) => count > 0 && reason !== "journal");
  const value = counted.reduce((sum, { count }) => sum + count, 0);
  if (value === 0) return [];
  const source = counted[0]?.source ?? null;
  return [
    {
      risk: "objectivity",
      signal: "biasMarker",
      value,
      threshold: 1,
      n: null,
      source,
      priority: riskPriority("objectivity", value, null, p),
    },
  ];
}

function resultsRisk({ federal }: RiskInputs["school"], p: Parameters): RiskSignal[] {
  const { pooledShare, pooledLow, pooledN } = federal;
  if (pooledShare === null || 100 * pooledLow < p.riskPooledShare * pooledN) return [];
  const priority = riskPriority("results", p.riskPooledShare > 0 ? pooledShare / p.riskPooledShare : Infinity, pooledN, p);
  const source = federal.evidence[0]?.source ?? null;
  return [{ risk: "results", signal: "pooledShareHigh", value: pooledShare, threshold: p.riskPooledShare, n: pooledN, source, priority }];
}

function languageRisks(passport: ContextRecord | null, subjects: RiskInputs["subjects"], p: Parameters): RiskSignal[] {
  const signals: RiskSignal[] = [];
  const pupils = passport?.indicators.languageDifficulties;
  if (passport !== null && pupils !== undefined && pupils > 0) {
    const source = { ...passport.source, address: passport.cells.languageDifficulties ?? passport.source.address };
    const n = passport.indicators.enrolment ?? null;
    signals.push({
      risk: "language",
      signal: "languageDifficulties",
      value: pupils,
      threshold: 1,
      n,
      source,
      priority: riskPriority("language", 1, n, p),
    });
  }
  const [russian, mathematics] = [subjects.get("russian"), subjects.get("mathematics")];
  if (russian !== undefined && mathematics !== undefined) {
    const gap = mathematics.deviation - russian.deviation;
    if (gap >= p.riskLanguageGap && Math.min(russian.n, mathematics.n) >= p.minimumPupils) {
      const priority = riskPriority("language", gap / p.riskLanguageGap, russian.n, p);
      signals.push({
        risk: "language",
        signal: "russianBehindMathematics",
        value: gap,
        threshold: p.riskLanguageGap,
        n: russian.n,
        source: null,
        priority,
      });
    }
  }
  return signals;
}

/** Marks given against the roll, over русский and математика where the sheet tells both. */
function participationRisk(facts: readonly Fact[], p: Parameters): RiskSignal[] {
  let [sat, roll] = [0, 0];
  let worst: Fact | null = null;
  for (const fact of facts) {
    if (fact.participants === null || fact.participants < fact.n || coreSubject(fact.subject) === null) continue;
    sat += fact.n;
    roll += fact.participants;
    if (worst === null || fact.n * (worst.participants ?? 0) < worst.n * fact.participants) worst = fact;
  }
  if (worst === null || 100 * sat >= p.riskParticipation * roll) return [];
  const share = (100 * sat) / roll;
  const source = { ...worst.source, address: worst.cells.participants ?? worst.source.address };
  const priority = riskPriority("participation", p.riskParticipation / share, roll, p);
  return [{ risk: "participation", signal: "lowParticipation", value: share, threshold: p.riskParticipation, n: roll, source, priority }];
}
