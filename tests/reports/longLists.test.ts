import type { Fact } from "../../src/domain/assessment/fact";
import type { School } from "../../src/domain/assessment/school";
import type { Finding } from "../../src/domain/findings/finding";
import { composeReports } from "../../src/reports/composeReports";
import type { SheetModel } from "../../src/reports/sheetModel";
import { smallDataset, smallInput } from "./smallDistrict";

const schools: School[] = Array.from({ length: 200 }, (_, index) => ({
  ...(smallDataset.schools[index % 5] as School),
  id: `s${index}`,
  name: `СОШ № ${index + 1}`,
  code: String(901000 + index),
}));
const facts: Fact[] = schools.flatMap((school, index) =>
  smallDataset.facts.filter((fact) => fact.schoolId === `s${(index % 4) + 1}`).map((fact) => ({ ...fact, schoolId: school.id })),
);
const findings: Finding[] = Array.from({ length: 5000 }, (_, index) => ({
  severity: index % 3 === 0 ? "error" : "info",
  code: index % 3 === 0 ? "marksDoNotSum" : "footnoteMark",
  params: index % 3 === 0 ? { sum: index, n: index + 1 } : { text: `${index}*`, value: index },
  source: { file: null, sheet: "ОГЭ 2025", address: `C${index}` },
  schoolId: `s${index % 200}`,
}));

describe("200 schools and 5 000 findings", () => {
  const input = smallInput({ dataset: { ...smallDataset, schools, facts }, findings, ignored: [] });
  const models = composeReports(input);
  const sheet = (key: SheetModel["key"]): SheetModel => {
    const found = models.find((model) => model.key === key);
    if (!found) throw new Error(`No sheet ${key}`);
    return found;
  };

  it("does not need a style, a format or a height for each row", () => {
    for (const { styles, numberFormats, key } of models) {
      // A page a school: it grows with its pages.
      if (key === "passport") continue;
      expect({ key, styles: styles.length < 100, formats: numberFormats.length < 30 }).toEqual({ key, styles: true, formats: true });
    }
    expect(sheet("dataCheck").rowHeights.length).toBeLessThan(20);
    expect(sheet("data").rowHeights.length).toBeLessThan(250);
  });

  it("links thousands of findings by formulas, not by a call each", () => {
    expect(sheet("dataCheck").links).toEqual([]);
    expect(sheet("data").links).toEqual([]);
    expect(sheet("lowPerforming").links.length).toBeLessThanOrEqual(200);
  });

  it("gives each finding a short key of its own", () => {
    const keys = sheet("dataCheck").inputs[0]?.rowKeys ?? [];
    expect(new Set(keys).size).toBe(5000);
    expect(Math.max(...keys.map((key) => key.length))).toBeLessThanOrEqual(13);
  });

  it("draws one chart for each comparison set", () => expect(sheet("rating").charts.length).toBeGreaterThanOrEqual(1));
});
