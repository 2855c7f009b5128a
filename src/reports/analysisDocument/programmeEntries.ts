import type { MonitoredProgramme } from "../../domain/monitoring/districtMonitoring";
import type { YearPoint } from "../../domain/monitoring/schoolDynamics";
import { monitoringWords } from "../../text/sheets/monitoringWords";
import type { NameSource } from "./nameSources";

/** Programmes in the JSON with the figures of «Мониторинг программ», not masked; what no register tells is null. */
export function programmeEntries(programmes: readonly MonitoredProgramme[], nameSource: NameSource): Record<string, unknown>[] {
  return programmes.map(
    ({ school, programme, baseYear, baseYearAssumed, base, now, process, share, risks, evaluation, monitoring, light }) => {
      const { measures, items, coverage } = process;
      return {
        school: school.schoolId,
        present: programme?.present ?? null,
        document: programme?.document ?? null,
        baseYear,
        baseYearAssumed,
        base: base === null ? null : stateEntry(base, risks?.before ?? null),
        now: now === null ? null : stateEntry(now, risks?.after ?? null),
        process: {
          percent: share.percent,
          byKind: share.byKind,
          notFilled: share.missing,
          items,
          measures: {
            total: measures.total,
            due: measures.due,
            inTime: measures.inTime,
            late: measures.late,
            overdue: measures.overdue.map(({ title, due, source }) => ({
              title,
              due,
              source: source === null ? null : nameSource(source),
            })),
            withoutDocument: measures.withoutDocument.length,
            withoutTerm: measures.withoutTerm.length,
          },
          coverage,
        },
        change:
          monitoring === null ? null : { index: monitoring.index, share: monitoring.share, sameComposition: monitoring.sameComposition },
        targetMet: monitoring?.targetMet ?? null,
        rebound: monitoring?.rebound ?? null,
        like: monitoring?.like ?? null,
        effect: monitoring?.effect ?? null,
        evaluation,
        light: light.light === null ? null : monitoringWords.lightNames[light.light],
        reasons: light.reasons,
      };
    },
  );
}

function stateEntry({ resultIndex, n, federal }: YearPoint, risks: number | null): Record<string, unknown> {
  const { pooledShare, pooledLow, pooledN } = federal;
  return { resultIndex, n, pooledShare, pooledLow, pooledN, risks };
}
