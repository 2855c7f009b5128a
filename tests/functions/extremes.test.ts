import fc from "fast-check";
import { changeFunction } from "../../src/functions/changeFunction";
import { lowShareFunction } from "../../src/functions/lowShareFunction";
import { markIndexFunction } from "../../src/functions/markIndexFunction";
import { placesFunction } from "../../src/functions/placesFunction";
import { ratingFunction } from "../../src/functions/ratingFunction";
import { socialIndexFunction } from "../../src/functions/socialIndexFunction";
import { socialLevelFunction } from "../../src/functions/socialLevelFunction";
import { typeFunction } from "../../src/functions/typeFunction";
import { wilsonFunction } from "../../src/functions/wilsonFunction";
import { districtTables } from "./districtTables";
import { smallInput } from "../reports/smallDistrict";
import { provideFunctions } from "./provideFunctions";
import { thrown } from "./thrown";

beforeAll(provideFunctions);

/** What can stand in a cell of Excel, the ends of its numbers among it. */
const cell = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }) },
  { weight: 1, arbitrary: fc.constantFrom(-0, 0.5, -1, 1e15, 1e300, 9.9e307, -9.9e307, 1e-300, 5e-324, true) },
  { weight: 1, arbitrary: fc.constantFrom(null, "", "-", "н/д", "12", "-0", "1e999", "много", "45,5 %") },
);
const column = fc.array(fc.tuple(cell), { minLength: 1, maxLength: 4 });
const columns = (count: number) =>
  fc
    .array(fc.array(cell, { minLength: count, maxLength: count }), { minLength: 1, maxLength: 4 })
    .map((rows) => Array.from({ length: count }, (_, at) => rows.map((row) => [row[at]])));
const optional = fc.option(cell, { nil: undefined });

/** Numbers that a cell can show, words, a yes or no, or an error that tells its reason in Russian. */
function expectCells(call: () => unknown[][]): void {
  const answer = thrown(call);
  for (const one of Array.isArray(answer) ? answer.flat() : [answer]) {
    if (typeof one === "number") {
      expect(Number.isFinite(one) && !Object.is(one, -0)).toBe(true);
    } else if (typeof one !== "string" && typeof one !== "boolean") {
      expect(one).toMatchObject({ code: expect.stringMatching(/^#/) as string, message: expect.stringMatching(/^[А-Я]/) as string });
      expect((one as { message: string }).message).not.toMatch(/NaN|undefined|null|Infinity/);
    }
  }
}

describe("functions given anything a cell can hold", () => {
  it("answer with cells", () => {
    fc.assert(
      fc.property(columns(5), column, optional, optional, ([a = [], b = [], c = [], d = [], e = []], marks, x, z) => {
        expectCells(() => lowShareFunction(a, b));
        expectCells(() => wilsonFunction(a, b, z));
        expectCells(() => placesFunction(a, b, z));
        expectCells(() => changeFunction(a, b, c, d, e, x, z));
        expectCells(() => typeFunction(a, b, c));
        expectCells(() => socialLevelFunction(marks, x, z));
        expectCells(() => markIndexFunction(a.map((row, at) => [...row, ...(b[at] ?? []), ...(c[at] ?? []), ...(d[at] ?? [])])));
        expectCells(() =>
          socialIndexFunction(
            a.map((row, at) => [...row, ...(b[at] ?? [])]),
            [[c[0]?.[0], 1]],
            [[1, -1]],
            d,
          ),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe("functions refuse what cannot be, and say what it was", () => {
  const message = (call: () => unknown[][]) => {
    const answer = thrown(call);
    return (Array.isArray(answer) ? (answer as { message: string }[][])[0]?.[0] : (answer as { message: string }))?.message;
  };
  it("an index off its scale, half a pupil, a spread no marks have, an effect under 1, a z that was a per cent", () => {
    expect(message(() => changeFunction([[400]], [[50]], [[52]], [[50]], [[30]]))).toBe(
      "Аргумент «было»: нужно число от 0 до 100, а стоит 400.",
    );
    expect(message(() => changeFunction([[40]], [[50]], [[52]], [[50.5]], [[30]]))).toBe(
      "Аргумент «участников_стало»: нужно целое число от 0, а стоит 50,5.",
    );
    expect(message(() => changeFunction([[40]], [[50]], [[52]], [[50]], [[51]]))).toBe(
      "Аргумент «сигма»: нужно число от 0 до 50, а стоит 51.",
    );
    expect(message(() => changeFunction([[40]], [[50]], [[52]], [[50]], [[30]], 0.5))).toBe(
      "Аргумент «эффект»: нужно число от 1 до 20, а стоит 0,5.",
    );
    expect(message(() => wilsonFunction([[8]], [[23]], 80))).toBe("Аргумент «z»: нужно число от 0 до 10, а стоит 80.");
    expect(message(() => socialIndexFunction([[10]], [[2_000_000]], [[1]]))?.replaceAll("\u00a0", " ")).toBe(
      "Аргумент «веса»: нужно число от 0 до 1000000, а стоит 2 000 000.",
    );
  });
  it("fewer than no pupils on the roll", () => {
    const [data, schools, parameters] = districtTables(smallInput());
    const [headings = []] = schools;
    const at = headings.indexOf("Детей");
    const spoiled = schools.map((row, index) => (index === 1 ? row.map((one, place) => (place === at ? -5 : one)) : row));
    expect(at).toBeGreaterThan(-1);
    expect(message(() => ratingFunction(data, spoiled, parameters))).toBe(
      "Строка 2 таблицы: в графе «Детей» нужно целое число от 0, а стоит −5.",
    );
  });
});
