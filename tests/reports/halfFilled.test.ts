import { noSupport } from "../../src/domain/support/noSupport";
import type { SupportRecords } from "../../src/domain/support/supportRecords";
import { composeCourses } from "../../src/reports/courses/composeCourses";
import { composeDiagnosis } from "../../src/reports/diagnosis/composeDiagnosis";
import { composeEffectiveness } from "../../src/reports/effectiveness/composeEffectiveness";
import { composeMonitoring } from "../../src/reports/monitoring/composeMonitoring";
import { composePartners } from "../../src/reports/partners/composePartners";
import { composeDepartmentRecommendations } from "../../src/reports/recommendations/composeDepartmentRecommendations";
import { registerName } from "../../src/text/names/registerName";
import { madeSupport } from "./madeSupport";
import { lifelikeSupport } from "./monitoring/lifelikeSupport";
import { cellText } from "./sheetText";
import { smallDataset, smallInput, smallSchools } from "./smallDistrict";

const source = { file: null, sheet: "Учёт", address: "A4" };
const made = madeSupport(
  smallSchools.map(({ id }) => id),
  ["s1"],
  2025,
);
/** Every register tells something of the school on the list. */
const full: SupportRecords = {
  ...made,
  measures: lifelikeSupport.measures,
  visits: lifelikeSupport.visits,
  programmes: lifelikeSupport.programmes,
  listings: [{ schoolId: "s1", year: 2023, leftIn: null, document: "приказ № 1", source }],
  teams: [{ schoolId: "s1", kind: "tutor", appointed: true, document: null, source }],
  analytics: [{ schoolId: "s1", given: true, document: null, source }],
  surveys: [
    { schoolId: "s1", year: 2025, respondents: "pupils", theme: "motivation", block: "Учебная мотивация", share: 40, n: 50, source },
  ],
  events: [
    ...made.events,
    { schoolId: "s1", kind: "internship", title: "Урок", date: "2025-03-14", participants: 2, attended: true, document: null, source },
  ],
  distances: smallSchools.map(({ id }) => ({ schoolId: "s1", otherId: id, kilometres: 10, source })),
};
type Register = Exclude<keyof SupportRecords, "tasks">;
const registers = (Object.keys(noSupport) as (keyof SupportRecords)[]).filter((key): key is Register => key !== "tasks");
const sheets = [
  composeMonitoring,
  composePartners,
  composeCourses,
  composeEffectiveness,
  composeDiagnosis,
  composeDepartmentRecommendations,
];
const textsOf = (support: SupportRecords, given = smallDataset): string[] =>
  sheets.flatMap((compose) =>
    compose(smallInput({ dataset: { ...given, support } }))
      .cells.flat()
      .map(cellText),
  );
const zeros = (texts: readonly string[]): number => texts.join(" ").match(/\(0 %\)/g)?.length ?? 0;

describe("registers that are not filled", () => {
  const before = textsOf(full);

  it.each(registers)("%s: its sheets name it as the one to fill, and print no more 0 %% than with it", (register) => {
    // Without the register of past lists and of programmes nothing tells since when a school is on the list.
    const without = { ...full, [register]: [], ...(register === "listings" ? { programmes: [] } : {}) };
    // Ways to the centre tell of distances too.
    const texts = textsOf(register === "distances" ? { ...without, resources: [] } : without);
    expect(texts.some((text) => text.includes(registerName(register)))).toBe(true);
    expect(zeros(texts)).toBeLessThanOrEqual(zeros(before));
  });

  it("none at all: every sheet stands, and nothing is 0 % that nobody filled", () => {
    const texts = textsOf(noSupport);
    expect(zeros(texts)).toBe(0);
    expect(texts.filter((text) => text.includes("не заполнен")).length).toBeGreaterThan(sheets.length);
  });
});
