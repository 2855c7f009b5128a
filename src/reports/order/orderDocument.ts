import { isLowPerforming } from "../../domain/identification/isLowPerforming";
import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { orderWords as words } from "../../text/documents/orderWords";
import type { OfficialDocument } from "../document/officialDocument";
import { paragraph } from "../document/paragraph";
import { openSchools } from "../lowPerforming/openSchools";
import { partnerPairs } from "../partners/partnerPairs";
import { workingYear } from "../plan/workingYear";
import type { ReportInput } from "../reportInput";
import { roadmapRows } from "../roadmap/roadmapRows";
import { schoolLabels } from "../schoolNames/schoolLabels";
import { windowYears } from "../windowYears";
import { orderAnnexes } from "./orderAnnexes";

/** Clauses that go to the next page with the signature, where it does not fit under them. */
const signedClauses = 2;

/**
 * «Проект приказа» as a text: the list in force, its purpose, small numbers, the parameters, the roadmap and the partners as annexes. It
 * leaves the department, so values behind few pupils are hidden. What the parameters do not tell is a blank to fill in.
 */
export function orderDocument(input: ReportInput): OfficialDocument {
  const { dataset, parameters, analysis } = input;
  const begins = workingYear(input);
  const labels = schoolLabels(dataset.schools);
  const schools = openSchools(input);
  const named = (wanted: (school: SchoolAnalysis) => boolean): string[] =>
    schools.filter(wanted).map(({ schoolId }) => labels.get(schoolId) ?? schoolId);
  const listed = schools.filter(({ decision }) => isLowPerforming(decision));
  const atRisk = named(({ decision }) => decision === "atRisk");
  const unknown = named(({ decision }) => decision === "insufficientData" || decision === "noData");
  const { pairs } = partnerPairs(input);
  const measures = roadmapRows(input).rows.filter(({ state }) => state !== "empty");
  const paired = pairs.filter(({ partner }) => partner !== null).length;
  const years = windowYears(input);
  const results = dataset.facts.filter(({ year }) => years.includes(year)).length;
  const { clauses } = words;
  const texts = [
    clauses.list(begins, listed.length),
    clauses.purpose,
    clauses.smallNumbers(parameters.shownPupils, parameters.minimumPupils),
    clauses.parameters,
    ...(measures.length === 0 ? [] : [clauses.roadmap(measures.length)]),
    ...(pairs.length === 0 ? [] : [clauses.partners(paired, pairs.length - paired)]),
    ...(listed.length === 0 ? [] : [clauses.programmes(parameters.methodService)]),
    ...(atRisk.length === 0 ? [] : [clauses.atRisk(atRisk)]),
    ...(unknown.length === 0 ? [] : [clauses.collect(unknown)]),
    clauses.coordinator(parameters.coordinator),
    clauses.inform,
    clauses.control(parameters.controlPerson),
  ];
  return {
    key: "order",
    title: words.title(analysis.year),
    blocks: [
      paragraph("centre", words.department(parameters.departmentName)),
      paragraph("title", words.order),
      paragraph("centre", words.requisites),
      ...(parameters.orderPlace === "" ? [] : [paragraph("centre", parameters.orderPlace)]),
      paragraph("title", words.subject(begins)),
      paragraph("body", words.basis(parameters.orderBasis)),
      paragraph("body", words.examined(schools.length, results, years)),
      ...texts.map((text, index) => ({
        ...paragraph("item", words.clause(index + 1, text)),
        keepNext: index >= texts.length - signedClauses,
      })),
      { ...paragraph("body", ""), keepNext: true },
      { ...paragraph("body", words.signature(parameters.headPosition, parameters.headName)), keepNext: true },
      paragraph("body", words.acquainted),
      ...orderAnnexes(input, schools, pairs, measures),
    ],
  };
}
