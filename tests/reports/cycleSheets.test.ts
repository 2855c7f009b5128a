import { composeCourses } from "../../src/reports/courses/composeCourses";
import { composeEffectiveness } from "../../src/reports/effectiveness/composeEffectiveness";
import { composePartners } from "../../src/reports/partners/composePartners";
import { composeRoadmap } from "../../src/reports/roadmap/composeRoadmap";
import type { SheetModel } from "../../src/reports/sheetModel";
import { expectReviewed } from "../text/reviewed";
import { madeSupport } from "./madeSupport";
import { smallDataset, smallInput, smallSchools } from "./smallDistrict";

/** A sheet as a person reads it: lines of one cell as they are, the others cell by cell. */
function sheetMarkdown({ name, cells, print }: SheetModel): string {
  const lines = cells.map((row) => row.slice(0, print.columns).map((cell) => (cell === null ? "" : String(cell).replaceAll("\n", " / "))));
  return [`# ${name}`, ...lines.map((row) => (row.slice(1).every((text) => text === "") ? (row[0] ?? "") : `- ${row.join(" | ")}`))].join(
    "\n",
  );
}

describe("the sheets of the support cycle", () => {
  it("read as reviewed, with half-filled registers and with none", () => {
    const support = madeSupport(
      smallSchools.map(({ id }) => id),
      ["s1"],
      2025,
    );
    const inputs = [smallInput({ dataset: { ...smallDataset, support } }), smallInput()];
    const sheets = [composePartners, composeCourses, composeRoadmap, composeEffectiveness];
    expectReviewed("cycleSheets.md", inputs.flatMap((input) => sheets.map((compose) => sheetMarkdown(compose(input)))).join("\n\n"));
  });
});
