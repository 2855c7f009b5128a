import type { Dataset } from "../../../src/domain/assessment/dataset";
import type { JournalFact } from "../../../src/domain/assessment/journalFact";
import { analyse } from "../../../src/domain/analysis/analyse";
import { computedMarkers } from "../../../src/domain/objectivity/computedMarkers";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { partnerCandidates } from "../../../src/domain/partners/partnerCandidates";
import { supportRisks } from "../../../src/domain/risks/supportRisks";
import { inventDistrict } from "../analysis/inventDistrict";

const rules = defaultParameters();
const { dataset } = inventDistrict({ seed: 3, schools: 12, years: [2023, 2024, 2025], vprGrades: [5, 8] });
const plain: Dataset = { ...dataset, biasMarkers: [] };
const journal = (n: number, lowered: number, rest: Partial<JournalFact> = {}): JournalFact => ({
  schoolId: "s1",
  year: 2025,
  subject: "russian",
  grade: 5,
  n,
  lowered,
  raised: 0,
  confirmed: n - lowered,
  source: { file: null, sheet: "Журнал", address: "B5:E5" },
  ...rest,
});
const reasons = (journals: JournalFact[]): unknown[] =>
  computedMarkers({ ...plain, facts: [], journals }, rules).map(({ schoolId, year, reason, count, source }) => [
    schoolId,
    year,
    reason,
    count,
    source?.address,
  ]);

describe("computedMarkers", () => {
  it("takes the journals of a year together: 30 % of all marks, from ten pupils on", () => {
    expect(reasons([journal(10, 3)])).toEqual([["s1", 2025, "journal", 1, "B5:E5"]]);
    expect(reasons([journal(10, 2)])).toEqual([]);
    expect(reasons([journal(9, 9)])).toEqual([]);
    const other = { subject: "mathematics", source: { file: null, sheet: "Журнал", address: "B9:E9" } };
    expect(reasons([journal(10, 2), journal(10, 4, other)])).toEqual([["s1", 2025, "journal", 1, "B9:E9"]]);
    expect(reasons([journal(10, 2), journal(10, 3, other)])).toEqual([]);
  });

  it("says «требуют проверки», is a risk with its cells, keeps from being a partner, and moves no figure", () => {
    const before = analyse(plain, rules);
    const best = partnerCandidates(before, [], rules)[0] ?? before.schools[0];
    if (best === undefined) throw new Error("the invented district has no schools");
    const source = { file: null, sheet: "Баллы", address: "C8:X8" };
    const marked: Dataset = {
      ...plain,
      biasMarkers: [2023, 2024, 2025].map((year) => ({
        schoolId: best.schoolId,
        year,
        kind: "computed",
        reason: "boundaryPeak",
        count: 2,
        source,
      })),
    };
    const after = analyse(marked, rules);
    expect(after.schools.filter(({ objectivityCheck }) => objectivityCheck).map(({ schoolId }) => schoolId)).toEqual([best.schoolId]);
    expect(after.schools.map((school) => ({ ...school, objectivityCheck: false }))).toEqual(before.schools);
    expect(supportRisks(marked, after, rules).bySchool.get(best.schoolId)).toContainEqual(
      expect.objectContaining({ risk: "objectivity", signal: "biasMarker", value: 2, source }),
    );
    expect(partnerCandidates(after, marked.biasMarkers, rules).map(({ schoolId }) => schoolId)).not.toContain(best.schoolId);
  });

  it("has nothing to ask of an empty district", () => {
    expect(computedMarkers({ ...plain, facts: [], schools: [] }, rules)).toEqual([]);
  });
});
