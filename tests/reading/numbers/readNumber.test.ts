import fc from "fast-check";
import { readNumber } from "../../../src/reading/numbers/readNumber";

const number = (value: number, rest: Record<string, unknown> = {}): unknown => expect.objectContaining({ kind: "number", value, ...rest });
const valuesOf = (text: string): unknown => {
  const reading = readNumber(text, null);
  return reading.kind === "numbers" ? [reading.shape, ...reading.parts.map((part) => part.value)] : reading;
};

describe("readNumber reads one number in the ways people write it", () => {
  it.each([
    ["12", 12],
    ["12,5", 12.5],
    ["12.5", 12.5],
    ["1 234,5", 1234.5],
    ["1\u00a0234", 1234],
    ["1\u202f234\u2009567", 1234567],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["1'234", 1234],
    ["'45", 45],
    ["45.", 45],
    [",5", 0.5],
    ["-3", -3],
    ["−3", -3],
    ["+3", 3],
    ["318 человек", 318],
    ["25 чел.", 25],
    ["66,7 балла", 66.7],
    ["\u00a050,9 ", 50.9],
    ["0", 0],
    ["0,0", 0],
    ["007", 7],
  ])("%j is %d", (text, value) => expect(readNumber(text, null)).toEqual(number(value, { percent: false, marks: "", repaired: false })));

  it("keeps the per cent sign apart, on the scale 0–100", () => {
    expect(readNumber("45 %", null)).toEqual(number(45, { percent: true, decimals: 0 }));
    expect(readNumber("98,76%", null)).toEqual(number(98.76, { percent: true, decimals: 2 }));
    expect(readNumber(0.45, "0%")).toEqual(number(45, { percent: true, decimals: 0, from: "number" }));
    expect(readNumber(0.29, "0.00%")).toEqual(number(29, { percent: true, decimals: 0 }));
    expect(readNumber(0.45, "General")).toEqual(number(0.45, { percent: false, decimals: 2 }));
  });

  it("keeps footnotes apart: «12*» is 12, flagged", () => {
    expect(readNumber("12*", null)).toEqual(number(12, { marks: "*" }));
    expect(readNumber("12 **", null)).toEqual(number(12, { marks: "**" }));
    expect(readNumber("12¹", null)).toEqual(number(12, { marks: "¹" }));
    expect(readNumber("12 1)", null)).toEqual(number(12, { marks: "1)" }));
    expect(readNumber("45,5%*", null)).toEqual(number(45.5, { marks: "*", percent: true }));
  });

  it("takes a letter O for a zero and says so", () => {
    expect(readNumber("1O", null)).toEqual(number(10, { repaired: true }));
    expect(readNumber("1О,5", null)).toEqual(number(10.5, { repaired: true }));
    expect(readNumber("O", null)).toEqual(number(0, { repaired: true }));
    expect(readNumber("О,5", null)).toEqual(number(0.5, { repaired: true }));
  });

  it("counts the decimals of a stored number as Excel shows it", () => {
    expect(readNumber(0.1 + 0.2, null)).toEqual(number(0.1 + 0.2, { decimals: 1 }));
    expect(readNumber(33.3333, null)).toEqual(number(33.3333, { decimals: 4 }));
  });
});

describe("readNumber tells what is not one number", () => {
  it.each([
    "",
    " ",
    "-",
    "–",
    "—",
    "--",
    "н/д",
    "Н/Д",
    "нд",
    "нет",
    "Нет данных",
    "нет данных*",
    "х",
    "Х",
    "x",
    "*",
    "**",
    "...",
    "…",
    "..",
    "отсутствует",
    "'-",
  ])("%j is missing, never 0", (text) => expect(readNumber(text, null).kind).toBe("missing"));
  it("an empty cell is missing", () => expect(readNumber(null, null)).toEqual({ kind: "missing", text: "" }));

  it.each([
    "#ДЕЛ/0!",
    "#DIV/0!",
    "#Н/Д",
    "#N/A",
    "#ЗНАЧ!",
    "#VALUE!",
    "#ССЫЛКА!",
    "#REF!",
    "#ИМЯ?",
    "#NAME?",
    "#ЧИСЛО!",
    "#NUM!",
    "#ПУСТО!",
    "#NULL!",
    "#####",
  ])("%j is an error", (text) => expect(readNumber(text, null)).toEqual({ kind: "error", text }));

  it.each(["СОШ №5", "10-12", "<5", "менее 5", "1 2", "12 345 67", "5 тыс.", "1.2.3", "01.09.2025", "да", "1e5", "Infinity", "О школе"])(
    "%j is text",
    (text) => expect(readNumber(text, null).kind).toBe("text"),
  );
  it("a boolean is text", () => expect(readNumber(true, null)).toEqual({ kind: "text", text: "true" }));
  it("a number that no cell holds throws", () => expect(() => readNumber(Number.NaN, null)).toThrow(RangeError));

  it.each([
    ["318 человек/98,76%", ["countAndShare", 318, 98.76]],
    ["98,76% (318 чел.)", ["countAndShare", 318, 98.76]],
    ["25 чел., 45 %", ["countAndShare", 25, 45]],
    ["5 (2)", ["bracket", 5, 2]],
    ["0/1/2", ["slash", 0, 1, 2]],
    ["12 из 25", ["of", 12, 25]],
  ])("%j holds several numbers", (text, expected) => expect(valuesOf(text)).toEqual(expected));
});

describe("readNumber and dates that were meant as fractions", () => {
  it("«1/2» turned into 1 February", () => {
    expect(readNumber(45689, "dd.mmm")).toEqual({ kind: "date", serial: 45689, typed: [1, 2], decimal: 1.2 });
  });
  it("«12.25» turned into December 2025", () => {
    expect(readNumber(46023 - 31, "[$-419]mmm/yy;@")).toEqual({ kind: "date", serial: 45992, typed: [12, 25], decimal: 12.25 });
  });
  it("the same day in a workbook that counts from 1904", () => {
    expect(readNumber(45689 - 1462, "d-mmm", true)).toEqual(expect.objectContaining({ typed: [1, 2] }));
  });
  it("a full date is no fraction", () => {
    expect(readNumber(45689, "dd.mm.yyyy")).toEqual({ kind: "date", serial: 45689, typed: null, decimal: null });
  });
  it("a format with letters in quotes is a number", () => {
    expect(readNumber(5, '0" дней"')).toEqual(number(5));
    expect(readNumber(5, "#,##0.00\\ [$₽-419]")).toEqual(number(5));
  });
});

describe("readNumber, any number in any of the ways", () => {
  const space = fc.constantFrom(" ", "\u00a0", "\u202f", "\u2009", "");
  const written = fc.record({
    hundredths: fc.integer({ min: 0, max: 999_999_999 }),
    decimals: fc.integer({ min: 0, max: 2 }),
    thousands: space,
    separator: fc.constantFrom(",", "."),
    before: fc.constantFrom("", "'", " ", "\u00a0", "\ufeff"),
    after: fc.constantFrom("", " ", "\u00a0", "*", " **", "¹"),
    percent: fc.constantFrom("", "%", " %", "\u00a0%"),
  });
  it("gives back the number that was written", () => {
    fc.assert(
      fc.property(written, ({ hundredths, decimals, thousands, separator, before, after, percent }) => {
        const value = Math.trunc(hundredths / 10 ** (2 - decimals)) / 10 ** decimals;
        const [whole = "", fraction] = value.toFixed(decimals).split(".");
        const digits = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
        const text = `${before}${digits}${fraction === undefined ? "" : separator + fraction}${percent}${after}`;
        expect(readNumber(text, null)).toEqual(number(value, { decimals, percent: percent !== "", marks: after.trim() }));
      }),
    );
  });
  it("a count with its share gives back both", () => {
    fc.assert(
      fc.property(fc.nat(9999), fc.integer({ min: 0, max: 10000 }), fc.constantFrom("/", " / ", " (", "; "), (count, share, joint) => {
        const text = `${count} чел.${joint}${(share / 100).toFixed(2).replace(".", ",")}%${joint === " (" ? ")" : ""}`;
        expect(valuesOf(text)).toEqual(["countAndShare", count, share / 100]);
      }),
    );
  });
  it("never throws and never makes a number of a text without digits", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const reading = readNumber(text, null);
        if (!/[\doоOО０-９]/.test(text)) expect(["missing", "error", "text"]).toContain(reading.kind);
      }),
    );
  });
});
