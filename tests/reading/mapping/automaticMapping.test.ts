import type { SheetGrid } from "../../../src/reading/grid";
import { mappingOf } from "../../../src/reading/mapping/mappingOf";
import { proposeTables } from "../../../src/reading/mapping/proposeTables";
import { readSheet } from "../../../src/reading/sheets/readSheet";
import type { SheetReading } from "../../../src/reading/sheets/sheetReading";
import { haveSharedData, workbookGrids } from "../accuracy/district";
import type { Layout } from "../harder/layout";
import * as misleading from "../harder/layouts/misleading";
import * as oneSchool from "../harder/layouts/oneSchool";
import * as passports from "../harder/layouts/passports";
import * as stacked from "../harder/layouts/stacked";
import * as wide from "../harder/layouts/wide";
import { randomOf } from "../harder/random";

const nothingSaid = { subject: null, grade: null, year: null };

/** What a mapping answers by being there: which column names the schools, what «не родной» is counted as. */
const answered: readonly string[] = ["mappingApplied", "schoolColumnByContent", "languageUnqualified"];

/** Everything a sheet gave, but for the questions that a mapping answers. */
const given = ({ findings, recognised, ...rest }: SheetReading): unknown => ({
  ...rest,
  recognised: recognised.map((one) => ({ ...one, confidence: null })),
  findings: findings.filter(({ finding }) => !answered.includes(finding.code)),
});

/** The sheet by itself, and the sheet by the mapping that the reading proposes for it. */
function bothWays(grid: SheetGrid): { byItself: unknown; byMapping: unknown } {
  const mappings = proposeTables(grid, []).map((table) =>
    mappingOf(table, { file: grid.file, sheet: grid.name }, "2025-03-01", nothingSaid),
  );
  const byMapping = readSheet(grid, { mappings });
  expect(byMapping.findings.filter(({ finding }) => finding.code === "mappingApplied")).toHaveLength(mappings.length);
  return { byItself: given(readSheet(grid)), byMapping: given(byMapping) };
}

const layouts = Object.entries<Layout>({ ...wide, ...stacked, ...misleading, ...passports, ...oneSchool });

describe("a mapping that agrees with the reading changes nothing", () => {
  it.each(layouts)("on the sheets of «%s»", (_, layout) => {
    for (const seed of [101, 138]) {
      for (const grid of layout(randomOf(seed)).grids) {
        const { byItself, byMapping } = bothWays(grid);
        expect(byMapping).toEqual(byItself);
      }
    }
  });

  (haveSharedData ? it : it.skip)("on every sheet of a whole district", () => {
    for (const grid of workbookGrids("a")) {
      const { byItself, byMapping } = bothWays(grid);
      expect({ sheet: grid.name, reading: byMapping }).toEqual({ sheet: grid.name, reading: byItself });
    }
  });
});
