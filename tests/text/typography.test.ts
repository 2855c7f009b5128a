import { counted } from "../../src/text/typography/counted";
import { formatChange } from "../../src/text/typography/formatChange";
import { formatDate } from "../../src/text/typography/formatDate";
import { formatNumber } from "../../src/text/typography/formatNumber";
import { formatPercent } from "../../src/text/typography/formatPercent";
import { formatRange } from "../../src/text/typography/formatRange";
import { formatShare } from "../../src/text/typography/formatShare";
import { formatShortest } from "../../src/text/typography/formatShortest";
import { formatYears } from "../../src/text/typography/formatYears";
import { glue } from "../../src/text/typography/glue";
import { holdRanges } from "../../src/text/typography/holdRanges";
import { joinWords } from "../../src/text/typography/joinWords";
import { plural } from "../../src/text/typography/plural";
import { quote } from "../../src/text/typography/quote";

/** NBSP shown as «_», so that a person can read the expectation. */
const seen = (text: string): string => text.replaceAll("\u00a0", "_");

describe("plural", () => {
  it.each([
    [0, "листов"],
    [1, "лист"],
    [2, "листа"],
    [4, "листа"],
    [5, "листов"],
    [11, "листов"],
    [12, "листов"],
    [14, "листов"],
    [21, "лист"],
    [22, "листа"],
    [111, "листов"],
    [1001, "лист"],
  ])("%d → %s", (n, form) => expect(plural(n, "лист", "листа", "листов")).toBe(form));

  it("refuses a fraction", () => expect(() => plural(1.5, "лист", "листа", "листов")).toThrow("1.5"));
});

describe("formatNumber", () => {
  it("has a comma, a real minus and thousands from five digits on", () => {
    expect(formatNumber(-0.576, 2)).toBe("\u22120,58");
    expect(seen(formatNumber(12345))).toBe("12_345");
    expect(formatNumber(2025)).toBe("2025");
    expect(seen(formatNumber(1234567.89, 1))).toBe("1_234_567,9");
  });

  it("rounds halves away from zero whatever the machine stores", () => {
    expect(formatNumber(2.345, 2)).toBe("2,35");
    expect(formatNumber(1.005, 2)).toBe("1,01");
    expect(formatNumber(-2.5)).toBe("\u22123");
    expect(formatNumber(0.05, 1)).toBe("0,1");
  });

  it("never prints «−0» and never a missing number", () => {
    expect(formatNumber(-0.04, 1)).toBe("0,0");
    expect(() => formatNumber(Number.NaN)).toThrow("NaN");
  });
});

describe("shares, changes, ranges, years, dates", () => {
  it("prints them as the rules of the sheets say", () => {
    expect(seen(formatShare(4, 12))).toBe("4_из_12 (33_%)");
    expect(seen(formatPercent(33.333, 1))).toBe("33,3_%");
    expect(formatChange(7.5, 1)).toBe("+7,5");
    expect(formatChange(-20.5, 1)).toBe("\u221220,5");
    expect(formatChange(-0.04, 1)).toBe("0,0");
    expect(formatRange("12", "14")).toBe("12–14");
    expect(formatRange("3", "3")).toBe("3");
    expect(formatShortest(0.35)).toBe("0,35");
    expect(formatShortest(30)).toBe("30");
    expect(formatShortest(100 / 3)).toBe("33,3333");
    expect(seen(formatYears([2025, 2023, 2024]))).toBe("2023–2025_гг.");
    expect(seen(formatYears([2022, 2024]))).toBe("2022 и_2024_гг.");
    expect(seen(formatYears([2021, 2023, 2024, 2025]))).toBe("2021 и_2023–2025_гг.");
    expect(seen(formatYears([2025]))).toBe("2025_г.");
    expect(formatDate(new Date(2025, 9, 4))).toBe("04.10.2025");
    expect(() => formatShare(0, 0)).toThrow("positive");
    expect(() => formatYears([])).toThrow("year");
  });
});

describe("words", () => {
  it("joins, quotes and counts", () => {
    expect(joinWords([])).toBe("");
    expect(joinWords(["ОГЭ"])).toBe("ОГЭ");
    expect(seen(joinWords(["ОГЭ", "ЕГЭ", "ВПР"]))).toBe("ОГЭ, ЕГЭ и_ВПР");
    expect(quote("МБОУ «СОШ № 5»")).toBe("«МБОУ „СОШ № 5“»");
    expect(seen(counted(21, "школа", "школы", "школ"))).toBe("21_школа");
  });
});

describe("glue", () => {
  it("holds together what a line must not part", () => {
    expect(seen(glue("в 9 классе на ОГЭ — 33 % и 2024 г."))).toBe("в_9_классе на_ОГЭ_— 33_% и_2024_г.");
    expect(seen(glue("по школе № 5, не больше"))).toBe("по_школе №_5, не_больше");
  });

  it("does it once: gluing again changes nothing", () => {
    const text = glue("Школа в перечне, потому что на ОГЭ по математике 4 из 12 (33 %) — и так два года");
    expect(glue(text)).toBe(text);
  });
});

describe("holdRanges", () => {
  it.each([
    ["место 13–14 из 14", "место 13\u2060–\u206014 из 14"],
    ["32,4–38,6; 02-86", "32,4\u2060–\u206038,6; 02\u2060-\u206086"],
    ["Старо-Кызыл — 5", "Старо-Кызыл — 5"],
  ])("%s holds together between digits alone", (text, held) => expect(holdRanges(text)).toBe(held));
});
