import { groupBySchool } from "../../domain/analysis/groupBySchool";
import type { SchoolDynamics } from "../../domain/monitoring/schoolDynamics";
import type { PooledYears } from "../../domain/monitoring/pooledYears";
import { pooledYears } from "../../domain/monitoring/pooledYears";
import { districtDynamics } from "../dynamics/districtDynamics";
import { keptOverrides } from "../lowPerforming/keptOverrides";
import type { KeptOverrides } from "../lowPerforming/keptOverrides";
import type { SupportCycle } from "../recommendations/supportCycle";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import { districtShares } from "../socialIndex/districtShares";

/** What all pages rest on, made once for the district. */
export interface PassportContext {
  readonly input: ReportInput;
  readonly labels: ReadonlyMap<string, string>;
  /** Years of the page, oldest first, the last one T or the latest with results. */
  readonly years: readonly number[];
  readonly dynamics: ReadonlyMap<string, SchoolDynamics>;
  readonly pooled: (members: readonly string[], except?: string) => PooledYears;
  /** All schools. */
  readonly district: readonly string[];
  /** Shares of the district by indicator of ИСБШ. */
  readonly shares: ReturnType<typeof districtShares>;
  readonly cycle: SupportCycle;
  readonly overrides: KeptOverrides["bySchool"];
}

/** More years do not go onto a page. */
const shownYears = 3;

export function passportContext(input: ReportInput): PassportContext {
  const { dataset, analysis, parameters } = input;
  const dynamics = districtDynamics(input);
  const years = [...dynamics.values()].flatMap(({ points }) =>
    points.flatMap(({ year, resultIndex, federal }) => (resultIndex !== null || federal.pooledN > 0 ? [year] : [])),
  );
  return {
    input,
    labels: schoolLabels(dataset.schools),
    years: [...new Set(years)].sort((a, b) => a - b).slice(-shownYears),
    dynamics,
    pooled: pooledYears(groupBySchool(dataset.facts), parameters),
    district: analysis.schools.map(({ schoolId }) => schoolId),
    shares: districtShares(dataset.context, analysis.model.socialIndexBaseYear),
    cycle: supportCycle(input),
    overrides: keptOverrides(input).bySchool,
  };
}
