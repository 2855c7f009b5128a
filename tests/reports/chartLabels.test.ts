import { chartLabels } from "../../src/reports/schoolNames/chartLabels";
import { smallDataset } from "./smallDistrict";

const [school] = smallDataset.schools;
const labelsOf = (...names: readonly string[]): string[] => {
  if (!school) throw new Error("a school is needed");
  return [...chartLabels(names.map((shortName, index) => ({ ...school, id: `s${index}`, code: String(index), shortName }))).values()];
};

describe("names of schools in charts", () => {
  it("are the short names where they fit beside a bar", () => expect(labelsOf("СОШ № 5 п. Заводской")).toEqual(["СОШ № 5 п. Заводской"]));

  it("are cut behind a word where they do not, and end with «…»", () =>
    expect(labelsOf("Кулецминская СОШ имени Героя Советского Союза М. Гамзатова")).toEqual(["Кулецминская СОШ имени Героя…"]));

  it("stay whole where the cut would make two of them alike", () => {
    const names = ["Гимназия-интернат имени Героя России № 1 с. Кулецма", "Гимназия-интернат имени Героя России № 1 с. Ругжаль"];
    expect(labelsOf(...names)).toEqual(names);
  });
});
