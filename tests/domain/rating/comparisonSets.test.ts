import type { SchoolLevel } from "../../../src/domain/assessment/school";
import type { SchoolPlacement } from "../../../src/domain/assessment/schoolPlacement";
import { comparisonSets } from "../../../src/domain/rating/comparisonSets";
import { defaultParameters } from "../../../src/domain/parameters/parameters";

const rules = defaultParameters();
const nothing = { socialIndexLevels: new Map(), manual: new Map() };

function place(id: string, level: SchoolLevel | null, enrolment: number, closed = false): SchoolPlacement {
  const school = {
    id,
    name: id,
    shortName: id,
    aliases: [],
    code: null,
    login: null,
    namedLevel: level,
    settlement: null,
    registryEnrolment: enrolment,
    closed,
  };
  return { school, level, enrolment, size: enrolment <= 100 ? "small" : "regular" };
}
const large = (prefix: string, count: number) => Array.from({ length: count }, (_, i) => place(`${prefix}${i + 1}`, "secondary", 300));

describe("comparisonSets", () => {
  it("compares four regular СОШ with each other", () => {
    const sets = comparisonSets(large("a", 4), rules, nothing);
    expect(sets.get("a1")?.comparison).toMatchObject({
      kind: "cluster",
      level: "secondary",
      size: "regular",
      members: ["a1", "a2", "a3", "a4"],
    });
  });

  it("sends a small cluster up to its level while the others keep theirs", () => {
    const sets = comparisonSets([...large("a", 4), place("b", "secondary", 60)], rules, nothing);
    expect(sets.get("b")?.own.members).toEqual(["b"]);
    expect(sets.get("b")?.comparison).toMatchObject({ kind: "level", members: ["a1", "a2", "a3", "a4", "b"] });
    expect(sets.get("a1")?.comparison.kind).toBe("cluster");
  });

  it("then to the district, then to the region's reference values", () => {
    expect(comparisonSets([...large("a", 3), place("b", "basic", 60)], rules, nothing).get("b")?.comparison.kind).toBe("district");
    expect(comparisonSets(large("a", 3), rules, nothing).get("a1")?.comparison.kind).toBe("reference");
  });

  it("does not count a closed school, and gives it no set", () => {
    const sets = comparisonSets([...large("a", 3), place("a4", "secondary", 300, true), place("b", "basic", 300)], rules, nothing);
    expect(sets.get("a1")?.comparison.kind).toBe("district");
    expect(sets.get("a1")?.comparison.members).toEqual(["a1", "a2", "a3", "b"]);
    expect(sets.has("a4")).toBe(false);
  });

  it("gives a school of unknown level no cluster, unless it is placed by hand", () => {
    const schools = [...large("a", 4), place("x", null, 300)];
    expect(comparisonSets(schools, rules, nothing).has("x")).toBe(false);
    const manual = new Map(["a1", "a2", "a3", "x"].map((id) => [id, "North"]));
    const sets = comparisonSets(schools, rules, { ...nothing, manual });
    expect(sets.get("x")?.comparison).toMatchObject({ kind: "cluster", manual: "North", members: ["a1", "a2", "a3", "x"] });
  });

  it("parts clusters by the level of ИСБШ when asked", () => {
    const levels = new Map(["a1", "a2", "a3", "a4"].map((id) => [id, "low" as const]));
    const sets = comparisonSets(large("a", 8), { ...rules, clusterBySocialIndex: true }, { ...nothing, socialIndexLevels: levels });
    expect(sets.get("a1")?.comparison.members).toEqual(["a1", "a2", "a3", "a4"]);
  });
});
