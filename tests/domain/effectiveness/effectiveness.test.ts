import { analyse } from "../../../src/domain/analysis/analyse";
import { conceptTargets } from "../../../src/domain/effectiveness/conceptTargets";
import { managementCycle } from "../../../src/domain/effectiveness/managementCycle";
import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { inventDistrict } from "../analysis/inventDistrict";

describe("managementCycle", () => {
  const position = (name: string, present: boolean | null, document: string | null = null) => {
    return { heading: "goals", position: name, present, document } as const;
  };
  const goals = (...positions: ReturnType<typeof position>[]) => managementCycle(positions)[0];
  it("counts a position only with the requisites of its document", () => {
    expect(goals(position("1.1", true, "Приказ № 5"), position("1.2", true), position("1.3", false), position("1.4", null))).toEqual({
      heading: "goals",
      points: 1,
      judged: 3,
      conclusion: "partial",
      unproven: ["1.2"],
      absent: ["1.3"],
      notFilled: ["1.4"],
    });
    expect(goals(position("1.1", true, "Приказ № 5"))?.conclusion).toBe("complete");
    expect(goals(position("1.1", false))?.conclusion).toBe("absent");
  });
  it("has eight headings, and one without a word is not filled", () => {
    const headings = managementCycle([]);
    expect(headings).toHaveLength(8);
    expect(new Set(headings.map(({ conclusion }) => conclusion))).toEqual(new Set(["notFilled"]));
  });
});

describe("conceptTargets", () => {
  const { dataset } = inventDistrict({ seed: 4, schools: 4, years: [2024, 2025], vprGrades: [] });
  const analysis = analyse({ ...dataset, context: dataset.context.filter(({ schoolId }) => schoolId !== "s4") }, defaultParameters());
  const schools = analysis.schools.map((school, i) => ({
    ...school,
    decision: i < 2 ? ("lowPerforming" as const) : ("notApplicable" as const),
  }));
  const fact = (target: string, registers: Parameters<typeof conceptTargets>[1], closed?: ReadonlySet<string>) =>
    conceptTargets({ schools }, registers, closed).find((one) => one.target === target);

  it("asks for results and context of every school, and names who has none", () => {
    expect(fact("analysed", {})).toMatchObject({ total: 4, reached: 3, share: 75, missing: ["s4"] });
    expect(fact("analysed", {}, new Set(["s4"]))).toMatchObject({ total: 3, share: 100, missing: [] });
  });
  it("asks for a programme of every school on the list, and tells missing from not known", () => {
    const programmes = new Map([["s1", true]]);
    expect(fact("programmes", { programmes })).toMatchObject({ total: 2, reached: 1, share: 50, missing: [], unknown: ["s2"] });
    expect(fact("programmes", { programmes: programmes.set("s2", false) })).toMatchObject({ missing: ["s2"], unknown: [] });
  });
  it("never prints 0 % for a register that is not filled", () => {
    expect(fact("seminars", {})).toMatchObject({ total: 2, reached: 0, share: null });
    expect(fact("seminars", { seminars: new Map() })?.share).toBeNull();
  });
});
