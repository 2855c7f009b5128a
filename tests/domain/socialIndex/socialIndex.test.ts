import fc from "fast-check";
import { indicatorShare } from "../../../src/domain/socialIndex/indicatorShare";
import { simpleSocialIndex } from "../../../src/domain/socialIndex/simpleSocialIndex";
import { socialIndexLevel } from "../../../src/domain/socialIndex/socialIndexLevel";
import { socialIndexTable } from "../../../src/domain/socialIndex/socialIndexTable";
import { defaultParameters } from "../../../src/domain/parameters/parameters";

const rules = defaultParameters();
const indices = (...given: Parameters<typeof socialIndexTable>) => socialIndexTable(...given).map((index) => index?.value ?? null);
const row = (...shares: (number | null)[]) => ({ shares, enrolment: 100 });
const harder = { sign: -1 as const, weight: 1 };

describe("indicatorShare", () => {
  it("is the share of the passport's enrolment", () => {
    expect(indicatorShare({ indicators: { enrolment: 120, lowIncome: 30 }, units: {} }, "lowIncome")).toBe(25);
  });
  it("of parents is taken of the parents where they are counted", () => {
    expect(indicatorShare({ indicators: { enrolment: 100, parents: 160, higherEducation: 40 }, units: {} }, "higherEducation")).toBe(25);
    expect(
      indicatorShare(
        { indicators: { enrolment: 100, parents: 160, higherEducation: 40 }, units: { higherEducation: "pupils" } },
        "higherEducation",
      ),
    ).toBe(40);
    expect(
      indicatorShare({ indicators: { enrolment: 100, higherEducation: 40 }, units: { higherEducation: "parents" } }, "higherEducation"),
    ).toBe(40);
  });
  it("stays a per cent where the sheet gives one", () => {
    expect(indicatorShare({ indicators: { lowIncome: 31.5 }, units: { lowIncome: "percent" } }, "lowIncome")).toBe(31.5);
  });
  it("is missing, not 0, without the indicator or the enrolment; 0 is 0", () => {
    expect(indicatorShare({ indicators: { enrolment: 120 }, units: {} }, "lowIncome")).toBeNull();
    expect(indicatorShare({ indicators: { lowIncome: 3 }, units: {} }, "lowIncome")).toBeNull();
    expect(indicatorShare({ indicators: { enrolment: 120, fostered: 0 }, units: {} }, "fostered")).toBe(0);
  });
});

describe("socialIndexTable", () => {
  it("by hand, one indicator: 10, 20, 30 % have M = 20, S = 8.165; the index is 50 ∓ 10·1.2247", () => {
    const [best, middle, worst] = indices([row(10), row(20), row(30)], [harder], rules);
    expect(best).toBeCloseTo(50 + 10 * Math.sqrt(1.5), 9);
    expect(middle).toBeCloseTo(50, 12);
    expect(worst).toBeCloseTo(50 - 10 * Math.sqrt(1.5), 9);
  });

  it("by hand, two indicators of fewer than ten schools: scaled by √(¼ + ¼ + 2·¼·½) = √¾", () => {
    const [first] = indices([row(10, 10), row(30, 30)], [harder, harder], rules);
    expect(first).toBeCloseTo(50 + 10 / Math.sqrt(0.75), 9);
  });

  it("gives a school at the mean a plain 0, whichever way the indicator points", () => {
    const table = socialIndexTable(
      [10, 20, 30].map((share) => ({ shares: [share, share], enrolment: 100 })),
      [
        { weight: 1, sign: 1 },
        { weight: 1, sign: -1 },
      ],
      defaultParameters(),
    );
    expect(table[1]?.z).toEqual([0, 0]);
  });
  it("never takes S below two points: nearly equal schools stay near 50", () => {
    const [first] = indices([row(10), row(10.2)], [harder], rules);
    expect(first).toBeCloseTo(50.5, 9);
  });

  it("is null where less than 70 % of the weight is known, and renormalises above", () => {
    const indicators = [
      { ...harder, weight: 0.3 },
      { ...harder, weight: 0.7 },
    ];
    const [one, two] = indices([row(10, null), row(null, 10), row(30, 30)], indicators, rules);
    expect(one).toBeNull();
    expect(two).toBeCloseTo(60, 9);
  });

  it("does not know an indicator of weight 0 from an absent one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.nat(90)), { minLength: 2, maxLength: 15 }),
        (rows) => {
          const absent = indices(
            rows.map(([a, b]) => row(a, b)),
            [harder, { sign: 1, weight: 0.5 }],
            rules,
          );
          const zero = indices(
            rows.map(([a, b, c]) => row(a, b, c)),
            [harder, { sign: 1, weight: 0.5 }, { sign: -1, weight: 0 }],
            rules,
          );
          expect(zero).toEqual(absent);
        },
      ),
    );
  });

  it("of an empty table is empty, and refuses a ragged one", () => {
    expect(indices([], [harder], rules)).toEqual([]);
    expect(() => indices([row(1, 2)], [harder], rules)).toThrow("2 shares for 1 indicators");
  });
});

describe("socialIndexLevel", () => {
  it("is middle from 45 to 55 inclusive, on the unrounded value", () => {
    expect([44.99, 45, 55, 55.01].map((value) => socialIndexLevel(value, rules))).toEqual(["low", "middle", "middle", "high"]);
  });
});

describe("simpleSocialIndex", () => {
  it("can be checked by hand: 0.5·40 + 0.5·(100 − 25) = 57.5", () => {
    expect(
      simpleSocialIndex(
        [40, 25],
        [
          { sign: 1, weight: 0.5 },
          { sign: -1, weight: 0.5 },
        ],
      ),
    ).toBe(57.5);
    expect(simpleSocialIndex([null], [harder])).toBeNull();
  });
});
