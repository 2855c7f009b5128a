import { riskCodes } from "../../domain/risks/riskCodes";
import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { School } from "../../domain/assessment/school";
import { isListed } from "../../domain/identification/isListed";
import { knownRisks } from "../../domain/recommendations/knownRisks";
import { proposedSignificance } from "../../domain/recommendations/significance";
import type { RiskCode } from "../../domain/risks/riskSignal";
import { riskName } from "../../text/names/riskName";
import { significanceText } from "../../text/names/significanceText";
import { signalText } from "../../text/recommendations/signalText";
import { commonWords } from "../../text/sheets/commonWords";
import { diagnosisWords as words } from "../../text/sheets/diagnosisWords";
import { legendText } from "../../text/sheets/legendText";
import { capitalise } from "../../text/typography/capitalise";
import { inputNames } from "../inputs/inputNames";
import { keptText } from "../inputs/keptText";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import { analysisInForce } from "../lowPerforming/analysisInForce";
import { byDecision } from "../lowPerforming/byDecision";
import { supportCycle } from "../recommendations/supportCycle";
import type { KeptInputs, ReportInput } from "../reportInput";
import { schoolKeys } from "../schoolNames/schoolKeys";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { InputRange, ModelCell, SheetModel } from "../sheetModel";
import { sourceCell } from "../sources/sourceCell";
import { stamp } from "../stamp";
import { factorMeasures } from "./factorMeasures";
import { diagnosisKey, diagnosisKeyOf } from "./diagnosisKey";

const { general, text } = formats;
const { headings } = words;
const columns: readonly TableColumn[] = [
  { heading: headings.number, width: 4, look: "centred", format: general },
  { heading: headings.school, width: 15, look: "text", format: text },
  { heading: headings.risk, width: 16.5, look: "text", format: general },
  { heading: headings.evidence, width: 26, look: "text", format: text },
  { heading: headings.source, width: 14, look: "link", format: general, size: 8 },
  { heading: headings.proposed, width: 12.5, look: "status", format: general },
  { heading: headings.significance, width: 13, look: "input", format: text },
  { heading: headings.measure, width: 24, look: "text", format: text },
  { heading: headings.question, width: 22, look: "text", format: general },
  { heading: headings.answer, width: 15, look: "input", format: text },
];
const place = { proposed: 5, significance: 6, answer: 9 } as const;
const linkLetters = 21;
const inputs = [inputNames.diagnosisSignificance, inputNames.diagnosisAnswers];
const columnKeys = { [inputNames.diagnosisSignificance]: "significance", [inputNames.diagnosisAnswers]: "answer" } as const;

/**
 * «Углублённая диагностика»: for each school on the list, in the risk group or without data enough, every risk factor with the
 * evidence at hand, its significance as we propose it and as a person confirms it, the measure the catalogue
 * proposes, what only people can answer, and their answer.
 */
export function composeDiagnosis(input: ReportInput): SheetModel {
  const { dataset, kept, parameters } = input;
  const labels = schoolLabels(dataset.schools);
  const keys = schoolKeys(dataset.schools);
  const schools = new Map(dataset.schools.map((school) => [school.id, school]));
  const remembered = new Set(inputs.flatMap((name) => [...(kept.get(name)?.keys() ?? [])]));
  const found = new Set<string>();
  const rows: ModelCell[][] = [];
  const rowKeys: string[] = [];
  const shown = diagnosed(input, remembered);
  const knownOf = knownRisks(dataset, input.analysis.year);
  for (const school of shown) {
    const of = schools.get(school.schoolId);
    const spellings = of === undefined ? [school.schoolId] : spellingsOf(of, keys);
    const measures = factorMeasures(school, input);
    const known = knownOf(school);
    for (const risk of riskCodes) {
      const own = spellings.map((name) => diagnosisKey(name, risk));
      const key = own.find((one) => remembered.has(one)) ?? own[0] ?? risk;
      own.forEach((one) => found.add(one));
      rowKeys.push(own[0] ?? risk);
      rows.push([
        rows.length + 1,
        labels.get(school.schoolId) ?? school.schoolId,
        riskName(risk),
        ...evidenceCells(school, risk, input, known.has(risk)),
        ...typed(kept, key, risk, measures.get(risk) ?? commonWords.notApplicable),
      ]);
    }
  }
  for (const key of remembered) {
    const orphan = found.has(key) ? null : diagnosisKeyOf(key);
    if (orphan === null) continue;
    const { school, risk } = orphan;
    rowKeys.push(key);
    rows.push([
      rows.length + 1,
      school,
      riskName(risk),
      words.orphan,
      commonWords.notApplicable,
      words.unknown,
      ...typed(kept, key, risk, commonWords.notApplicable),
    ]);
  }
  const confirmed = rows.filter((row) => row[place.significance] !== null).length;
  return composeSheet({
    key: "diagnosis",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(shown.length, confirmed, rows.length),
    columns,
    rows,
    signColumns: [place.proposed],
    inputs: inputsOf(rowKeys),
    notes: words.notes(parameters.shownPupils),
    orientation: "Landscape",
    freezeColumns: 2,
  });
}

/** Open schools that the diagnosis is for, and those about which something was written on an earlier run. */
function diagnosed(input: ReportInput, remembered: ReadonlySet<string>): SchoolAnalysis[] {
  const { dataset } = input;
  const keys = schoolKeys(dataset.schools);
  const schools = new Map(dataset.schools.map((school) => [school.id, school]));
  return byDecision(analysisInForce(input).schools).filter(({ schoolId, decision }) => {
    const school = schools.get(schoolId);
    if (school === undefined) return false;
    const written = riskCodes.some((risk) => spellingsOf(school, keys).some((name) => remembered.has(diagnosisKey(name, risk))));
    return written || (!school.closed && (isListed(decision) || decision === "insufficientData" || decision === "noData"));
  });
}

function spellingsOf(school: School, keys: ReadonlyMap<string, string>): string[] {
  return [keys.get(school.id) ?? school.name, school.name, ...school.aliases];
}

/**
 * Evidence, its cell and the significance we propose.
 *
 * @param known whether the data could show the risk at all
 */
function evidenceCells(school: SchoolAnalysis, risk: RiskCode, input: ReportInput, known: boolean): ModelCell[] {
  const { parameters } = input;
  const signals = (supportCycle(input).signals.get(school.schoolId) ?? []).filter((one) => one.risk === risk);
  const [lead] = signals;
  if (lead === undefined) {
    return [known ? words.noRisk : words.noData(words.wanted[risk]), commonWords.notApplicable, known ? words.notProposed : words.unknown];
  }
  const { sign, name } = significanceText(proposedSignificance(lead.priority, parameters));
  return [
    capitalise(signals.map((signal) => signalText(signal, parameters)).join("; ")),
    lead.source === null ? commonWords.notApplicable : sourceCell(lead.source, linkLetters),
    `${sign} ${name}`,
  ];
}

function typed(kept: KeptInputs, key: string, risk: RiskCode, measure: string): ModelCell[] {
  const at = (name: keyof typeof columnKeys) => keptText(kept, name, key, columnKeys[name]);
  return [at(inputNames.diagnosisSignificance), measure, words.questions[risk], at(inputNames.diagnosisAnswers)];
}

function inputsOf(rowKeys: readonly string[]): InputRange[] {
  if (rowKeys.length === 0) return [];
  const range = (column: number) => ({ row: 0, column, rows: rowKeys.length, columns: 1 });
  const options = (["high", "middle", "low"] as const).map((one) => significanceText(one).name);
  const [significance, answers] = [inputNames.diagnosisSignificance, inputNames.diagnosisAnswers];
  return [
    {
      name: significance,
      range: range(place.significance),
      rowKeys,
      columnKeys: [columnKeys[significance]],
      validation: { type: "list", options },
    },
    { name: answers, range: range(place.answer), rowKeys, columnKeys: [columnKeys[answers]] },
  ];
}
