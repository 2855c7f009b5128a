import { defaultParameters } from "../../../src/domain/parameters/parameters";
import { schoolPriorities } from "../../../src/domain/recommendations/schoolPriorities";
import { proposedSignificance } from "../../../src/domain/recommendations/significance";
import { makeSignal } from "./makeSignal";

const rules = defaultParameters();
const vacancy = makeSignal({ risk: "staff", signal: "vacancies", value: 1, threshold: 1, n: null, priority: 0.8 });
const older = makeSignal({ risk: "staff", signal: "olderStaff", value: 45, threshold: 40, n: 20, priority: 0.6 });
const low = makeSignal({ priority: 1.2 });

describe("proposedSignificance", () => {
  it("has its bounds at 1 and at 0.5, both inside the higher", () => {
    expect([1, 0.99, 0.5, 0.49].map((priority) => proposedSignificance(priority, rules))).toEqual(["high", "middle", "middle", "low"]);
  });
});

describe("schoolPriorities", () => {
  it("names each risk once, by its strongest signal, the most significant first", () => {
    const priorities = schoolPriorities([older, vacancy, low], new Map(), rules);
    expect(
      priorities.map(({ risk, lead, also, significance }) => [risk, lead?.signal, also.map(({ signal }) => signal), significance]),
    ).toEqual([
      ["results", "pooledShareHigh", [], "high"],
      ["staff", "vacancies", ["olderStaff"], "middle"],
    ]);
  });
  it("lets a person's word outrank the proposal", () => {
    const priorities = schoolPriorities(
      [low, vacancy],
      new Map([
        ["results", "low"],
        ["staff", "high"],
      ] as const),
      rules,
    );
    expect(priorities.map(({ risk, confirmed }) => [risk, confirmed])).toEqual([
      ["staff", true],
      ["results", true],
    ]);
  });
  it("takes a risk people know of and no number shows", () => {
    const [first] = schoolPriorities([vacancy], new Map([["motivation", "high"]] as const), rules);
    expect(first).toMatchObject({ risk: "motivation", lead: null, confirmed: true });
  });
  it("leaves a risk of influence 0 out unless a person names it", () => {
    const weightless = makeSignal({ priority: 0 });
    expect(schoolPriorities([weightless], new Map(), rules)).toEqual([]);
    expect(schoolPriorities([weightless], new Map([["results", "middle"]] as const), rules)).toHaveLength(1);
  });
  it("is empty for a school without signals", () => {
    expect(schoolPriorities([], new Map(), rules)).toEqual([]);
  });
});
