import { listSensitivity } from "../../src/domain/sensitivity/listSensitivity";
import type { SchoolSensitivity } from "../../src/domain/sensitivity/schoolSensitivity";
import { composeLowPerforming } from "../../src/reports/lowPerforming/composeLowPerforming";
import { firmList } from "../../src/reports/lowPerforming/firmList";
import { cellText, tableTexts } from "./sheetText";
import { smallInput } from "./smallDistrict";

describe("how firm «Перечень» is", () => {
  const input = smallInput();
  const sensitivity = listSensitivity(input.dataset, input.parameters);
  const sheet = composeLowPerforming({ ...input, sensitivity });
  const reasons = new Map(tableTexts(sheet).map((row) => [row[1], row[3]]));

  it("is told for the schools the department has to act on", () => {
    expect(reasons.get("СОШ № 25 а. Кызыл")).toMatch(/\nРешение устойчиво: то же во всех вариантах расчёта \(\d+\)\.$/);
    expect(reasons.get("СОШ а. Эркен")).not.toContain("Решение");
  });

  it("is told of the list as a whole in the notes", () => {
    const { same, variants } = firmList(sensitivity) ?? {};
    expect(sheet.cells.map((row) => cellText(row[0])).find((text) => text.startsWith("Перечень —"))).toContain(
      `состав ШНОР тот же в ${same} из ${variants} вариантов`,
    );
  });

  it("is passed over where it was not worked out", () => {
    const without = composeLowPerforming(input);
    expect(without.cells.flat().map(cellText).join(" ")).not.toMatch(/устойчиво|вариант/);
  });

  it("counts a variant once, whichever schools it moves on or off the list", () => {
    const school = (schoolId: string, dependsOn: SchoolSensitivity["dependsOn"]): SchoolSensitivity => ({
      schoolId,
      decision: "atRisk",
      variants: 11,
      listedShare: 0,
      sameShare: 1,
      dependsOn,
    });
    const lower = { rule: "threshold", key: "lowShareThreshold", value: 25, decision: "lowPerforming" } as const;
    const calmer = { rule: "gap", key: "clusterGap", value: 0.45, decision: "notApplicable" } as const;
    expect(firmList([school("a", [lower, calmer]), school("b", [lower])])).toEqual({ same: 10, variants: 11 });
    expect([firmList(undefined), firmList([])]).toEqual([null, null]);
  });
});
