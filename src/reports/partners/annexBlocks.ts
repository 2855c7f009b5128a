import { subjectLow } from "../../domain/identification/subjectLow";
import { commonWords } from "../../text/sheets/commonWords";
import { partnersWords } from "../../text/sheets/partnersWords";
import type { TableBlock } from "../layout/stackBlocks";
import { workingYear } from "../plan/workingYear";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell } from "../sheetModel";
import type { PartnerPair, PartnerPairs } from "./partnerPairs";

const { annex: words } = partnersWords;

/** Draft of the contract's annex: what each pair does together, who, by when and how it is measured; nothing where there is no pair. */
export function annexBlocks({ pairs, candidates }: PartnerPairs, input: ReportInput): TableBlock[] {
  if (pairs.length === 0) return [];
  const begins = workingYear(input);
  const labels = schoolLabels(input.dataset.schools);
  const labelOf = (id: string): string => labels.get(id) ?? id;
  const resilient = new Set(candidates.filter(({ school }) => school.type === "resilient").map(({ school }) => school.schoolId));
  const rows = pairs.flatMap((pair) =>
    pair.partner === null
      ? [[labelOf(pair.schoolId), partnersWords.intermunicipal, words.none, ...new Array<string>(3).fill(commonWords.notApplicable)]]
      : jointWork(pair, resilient.has(pair.partner.schoolId), input, begins).map((work) => [
          labelOf(pair.schoolId),
          labelOf(pair.partner?.schoolId ?? ""),
          ...work,
        ]),
  );
  return [
    {
      section: words.section(begins),
      headings: words.headings,
      rows: rows.map((row, index): ModelCell[] => [index + 1, ...row]),
    },
  ];
}

/** What, who, by when, measured by what: a row a subject, one on the work of the two administrations, one on the context. */
function jointWork(pair: PartnerPair, resilient: boolean, input: ReportInput, begins: number): string[][] {
  const { dataset, analysis, parameters } = input;
  const facts = dataset.facts.filter(({ schoolId }) => schoolId === pair.schoolId);
  const target = { year: analysis.year, shownPupils: parameters.shownPupils, threshold: parameters.lowShareThreshold };
  return [
    ...(pair.subjects.length > 0 ? pair.subjects : pair.weak).map((subject) => [
      words.subject(subject),
      words.subjectPeople(subject),
      words.subjectTerm(begins),
      words.subjectIndicator(subject, subjectLow(facts, analysis.year, subject, parameters), target),
    ]),
    [words.management, words.managementPeople, words.managementTerm(begins), words.managementIndicator],
    ...(resilient ? [[words.context, words.contextPeople, words.subjectTerm(begins), words.contextIndicator]] : []),
  ];
}
