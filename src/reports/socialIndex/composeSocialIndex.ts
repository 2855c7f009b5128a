import type { SchoolAnalysis } from "../../domain/analysis/analysis";
import type { School } from "../../domain/assessment/school";
import { socialIndexLevelText } from "../../text/names/socialIndexLevelText";
import { commonWords } from "../../text/sheets/commonWords";
import { legendText } from "../../text/sheets/legendText";
import { socialIndexWords as words } from "../../text/sheets/socialIndexWords";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import { isListed } from "../../domain/identification/isListed";
import type { ReportInput } from "../reportInput";
import { chartLabels } from "../schoolNames/chartLabels";
import { schoolLabels } from "../schoolNames/schoolLabels";
import type { ModelCell, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";
import { contributionsText } from "./contributionsText";
import { districtShares } from "./districtShares";
import { quadrantChart } from "./quadrantChart";

const { general, text, decimal } = formats;
const { headings } = words;
const columns: readonly TableColumn[] = [
  { heading: headings.number, width: 4.5, look: "centred", format: general },
  { heading: headings.school, width: 26, look: "text", format: text },
  { heading: headings.value, width: 7.5, look: "leadNumber", format: decimal },
  { heading: headings.level, width: 12, look: "text", format: general },
  { heading: headings.conditions, width: 12, look: "text", format: general },
  { heading: headings.contributions, width: 41, look: "text", format: general, size: 9 },
];
const conditionsColumn = 4;

/** «ИСБШ»: conditions of every school from the hardest on, with what makes them so, and the chart ИСБШ × rating. */
export function composeSocialIndex(input: ReportInput): SheetModel {
  const { dataset, analysis, parameters } = input;
  const labels = schoolLabels(dataset.schools);
  const schools = [...analysis.schools].sort((a, b) => (a.socialIndex?.value ?? Infinity) - (b.socialIndex?.value ?? Infinity));
  const levels = schools.map(({ socialIndex }) => socialIndex?.level ?? null);
  const settlements = ownSettlements(dataset.schools);
  const short = chartLabels(dataset.schools);
  const points = schools.flatMap((school) => {
    const { schoolId, socialIndex, rating, decision } = school;
    if (socialIndex === null || rating === null) return [];
    const label = settlements.get(schoolId) ?? short.get(schoolId) ?? schoolId;
    return [{ label, socialIndex: socialIndex.value, rating: rating.value, listed: isListed(decision) }];
  });
  const count = (level: (typeof levels)[number]): number => levels.filter((one) => one === level).length;
  const drawn = points.length > 0 ? quadrantChart(points) : null;
  const shares = districtShares(dataset.context, analysis.model.socialIndexBaseYear);
  const passportYears = new Set(dataset.context.map(({ year }) => year));
  return composeSheet({
    key: "socialIndex",
    title: words.title,
    stamp: stamp(
      input,
      analysis.window.filter((year) => passportYears.has(year)),
    ),
    legend: legendText(words.legend(parameters.socialIndexLow, parameters.socialIndexHigh)),
    answer: words.answer(
      count("low"),
      count("middle"),
      count("high"),
      schools.filter(({ socialIndex }) => socialIndex?.stable === false).length,
      count(null),
    ),
    columns,
    rows: schools.map((school, index) => rowOf(school, index, labels.get(school.schoolId) ?? school.schoolId, shares)),
    signColumns: [conditionsColumn],
    ...(drawn ? { charts: [drawn.chart], helper: drawn.helper } : {}),
    notes: words.notes(analysis.model.socialIndexBaseYear, analysis.model.socialIndexWeights?.ok === true),
    orientation: "Portrait",
    freezeColumns: 2,
  });
}

/** A settlement is the shorter name in a chart, but only of a school that is alone in it. */
function ownSettlements(schools: readonly School[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const { settlement } of schools) if (settlement !== null) counts.set(settlement, (counts.get(settlement) ?? 0) + 1);
  return new Map(schools.flatMap(({ id, settlement }) => (settlement !== null && counts.get(settlement) === 1 ? [[id, settlement]] : [])));
}

function rowOf({ socialIndex }: SchoolAnalysis, index: number, label: string, shares: ReturnType<typeof districtShares>): ModelCell[] {
  const { notAvailable } = commonWords;
  if (socialIndex === null) return [index + 1, label, notAvailable, notAvailable, words.unknown, notAvailable];
  const { sign, name } = socialIndexLevelText(socialIndex.level);
  return [
    index + 1,
    label,
    socialIndex.value,
    `${sign} ${name}${socialIndex.stable ? "" : `, ${words.unstable}`}`,
    socialIndex.unfavourableConditions ? words.unfavourable : words.ordinary,
    contributionsText(socialIndex.contributions, shares),
  ];
}
