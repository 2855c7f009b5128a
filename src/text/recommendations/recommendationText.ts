import type { Recommendation } from "../../domain/recommendations/recommendation";
import { recommendationRules } from "../../domain/recommendations/recommendationRules";
import { riskName } from "../names/riskName";
import { registerName } from "../names/registerName";
import { significanceText } from "../names/significanceText";
import { nbsp } from "../typography/characters";
import { counted } from "../typography/counted";
import { formatNumber } from "../typography/formatNumber";
import { formatPercent } from "../typography/formatPercent";
import { glue } from "../typography/glue";
import { joinWords } from "../typography/joinWords";
import { plural } from "../typography/plural";
import { quote } from "../typography/quote";
import { subjectBy } from "../names/subjectBy";
import { fillTemplate } from "./fillTemplate";
import type { Placeholder } from "./placeholders";
import type { SignalRules } from "./signalText";
import { signalText } from "./signalText";
import { targetText } from "./targetText";

/** Texts of a rule as the department wants them. */
export interface RuleTexts {
  readonly text: string;
  readonly expected: string;
}

export interface RecommendationText {
  /** Что сделать. */
  readonly text: string;
  /** Ожидаемый результат и показатель. */
  readonly expected: string;
}

/** So many schools are named; the rest is counted. */
const NAMED_SCHOOLS = 6;

/**
 * The words of a recommendation: the texts of the catalogue with the numbers of the school. Numbers behind fewer than n_show
 * people are not told, because recommendations leave the department.
 *
 * @param labelOf short name of a school by its id
 */
export function recommendationText(
  recommendation: Recommendation,
  { text, expected }: RuleTexts,
  labelOf: (schoolId: string) => string,
  rules: SignalRules,
): RecommendationText {
  const values = placeholderValues(recommendation, labelOf, rules);
  return { text: fillTemplate(text, values), expected: fillTemplate(expected, values) };
}

function placeholderValues(
  recommendation: Recommendation,
  labelOf: (schoolId: string) => string,
  rules: SignalRules,
): Readonly<Partial<Record<Placeholder, string>>> {
  const { schoolId, signal, target, context } = recommendation;
  const [other] = context.schools ?? [];
  return {
    показатель: evidenceText(recommendation, rules),
    ...(schoolId === null ? { школы: schoolsText((context.schools ?? []).map(labelOf)) } : { школа: labelOf(schoolId) }),
    ...(schoolId === null || other === undefined ? {} : { партнёр: labelOf(other) }),
    ...(signal === null || target === null ? {} : { цель: targetText(signal.signal, target) }),
    ...(signal === null
      ? {}
      : {
          порог:
            signal.signal === "russianBehindMathematics" || signal.signal === "topicWeakInGrades"
              ? formatNumber(signal.threshold, 1)
              : formatPercent(signal.threshold),
        }),
    ...(signal?.subject === undefined ? {} : { "по предмету": subjectBy(signal.subject) }),
    ...(signal?.about === undefined ? {} : { тема: quote(signal.about) }),
    ...(context.registers === undefined ? {} : { листы: joinWords(context.registers.map((name) => quote(registerName(name)))) }),
  };
}

function schoolsText(labels: readonly string[]): string {
  const rest = labels.length - NAMED_SCHOOLS;
  return rest > 0 ? `${labels.slice(0, NAMED_SCHOOLS).join(", ")} и${nbsp}ещё${nbsp}${rest}` : joinWords(labels);
}

/** What a recommendation rests on, as a sentence without its capital and its full stop. */
function evidenceText({ rule, risk, signal, also, significance, context }: Recommendation, rules: SignalRules): string {
  if (signal !== null)
    return [signal, ...also]
      .slice(0, 2)
      .map((one) => signalText(one, rules))
      .join("; ");
  const { occasion } = recommendationRules[rule];
  const named = risk === null ? "риск" : `риск ${quote(riskName(risk))}`;
  if (occasion === "reported" || occasion === "risk") {
    const word = significance === null ? "" : `, значимость ${significanceText(significance).name}`;
    return glue(`${named} назвал специалист${word}; чисел пока нет`);
  }
  if (occasion === "shared") {
    return glue(
      `${named} виден у ${formatNumber(context.schools?.length ?? 0)} из ${counted(context.total ?? 0, "школы", "школ", "школ")}`,
    );
  }
  if (context.socialIndex !== undefined) return contextText(rule, context.socialIndex);
  const n = context.n ?? 0;
  if (n === 0) return glue("за годы расчёта результатов нет");
  if (n < rules.shownPupils) return glue(`за годы расчёта учтено меньше ${rules.shownPupils} результатов`);
  return glue(`за годы расчёта ${plural(n, "учтён", "учтены", "учтено")} ${counted(n, "результат", "результата", "результатов")}`);
}

function contextText(rule: Recommendation["rule"], socialIndex: number): string {
  const hard =
    rule === "hardContextSchool" || rule === "hardContextDepartment" || rule === "resilientSchool" || rule === "resilientDepartment";
  return glue(
    `ИСБШ ${formatNumber(socialIndex, 1)} — условия ${hard ? "сложнее, чем в среднем по району" : "для района обычные или лучше"}`,
  );
}
