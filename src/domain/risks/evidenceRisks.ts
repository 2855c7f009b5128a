import type { ContextRecord } from "../assessment/context";
import type { Parameters } from "../parameters/parameters";
import type { RiskEvidence, TaskResult } from "./riskEvidence";
import { riskPriority } from "./riskPriority";
import type { RiskCode, RiskSignal, RiskSignalCode } from "./riskSignal";

/** What a signal still needs besides its risk, code and numbers. */
type Rest = Pick<RiskSignal, "n" | "source"> & Pick<RiskSignal, "subject" | "about" | "theme">;

/**
 * Risks that further sheets show (method §7): a third of the basic tasks under 57 %, one topic weak in two grades, teachers'
 * diagnostics under 60 %, marks changed against the journal, risk answers, equipment under the norm, ОВЗ without a specialist.
 * Shares behind fewer than `minimumPupils` pupils give no signal; teachers are few by nature and are judged by any number.
 */
export function evidenceRisks(evidence: RiskEvidence, passport: ContextRecord | null, p: Parameters): readonly RiskSignal[] {
  const signals: RiskSignal[] = [];
  const add = (risk: RiskCode, signal: RiskSignalCode, value: number, threshold: number, excess: number, rest: Rest) => {
    signals.push({ risk, signal, value, threshold, priority: riskPriority(risk, excess, rest.n, p), ...rest });
  };
  const tasks = evidence.tasks.filter(({ n, basic }) => basic === true && n >= p.minimumPupils);
  const weak = tasks.filter(({ fulfilled }) => fulfilled < p.riskBasicTask);
  const part = tasks.length === 0 ? 0 : (100 * weak.length) / tasks.length;
  if (weak.length > 0 && part >= p.riskBasicTasksPart) {
    const n = tasks.reduce((most, task) => Math.max(most, task.n), 0);
    add("results", "basicTasksWeak", part, p.riskBasicTasksPart, over(part, p.riskBasicTasksPart), { n, source: weak[0]?.source ?? null });
  }
  for (const { subject, topic, grades, n, source } of weakTopics(weak)) {
    if (grades.size < p.riskWeakTopicGrades) continue;
    const excess = over(grades.size, p.riskWeakTopicGrades);
    add("competence", "topicWeakInGrades", grades.size, p.riskWeakTopicGrades, excess, { n, source, subject, about: topic });
  }
  for (const { subject, mean, n, source } of evidence.diagnosed) {
    if (mean >= p.riskDiagnostics) continue;
    add("competence", "diagnosticsLow", mean, p.riskDiagnostics, over(p.riskDiagnostics, mean), { n, source, subject });
  }
  for (const { block, theme, share, n, districtMedian, source } of evidence.surveys) {
    const above = districtMedian === null ? Infinity : districtMedian + p.riskAnswersAboveMedian;
    const threshold = Math.min(p.riskAnswers, above);
    if (n < p.minimumPupils || share < threshold) continue;
    add("motivation", "riskAnswers", share, threshold, over(share, threshold), {
      n,
      source,
      about: block,
      ...(theme ? { theme } : {}),
    });
  }
  const { journal, equipment, specialist } = evidence;
  if (journal !== null && journal.n >= p.minimumPupils && 100 * journal.changed > p.riskChangedMarks * journal.n) {
    const share = (100 * journal.changed) / journal.n;
    add("objectivity", "marksChanged", share, p.riskChangedMarks, over(share, p.riskChangedMarks), {
      n: journal.n,
      source: journal.source,
    });
  }
  if (equipment !== null && equipment.percent < p.riskEquipment) {
    const excess = over(p.riskEquipment, equipment.percent);
    add("equipment", "equipmentShort", equipment.percent, p.riskEquipment, excess, { n: null, source: equipment.source });
  }
  const { specialNeeds, enrolment } = passport?.indicators ?? {};
  if (passport !== null && specialist === false && specialNeeds !== undefined && enrolment !== undefined && enrolment > 0) {
    const share = (100 * specialNeeds) / enrolment;
    const source = { ...passport.source, address: passport.cells.specialNeeds ?? passport.source.address };
    if (share > p.riskSpecialNeeds) {
      const excess = over(share, p.riskSpecialNeeds);
      add("specialNeeds", "specialNeedsWithoutSpecialist", share, p.riskSpecialNeeds, excess, { n: enrolment, source });
    }
  }
  return signals;
}

function over(worse: number, better: number): number {
  return better > 0 ? worse / better : Infinity;
}

interface WeakTopic extends Pick<TaskResult, "subject" | "topic" | "n" | "source"> {
  readonly grades: Set<number>;
}

/** Grades in which a topic is weak, by subject and topic. */
function weakTopics(weak: readonly TaskResult[]): Iterable<WeakTopic> {
  const topics = new Map<string, WeakTopic>();
  for (const { subject, topic, grade, n, source } of weak) {
    if (grade === null) continue;
    const key = JSON.stringify([subject, topic]);
    const known = topics.get(key) ?? { subject, topic, grades: new Set<number>(), n: 0, source };
    topics.set(key, { ...known, grades: known.grades.add(grade), n: known.n + n });
  }
  return topics.values();
}
