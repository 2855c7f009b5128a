import type { OlympiadFact } from "../../domain/assessment/fact";

const names: Readonly<Record<NonNullable<OlympiadFact["stage"]>, string>> = {
  school: "школьный этап",
  municipal: "муниципальный этап",
  regional: "региональный этап",
  final: "заключительный этап",
};

/** Stage of an olympiad: stageName("municipal") // «муниципальный этап». */
export function stageName(stage: NonNullable<OlympiadFact["stage"]>): string {
  return names[stage];
}
