import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import { commonWords } from "../../text/sheets/commonWords";
import { partnersWords } from "../../text/sheets/partnersWords";
import type { ReportInput } from "../reportInput";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell } from "../sheetModel";
import type { PartnerPairs } from "./partnerPairs";

const { loads: words, registerEmpty, noContract } = partnersWords;

/** A row for each school that may be a partner, also for those that nobody needs yet. */
export function loadRows({ candidates, contractsKept }: PartnerPairs, { dataset, parameters }: ReportInput): ModelCell[][] {
  const labels = schoolLabels(dataset.schools);
  const names = (ids: readonly string[]): string => ids.map((id) => labels.get(id) ?? id).join(", ");
  if (candidates.length === 0) {
    const none = commonWords.notApplicable;
    return [[none, words.nobody, none, none, none, none, none]];
  }
  return candidates.map(({ school, strong, proposed, contracted }, index) => [
    index + 1,
    names([school.schoolId]),
    words.load(contracted.length, proposed.length, parameters.partnerLoad),
    offer(school),
    words.subjects(strong),
    proposed.length === 0 ? words.unused : names(proposed),
    contracted.length > 0 ? names(contracted) : contractsKept ? noContract : registerEmpty,
  ]);
}

/** What the school can share: practice of hard conditions is worth more to the schools that live in them. */
function offer({ type }: SchoolAnalysis): string {
  if (type === "resilient") return words.resilient;
  return type === "resourceful" ? words.resourceful : words.strong;
}
