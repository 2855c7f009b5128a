import type { Severity } from "../../domain/findings/finding";
import { signs } from "./signs";

export interface SeverityText {
  readonly name: string;
  readonly sign: string;
  /** What it means for the number, for the legend. */
  readonly meaning: string;
  /** Genitive plural for counts in a heading: «■ ошибок — 3». */
  readonly many: string;
}

const texts: Readonly<Record<Severity, SeverityText>> = {
  error: { name: "ошибка", sign: signs.act, meaning: "значение не использовано", many: "ошибок" },
  warning: { name: "вопрос", sign: signs.look, meaning: "проверьте: может изменить вывод", many: "вопросов" },
  info: { name: "сведения", sign: signs.nothing, meaning: "действий не требуется", many: "сведений" },
};

/** Words of a severity: severityText("warning").name // «вопрос». */
export function severityText(severity: Severity): SeverityText {
  return texts[severity];
}
