import type { MonitoredProgramme } from "../../domain/monitoring/districtMonitoring";
import { districtMonitoring } from "../../domain/monitoring/districtMonitoring";
import type { Light } from "../../domain/monitoring/trafficLight";
import { isoDay } from "../isoDay";
import { analysisInForce } from "../lowPerforming/analysisInForce";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";

const ORDER: Readonly<Record<Light | "none", number>> = { red: 0, yellow: 1, none: 2, green: 3 };
const known = new WeakMap<ReportInput, readonly MonitoredProgramme[]>();

/** The monitored programmes of a run, those that need help first; computed once for the sheet and the JSON. */
export function monitoredProgrammes(input: ReportInput): readonly MonitoredProgramme[] {
  const found = known.get(input);
  if (found !== undefined) return found;
  const { dataset, parameters, stamp } = input;
  const programmes = districtMonitoring(
    dataset,
    analysisInForce(input),
    supportCycle(input).signals,
    isoDay(stamp.generatedAt),
    parameters,
  );
  const overdue = ({ process }: MonitoredProgramme): number => process.measures.overdue.length;
  const ordered = [...programmes].sort(
    (a, b) =>
      overdueFirst(b) - overdueFirst(a) || ORDER[a.light.light ?? "none"] - ORDER[b.light.light ?? "none"] || overdue(b) - overdue(a),
  );
  known.set(input, ordered);
  return ordered;
}

/** What is overdue stands at the top, whatever the light. */
function overdueFirst({ process }: MonitoredProgramme): number {
  return process.measures.overdue.length > 0 ? 1 : 0;
}
