import { provideFunctions } from "./provideFunctions";
import { thrown } from "./thrown";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { socialIndexTable } from "../../src/domain/socialIndex/socialIndexTable";
import { wilsonInterval } from "../../src/domain/statistics/wilsonInterval";
import { lowShareFunction } from "../../src/functions/lowShareFunction";
import { socialIndexFunction } from "../../src/functions/socialIndexFunction";
import { wilsonFunction } from "../../src/functions/wilsonFunction";

beforeAll(provideFunctions);

describe("ШНОР.ДОЛЯ_НИЗКИХ", () => {
  it("gives the share in per cent, for a cell and for a column", () => {
    expect(lowShareFunction([[8]], [[23]])).toEqual([[(100 * 8) / 23]]);
    expect(lowShareFunction([[1], [0]], [[4], [5]])).toEqual([[25], [0]]);
  });

  it("tells blank from 0, a text from both, and keeps the trouble in its row", () => {
    const answers = lowShareFunction([[null], [0], ["восемь"], ["2"], [3], ["-"], [2.5]], [[10], [10], [10], ["8 "], [0], [10], [10]]);
    expect(answers[1]).toEqual([0]);
    expect(answers[3]).toEqual([25]);
    expect([0, 2, 4, 5, 6].map((row) => answers[row]?.[0])).toEqual([
      { code: "#N/A", message: "Нет данных: ячейка пустая." },
      { code: "#VALUE!", message: "Аргумент «низких»: нужно число, а стоит «восемь»." },
      { code: "#DIV/0!", message: "Участников 0: доля не определена." },
      { code: "#N/A", message: "Нет данных: ячейка пустая." },
      { code: "#NUM!", message: "Аргумент «низких»: нужно целое число от 0, а стоит 2,5." },
    ]);
  });

  it("refuses more low results than participants and columns of different heights", () => {
    expect(lowShareFunction([[12]], [[11]])[0]).toEqual([{ code: "#NUM!", message: "Низких результатов 12, а участников 11." }]);
    expect(thrown(() => lowShareFunction([[1], [2]], [[3]]))).toEqual({
      code: "#VALUE!",
      message: "Диапазоны разной величины: строк 2 и 1.",
    });
  });

  it("takes the plain value of a cell of a data type", () => {
    expect(lowShareFunction([[{ type: "FormattedNumber", basicValue: 1 }]], [[2]])).toEqual([[50]]);
  });
});

describe("ШНОР.УИЛСОН", () => {
  it("gives the bounds the reports print, in per cent (Newcombe 1998: 81 of 263)", () => {
    const { low, high } = wilsonInterval(81, 263, 1.959964);
    expect(wilsonFunction([[81]], [[263]], 1.959964)).toEqual([[100 * low, 100 * high]]);
    expect(low).toBeCloseTo(0.2553, 4);
  });

  it("uses z of the method when none is given", () => {
    const { low, high } = wilsonInterval(8, 23, defaultParameters().z);
    expect(wilsonFunction([[8]], [[23]])).toEqual([[100 * low, 100 * high]]);
    expect(wilsonFunction([[8]], [[23]], null)).toEqual([[100 * low, 100 * high]]);
  });

  it("refuses a z that is none", () => {
    expect(thrown(() => wilsonFunction([[8]], [[23]], 0))).toMatchObject({ code: "#NUM!" });
    expect(thrown(() => wilsonFunction([[8]], [[23]], "много"))).toMatchObject({ code: "#VALUE!" });
  });
});

describe("ШНОР.ИСБШ", () => {
  const shares = Array.from({ length: 12 }, (_, row) => [10 + row, 40 - 2 * row, (row * 7) % 12]);
  const weights = [0.3, 0.15, 0.1];
  const pupils = shares.map((_, row) => 50 + 10 * row);

  it("equals the index of the method on the same table, to the last digit", () => {
    const expected = socialIndexTable(
      shares.map((row, index) => ({ shares: row, enrolment: pupils[index] ?? 0 })),
      weights.map((weight, column) => ({ weight, sign: column === 0 ? 1 : -1 })),
      defaultParameters(),
    );
    const answer = socialIndexFunction(
      shares,
      [weights],
      [[1, "−1", -1]],
      pupils.map((count) => [count]),
    );
    expect(answer).toEqual(expected.map((index) => [index?.value]));
    expect(expected.every((value) => value !== null)).toBe(true);
  });

  it("says #Н/Д for a school with too few indicators, and only for it", () => {
    const answer = socialIndexFunction([[null, null, 5], ...shares.slice(1)], [weights], [["+", "-", "-"]]);
    expect(answer[0]).toEqual([{ code: "#N/A", message: "Показателей мало: нужно не меньше 70 % общего веса." }]);
    expect(answer.slice(1).every(([value]) => typeof value === "number")).toBe(true);
  });

  it("names what does not fit", () => {
    expect(thrown(() => socialIndexFunction(shares, [[1, 2]], [[1, 1, 1]]))).toMatchObject({
      message: "Аргумент «веса»: нужно значений 3, а дано 2.",
    });
    expect(thrown(() => socialIndexFunction(shares, [weights], [[1, 2, 1]]))).toMatchObject({
      message: "Знак показателя — 1 или −1, а стоит «2».",
    });
    expect(thrown(() => socialIndexFunction([[120, 1, 1]], [weights], [[1, 1, 1]]))).toMatchObject({
      message: "Доля должна быть от 0 до 100 %, а стоит 120.",
    });
    expect(thrown(() => socialIndexFunction(shares, [[0, 0, 0]], [[1, 1, 1]]))).toMatchObject({
      message: "Хотя бы один вес должен быть больше 0.",
    });
  });
});
