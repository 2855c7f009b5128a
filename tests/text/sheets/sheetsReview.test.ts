import { listSensitivity } from "../../../src/domain/sensitivity/listSensitivity";
import { composeCalculation } from "../../../src/reports/calculation/composeCalculation";
import { composeData } from "../../../src/reports/data/composeData";
import { composeDataCheck } from "../../../src/reports/dataCheck/composeDataCheck";
import { composeDynamics } from "../../../src/reports/dynamics/composeDynamics";
import { composeLowPerforming } from "../../../src/reports/lowPerforming/composeLowPerforming";
import { composeMethodology } from "../../../src/reports/methodology/composeMethodology";
import { composePassport } from "../../../src/reports/passport/composePassport";
import { composeRating } from "../../../src/reports/rating/composeRating";
import { composeSchools } from "../../../src/reports/schools/composeSchools";
import type { ModelCell, SheetModel } from "../../../src/reports/sheetModel";
import { composeSocialIndex } from "../../../src/reports/socialIndex/composeSocialIndex";
import { composeTypology } from "../../../src/reports/typology/composeTypology";
import { formatNumber } from "../../../src/text/typography/formatNumber";
import { smallInput } from "../../reports/smallDistrict";
import { expectReviewed } from "../reviewed";

const shown = (cell: ModelCell): string =>
  cell === null
    ? ""
    : typeof cell === "object"
      ? cell.formula
      : typeof cell === "number"
        ? formatNumber(cell, Number.isInteger(cell) ? 0 : 3)
        : String(cell);

/** Every text of a sheet as a person meets it, row by row, then its charts. */
function reviewOf({ name, cells, print, charts }: SheetModel): string {
  const rows = cells.map((row) =>
    row
      .slice(0, print.columns)
      .map(shown)
      .filter((text) => text !== "")
      .map((text) => text.replaceAll("\n", " / "))
      .join(" | "),
  );
  const drawn = charts.map(({ title, alternativeText, series, valueAxis }) =>
    [`- ${title}`, alternativeText, valueAxis?.title ?? "", series.map((one) => one.name).join(", ")]
      .filter((text) => text !== "")
      .join(" · "),
  );
  return [
    `# ${name}`,
    ...rows.filter((row) => row !== "").map((row) => `\n${row}`),
    ...(drawn.length === 0 ? [] : ["\n## Диаграммы\n", ...drawn]),
  ].join("\n");
}

const whole = smallInput();

const firstSheets = [
  ["lowPerforming.md", composeLowPerforming],
  ["rating.md", composeRating],
  ["socialIndex.md", composeSocialIndex],
  ["schools.md", composeSchools],
  ["data.md", composeData],
  ["dataCheck.md", composeDataCheck],
  ["calculation.md", composeCalculation],
] as const;

describe("texts of the sheets, as a person has read them", () => {
  it.each(firstSheets)("%s", (name, compose) => expectReviewed(name, reviewOf(compose(whole))));
  it("«Типология»", () => expectReviewed("typology.md", reviewOf(composeTypology(smallInput()))));
  it("«Динамика»", () => expectReviewed("dynamics.md", reviewOf(composeDynamics(smallInput()))));
  it("«Методика»", () =>
    expectReviewed(
      "methodology.md",
      reviewOf(composeMethodology({ ...whole, sensitivity: listSensitivity(whole.dataset, whole.parameters) })),
    ));
  it("«Паспорт школы»", () =>
    expectReviewed("passport.md", reviewOf(composePassport(smallInput({ passports: ["СОШ № 25 а. Кызыл", "СОШ с. Новое"] })))));
});
