import type { MonitoredProgramme } from "../../domain/monitoring/districtMonitoring";
import type { Parameters } from "../../domain/parameters/parameters";
import { changeText, stateText } from "../../text/monitoring/outcomeText";
import { effectText } from "../../text/monitoring/effectText";
import { processText } from "../../text/monitoring/processText";
import { decisionText } from "../../text/names/decisionText";
import { monitoringWords as words } from "../../text/sheets/monitoringWords";
import { commonWords } from "../../text/sheets/commonWords";
import { glue } from "../../text/typography/glue";
import type { ModelCell } from "../sheetModel";

/** A programme as a row: status, вход, процесс, выход with the change, traffic light with its reasons, ЭП and comparisons. */
export function programmeRow(programme: MonitoredProgramme, number: number, label: string, parameters: Parameters): ModelCell[] {
  const { school, base, now, baseYear, baseYearAssumed, process, risks, monitoring, light } = programme;
  const { shownPupils } = parameters;
  const { sign, name } = decisionText(school.decision);
  const entry =
    base === null || baseYear === null
      ? [words.noBase]
      : [words.year(baseYear, baseYearAssumed), ...stateText(base, risks?.before ?? null, shownPupils)];
  const outcome = now === null ? [words.noResults] : stateText(now, risks?.after ?? null, shownPupils);
  const change =
    monitoring === null || base === null || now === null ? [words.nothingToCompare] : changeText(base, now, monitoring, shownPupils);
  return [
    number,
    label,
    `${sign} ${name}`,
    entry.map(glue).join("\n"),
    processText(process),
    [...outcome.map(glue), ...change].join("\n"),
    lightText(light, monitoring === null),
    monitoring === null ? commonWords.notApplicable : effectText(monitoring, parameters.monitoringLikeSchools),
  ];
}

function lightText({ light, reasons }: MonitoredProgramme["light"], onlyProcess: boolean): string {
  if (light === null) return `${words.noLight}\n${words.nothingKnown}`;
  const why = reasons.map((reason) => words.reasons[reason]);
  return [words.lights[light], ...(why.length === 0 && onlyProcess ? [words.onlyProcess] : why)].map(glue).join("\n");
}
