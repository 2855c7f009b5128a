import type { RiskSignal } from "../../domain/risks/riskSignal";
import { subjectBy } from "../names/subjectBy";
import { nbsp } from "../typography/characters";
import { counted } from "../typography/counted";
import { formatNumber } from "../typography/formatNumber";
import { formatPercent } from "../typography/formatPercent";
import { formatShare } from "../typography/formatShare";
import { glue } from "../typography/glue";
import { plural } from "../typography/plural";
import { quote } from "../typography/quote";

/** What a signal is told with besides itself. */
export interface SignalRules {
  /** n_show: a number behind fewer people is hidden. */
  readonly shownPupils: number;
  /** A basic task is weak under this share of fulfilment, per cent. */
  readonly riskBasicTask: number;
}

/**
 * What was seen, as a sentence without its capital and its full stop: «низкий результат в 8 из 23 работ (34,8 %)». A number
 * behind fewer than n_show people is not told, and the sentence says so.
 */
export function signalText(signal: RiskSignal, rules: SignalRules): string {
  const hidden = signal.n !== null && signal.n < rules.shownPupils;
  return glue(hidden ? hiddenText(signal, rules) : shownText(signal, rules));
}

function shownText({ signal, value, threshold, n, subject, about }: RiskSignal, { riskBasicTask }: SignalRules): string {
  const bySubject = subject === undefined ? "" : ` ${subjectBy(subject)}`;
  const part = n === null ? formatPercent(value, 1) : formatShare(Math.round((value * n) / 100), n, 1);
  switch (signal) {
    case "pooledShareHigh":
      return `низкий результат в ${works(part, n)}`;
    case "basicTasksWeak":
      return `базовых заданий, выполненных меньше чем на ${formatPercent(riskBasicTask)}, — ${formatPercent(value, 1)}`;
    case "topicWeakInGrades":
      return `тема ${quote(about ?? "")}${bySubject} усвоена не полностью в ${counted(value, "классе", "классах", "классах")}`;
    case "diagnosticsLow":
      return `диагностика педагогов${bySubject}: в среднем ${formatPercent(value, 1)} при ориентире ${formatPercent(threshold)}`;
    case "vacancies":
      return `${plural(value, "не закрыта", "не закрыты", "не закрыто")} ${counted(value, "вакансия", "вакансии", "вакансий")}`;
    case "nonSpecialists":
      return `без подготовки по предмету ${plural(value, "работает", "работают", "работает")} ${counted(value, "педагог", "педагога", "педагогов")}`;
    case "olderStaff":
      return `педагогов 55 лет и старше — ${part}`;
    case "fewCategories":
      return `педагогов с категорией — ${part}`;
    case "biasMarker":
      return `признаков, по которым результаты стоит перепроверить, — ${formatNumber(value)}`;
    case "marksChanged":
      return `отметка расходится с журналом в ${works(part, n)}`;
    case "riskAnswers":
      return `опрос ${quote(about ?? "")}: тревожных ответов ${formatPercent(value, 1)} при ориентире ${formatPercent(threshold)}${n === null ? "" : `, ответили ${formatNumber(n)}`}`;
    case "languageDifficulties":
      return n === null
        ? `трудности с русским языком у ${counted(value, "ученика", "учеников", "учеников")}`
        : `трудности с русским языком у ${formatNumber(value)}${nbsp}из${nbsp}${counted(n, "ученика", "учеников", "учеников")}`;
    case "russianBehindMathematics":
      return `результаты по русскому языку ниже, чем по математике, на ${formatNumber(value, 1)} разброса результатов района`;
    case "specialNeedsWithoutSpecialist":
      return `учеников с ОВЗ — ${part}, специалиста нет`;
    case "lowParticipation":
      return `участвовали ${part}`;
    case "equipmentShort":
      return `оснащение — ${formatPercent(value, 1)} нормы`;
  }
}

/** «8 из 23 работ (34,8 %)». */
function works(share: string, n: number | null): string {
  return n === null ? `${share} работ` : share.replace(" (", ` ${plural(n, "работы", "работ", "работ")} (`);
}

/** The same without the number; only what is counted over few people can come here. */
function hiddenText({ signal, subject, about }: RiskSignal, { shownPupils }: SignalRules): string {
  const bySubject = subject === undefined ? "" : ` ${subjectBy(subject)}`;
  const few = `(меньше ${shownPupils} человек, число скрыто)`;
  switch (signal) {
    case "pooledShareHigh":
      return `доля низких результатов требует внимания ${few}`;
    case "diagnosticsLow":
      return `диагностика педагогов${bySubject} ниже ориентира ${few}`;
    case "olderStaff":
      return `педагогов 55 лет и старше много ${few}`;
    case "fewCategories":
      return `педагогов с категорией мало ${few}`;
    case "riskAnswers":
      return `опрос ${quote(about ?? "")}: тревожных ответов много ${few}`;
    case "languageDifficulties":
      return `есть трудности с русским языком ${few}`;
    case "russianBehindMathematics":
      return `результаты по русскому языку ниже, чем по математике ${few}`;
    case "specialNeedsWithoutSpecialist":
      return `есть ученики с ОВЗ, специалиста нет ${few}`;
    case "lowParticipation":
      return `участвовали не все ${few}`;
    case "marksChanged":
      return `отметки расходятся с журналом ${few}`;
    case "topicWeakInGrades":
      return `тема ${quote(about ?? "")}${bySubject} усвоена не полностью ${few}`;
    case "basicTasksWeak":
      return `базовые задания выполнены не полностью ${few}`;
    case "vacancies":
    case "nonSpecialists":
    case "biasMarker":
    case "equipmentShort":
      throw new RangeError(`signalText: ${signal} is no number behind people`);
  }
}
