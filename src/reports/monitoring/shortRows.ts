import type { MonitoredProgramme } from "../../domain/monitoring/districtMonitoring";
import { indexChangeText, indexText, lowShareText, shareChangeText } from "../../text/monitoring/outcomeText";
import { commonWords } from "../../text/sheets/commonWords";
import { monitoringWords } from "../../text/sheets/monitoringWords";
import type { ModelCell } from "../sheetModel";

const { short: words } = monitoringWords;
const none = commonWords.notAvailable;

/** «Вход — выход»: the same figures in a line a school. */
export function shortRows(
  programmes: readonly MonitoredProgramme[],
  labelOf: (schoolId: string) => string,
  shownPupils: number,
): ModelCell[][] {
  return programmes.map(({ school, base, now, baseYear, risks, monitoring }, index) => {
    const shareShown = base !== null && now !== null && Math.min(base.federal.pooledN, now.federal.pooledN) >= shownPupils;
    const indexShown = base !== null && now !== null && Math.min(base.n, now.n) >= shownPupils;
    const share = monitoring?.share ?? null;
    const change = monitoring?.index ?? null;
    return [
      index + 1,
      labelOf(school.schoolId),
      baseYear === null ? none : String(baseYear),
      base === null ? none : lowShareText(base, shownPupils),
      now === null ? none : `${lowShareText(now, shownPupils)}${share !== null && shareShown ? `; ${shareChangeText(share)}` : ""}`,
      base === null || now === null
        ? none
        : `${indexText(base, shownPupils)} → ${indexText(now, shownPupils)}${change !== null && indexShown ? `; ${indexChangeText(change)}` : ""}`,
      risks === null ? none : `${risks.before} → ${risks.after}`,
      verdict(monitoring),
    ];
  });
}

/** The index decides; where it tells nothing, the share does. */
function verdict(monitoring: MonitoredProgramme["monitoring"]): string {
  if (monitoring === null || (monitoring.index === null && monitoring.share === null)) return words.unknown;
  const { index, share } = monitoring;
  if (index?.significant === true) return index.change > 0 ? words.better : words.worse;
  if (share !== null && Math.abs(share.change) > share.chance) return share.change < 0 ? words.better : words.worse;
  return words.same;
}
