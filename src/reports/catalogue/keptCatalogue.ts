import type { Finding } from "../../domain/findings/finding";
import type { ParameterKey, Parameters } from "../../domain/parameters/parameters";
import { lessIsWorse } from "../../domain/recommendations/lessIsWorse";
import type { RecommendationRule } from "../../domain/recommendations/recommendationRules";
import { recommendationRules, ruleCodes } from "../../domain/recommendations/recommendationRules";
import type { RuleSetting, RuleSettings } from "../../domain/recommendations/ruleSettings";
import { defaultRuleSettings } from "../../domain/recommendations/ruleSettings";
import type { RiskSignalCode } from "../../domain/risks/riskSignal";
import { placeholders } from "../../text/recommendations/placeholders";
import type { RuleTexts } from "../../text/recommendations/recommendationText";
import { recommendationWords } from "../../text/recommendations/recommendationWords";
import { templateProblem } from "../../text/recommendations/templateProblem";
import { catalogueWords } from "../../text/sheets/catalogueWords";
import { switchName } from "../../text/parameters/switchName";
import { glue } from "../../text/typography/glue";
import { inputNames } from "../inputs/inputNames";
import { keptText } from "../inputs/keptText";
import type { KeptInputs } from "../reportInput";

const MOST_MONTHS = 24;

export interface KeptCatalogue {
  readonly settings: RuleSettings;
  readonly texts: Readonly<Record<RecommendationRule, RuleTexts>>;
  /** What was typed and cannot be used; the default holds instead. */
  readonly findings: readonly Finding[];
  /** Rules with such an entry. */
  readonly broken: ReadonlySet<RecommendationRule>;
}

/**
 * «Справочник рекомендаций» as the department left it: edited texts, terms, thresholds and switches over the defaults. A broken edit
 * is a finding, and the default holds. A rule nobody could edit yet (first run, new rule) has its defaults.
 */
export function keptCatalogue(kept: KeptInputs, parameters: Parameters): KeptCatalogue {
  const findings: Finding[] = [];
  const broken = new Set<RecommendationRule>();
  const settings: Record<string, RuleSetting> = { ...defaultRuleSettings() };
  const texts: Record<string, RuleTexts> = {};
  for (const rule of ruleCodes) {
    const [name, text, expected] = recommendationWords[rule];
    const report = (code: string, params: Finding["params"]) => {
      findings.push({ severity: "warning", code, params: { rule: name, ...params }, source: null, schoolId: null });
      broken.add(rule);
    };
    texts[rule] = {
      text: keptTemplate(kept, rule, "text", glue(text), report),
      expected: keptTemplate(kept, rule, "expected", glue(expected), report),
    };
    settings[rule] = keptSetting(kept, rule, parameters, report);
  }
  return {
    settings: settings as unknown as RuleSettings,
    texts: texts as Readonly<Record<RecommendationRule, RuleTexts>>,
    findings,
    broken,
  };
}

type Report = (code: string, params: Finding["params"]) => void;

function keptTemplate(kept: KeptInputs, rule: RecommendationRule, column: "text" | "expected", standard: string, report: Report): string {
  const row = kept.get(inputNames.catalogueTexts)?.get(rule);
  if (row === undefined) return standard;
  const typed = keptText(kept, inputNames.catalogueTexts, rule, column) ?? "";
  if (plain(typed) === plain(standard)) return standard;
  const allowed = placeholders(rule);
  const problem = templateProblem(typed, allowed);
  if (problem === null) return typed;
  const heading = catalogueWords.columns[column];
  if (problem.code === "empty") report("catalogueTextEmpty", { column: heading });
  else if (problem.code === "brace") report("catalogueTextBrace", { column: heading });
  else report("catalogueTextUnknown", { column: heading, word: problem.word, allowed: allowed.map((word) => `{${word}}`).join(", ") });
  return standard;
}

/** NBSP and other spaces are one and the same to a person who types. */
function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

function keptSetting(kept: KeptInputs, rule: RecommendationRule, parameters: Parameters, report: Report): RuleSetting {
  const { months: usual, occasion, threshold: parameter } = recommendationRules[rule];
  const typed = (column: string) => keptText(kept, inputNames.catalogueRules, rule, column);
  const word = typed("enabled")?.toLocaleLowerCase("ru") ?? null;
  if (word !== null && word !== switchName(true) && word !== switchName(false)) report("catalogueSwitch", { value: word });
  const monthsText = typed("months");
  const months = monthsText === null ? usual : numberOf(monthsText);
  const monthsRead = months !== null && Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS;
  if (!monthsRead) report("catalogueMonths", { value: monthsText ?? "" });
  const thresholdText = typed("threshold");
  const threshold = thresholdText === null ? null : numberOf(thresholdText);
  if (thresholdText !== null && threshold === null) report("catalogueThreshold", { value: thresholdText });
  if (threshold !== null && parameter !== null && occasion === "signal") reportIdle(rule, threshold, parameter, parameters, report);
  return { enabled: word !== switchName(false), months: monthsRead ? months : usual, threshold };
}

/** A threshold milder than that of the risk cannot bring a recommendation, because the risk itself does not arise. */
function reportIdle(rule: RecommendationRule, threshold: number, key: ParameterKey, parameters: Parameters, report: Report): void {
  const own = parameters[key];
  if (typeof own !== "number") return;
  const milder = lessIsWorse(rule as RiskSignalCode) ? threshold > own : threshold < own;
  if (milder) report("catalogueThresholdIdle", { value: threshold, threshold: own });
}

function numberOf(text: string): number | null {
  const plainText = text.replace(/\s*%$/, "").replaceAll(/\s/g, "").replace(",", ".");
  return /^\d+(\.\d+)?$/.test(plainText) ? Number(plainText) : null;
}
