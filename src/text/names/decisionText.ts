import type { Decision } from "../../domain/analysis/analysis";
import { signs } from "./signs";

export interface DecisionText {
  /** As headless.md and the order say it. */
  readonly name: string;
  readonly sign: string;
  /** What the decision obliges to, for the legend. */
  readonly duty: string;
}

const texts: Readonly<Record<Decision, DecisionText>> = {
  lowPerforming: { name: "ШНОР", sign: signs.act, duty: "нужна программа поддержки" },
  lowPerformingFederal: { name: "ШНОР (федеральный критерий)", sign: signs.act, duty: "нужна программа поддержки" },
  atRisk: { name: "группа риска", sign: signs.look, duty: "углублённая диагностика" },
  insufficientData: { name: "данных недостаточно", sign: signs.notEnough, duty: "собрать данные, вывода нет" },
  notApplicable: { name: "не относится", sign: signs.nothing, duty: "действий не требуется" },
  noData: { name: "нет данных", sign: signs.notEnough, duty: "собрать данные, вывода нет" },
};

/** Words and sign of a decision: decisionText("atRisk").name // «группа риска». */
export function decisionText(decision: Decision): DecisionText {
  return texts[decision];
}
