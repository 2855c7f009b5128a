import { yearReportDocument } from "../../../src/reports/yearReport/yearReportDocument";
import { composeYearReport } from "../../../src/reports/yearReport/composeYearReport";
import { sheetName } from "../../../src/text/names/sheetName";
import { reportSheets } from "../../../src/reports/reportSheets";
import { expectReviewed } from "../../text/reviewed";
import { documentMarkdown } from "../document/documentMarkdown";
import { madeSupport } from "../madeSupport";
import { smallDataset, smallInput, smallSchools } from "../smallDistrict";

const support = madeSupport(
  smallSchools.map(({ id }) => id),
  ["s1"],
  2025,
);
const filled = smallInput({ dataset: { ...smallDataset, support } });
const paragraphs = (given = filled): string[] =>
  yearReportDocument(given).blocks.flatMap((block) => (block.kind === "paragraph" && block.look === "body" ? [block.text] : []));

describe("«Аналитическая справка»", () => {
  it("reads as reviewed, with registers and without", () =>
    expectReviewed(
      "yearReport.md",
      `${documentMarkdown(yearReportDocument(filled))}\n\n---\n\n${documentMarkdown(yearReportDocument(smallInput()))}`,
    ));

  it("has a number in every paragraph and the sheet it stands on", () => {
    for (const text of [...paragraphs(), ...paragraphs(smallInput())]) {
      expect(text).toMatch(/\d/);
      expect(text).toMatch(/\((лист|листы)\u00a0?\s?«/);
    }
  });

  it("names only sheets that the run makes", () => {
    const names = new Set(reportSheets.map(({ key }) => sheetName(key)));
    const awaited = new Set(["Рекомендации школам", "Рекомендации МОУО", ...names]);
    const named = paragraphs().flatMap((text) => [...text.matchAll(/лист[ы]?\s«([^»]+)»/g)].map((match) => match[1] ?? ""));
    expect(named.filter((name) => !awaited.has(name))).toEqual([]);
  });

  it("says who is missing instead of 100 %", () => {
    expect(paragraphs().join(" ").replaceAll("\u00a0", " ")).toContain(
      "проведён по 4 из 5 (80 %) школ (лист «Эффективность»). Не хватает данных: СОШ с. Новое.",
    );
  });

  it("draws the years on its sheet beside the same numbers", () => {
    const sheet = composeYearReport(filled);
    expect(sheet.charts).toHaveLength(1);
    const [chart] = sheet.charts;
    const values = chart?.series[0]?.values;
    const row = values?.row ?? 0;
    const drawn = [0, 1, 2].map((index) => sheet.cells[row + index]?.[values?.column ?? 0] as number);
    for (const value of drawn) expect(value).toBeCloseTo((100 * 38) / 240, 9);
  });

  it("has no dynamics of one year", () => {
    const facts = smallDataset.facts.filter(({ year }) => year === 2025);
    const one = yearReportDocument(smallInput({ dataset: { ...smallDataset, facts } }));
    expect(one.blocks.some(({ kind }) => kind === "chart")).toBe(false);
    expect(documentMarkdown(one).replaceAll("\u00a0", " ")).toContain("динамика не посчитана");
  });
});
