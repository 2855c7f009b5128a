import type { CellValue } from "../../../src/reading/grid";
import type { Reading } from "../../../src/reading/reading";
import { baltat, erken, factLines, psyzh, readRows, recordLines } from "../readings";

const said = (reading: Reading, ...codes: string[]): string[] =>
  reading.findings
    .filter(({ code }) => codes.includes(code))
    .map(({ code, params, source }) => `${code} ${JSON.stringify(params)} ${source?.address ?? ""}`);

describe("units that contradict each other", () => {
  const title: CellValue[][] = [["ОГЭ 2025. Математика"]];
  const four = [
    [psyzh, 20, 2, 8, 7, 3],
    [erken, 25, 5, 10, 8, 2],
    [baltat, 16, 1, 6, 6, 3],
  ];

  it("a heading that says % over people: read as people, and said", () => {
    const reading = readRows("ОГЭ", [...title, ["Школа", "Сдавали", "«2», %", "«3», %", "«4», %", "«5», %"], ...four]);
    expect(factLines(reading)[0]).toBe("Псыж 2025 oge mathematics 9: n 20, marks 2/8/7/3, low 2, mean –");
    expect(said(reading, "unitContradictsHeading")).toEqual(['unitContradictsHeading {"role":"mark2","taken":"count"} C3:F3']);
  });

  it("a heading that says people over per cents: read as per cents, and said", () => {
    const percents = four.map(
      ([name, n, ...marks]) => [name, n, ...marks.map((count) => (100 * Number(count)) / Number(n))] as CellValue[],
    );
    const reading = readRows("ОГЭ", [...title, ["Школа", "Сдавали", "«2», чел.", "«3», чел.", "«4», чел.", "«5», чел."], ...percents]);
    expect(factLines(reading)[1]).toBe("Эркен 2025 oge mathematics 9: n 25, marks 5/10/8/2, low 5, mean –");
    expect(said(reading, "unitContradictsHeading")).toEqual(['unitContradictsHeading {"role":"mark2Share","taken":"share"} C3:F3']);
  });

  it("nothing is said where the heading is right, or says no unit", () => {
    for (const heading of [
      ["Школа", "Сдавали", "«2», чел.", "«3», чел.", "«4», чел.", "«5», чел."],
      ["Школа", "Сдавали", "2", "3", "4", "5"],
    ])
      expect(said(readRows("ОГЭ", [...title, heading, ...four]), "unitContradictsHeading")).toEqual([]);
  });

  it("marks told in people and in per cents: a per cent that disagrees is shown, people are used", () => {
    const reading = readRows("ОГЭ", [
      ...title,
      ["Школа", "Сдавали", "«2», чел.", "«2», %", "«3», чел.", "«3», %", "«4», чел.", "«4», %", "«5», чел.", "«5», %"],
      [psyzh, 20, 2, 10, 8, 40, 7, 35, 3, 15],
      [erken, 25, 5, 20, 10, 45, 8, 32, 2, 8],
    ]);
    expect(factLines(reading)[1]).toBe("Эркен 2025 oge mathematics 9: n 25, marks 5/10/8/2, low 5, mean –");
    expect(said(reading, "shareDisagrees")).toEqual(['shareDisagrees {"role":"mark3Share","share":45,"expected":40,"other":""} F4']);
  });

  const ege: CellValue[][] = [["ЕГЭ 2025. Русский язык"]];
  it("low results: people under %, told by what no per cent of n can be", () => {
    const reading = readRows("ЕГЭ", [
      ...ege,
      ["Школа", "Сдавали", "Не преодолели порог, %"],
      [psyzh, 20, 3],
      [erken, 25, 7],
      [baltat, 18, 2],
      ["МБОУ СОШ №7 а. Красный", 20, 5], // 5 % of 20 would be a whole pupil
    ]);
    expect(reading.dataset.facts.map(({ n, low }) => `${low} of ${n}`)).toEqual(["3 of 20", "7 of 25", "2 of 18", "5 of 20"]);
    expect(said(reading, "unitContradictsHeading")).toEqual(['unitContradictsHeading {"role":"low","taken":"count"} C3']);
  });
  it("low results: per cents under «чел.», more than took part", () => {
    const reading = readRows("ЕГЭ", [
      ...ege,
      ["Школа", "Сдавали", "Не преодолели порог, чел."],
      [psyzh, 20, 25],
      [erken, 25, 32],
      [baltat, 10, 30],
    ]);
    expect(reading.dataset.facts.map(({ n, low }) => `${low} of ${n}`)).toEqual(["5 of 20", "8 of 25", "3 of 10"]);
    expect(said(reading, "unitContradictsHeading")).toEqual(['unitContradictsHeading {"role":"lowShare","taken":"share"} C3']);
  });
  it("one wrong row changes no column: it is shown by itself", () => {
    const reading = readRows("ЕГЭ", [
      ...ege,
      ["Школа", "Сдавали", "Не преодолели порог, %"],
      [psyzh, 20, 3],
      [erken, 25, 8],
      [baltat, 10, 30],
    ]);
    expect(reading.dataset.facts.map(({ n, low }) => `${low} of ${n}`)).toEqual(["null of 20", "2 of 25", "3 of 10"]);
    expect(said(reading, "unitContradictsHeading", "sharesDoNotFit")).toHaveLength(1);
  });
});

describe("social passports: numbers and shares of one category", () => {
  const passport = (heading: string[], ...rows: CellValue[][]): Reading =>
    readRows("Соцпаспорт", [["Социальный паспорт, 2024 год"], heading, ...rows]);
  const heading = ["Школа", "Всего обучающихся", "Многодетные, чел.", "Многодетные, %", "Малообеспеченные, чел.", "Неполные семьи, чел."];
  it("a share that disagrees with its number is shown; the number is used", () => {
    const reading = passport(heading, [psyzh, 200, 50, 25, 40, 20], [erken, 100, 30, 35, 20, 10], [baltat, 80, 20, "25 %", 8, 4]);
    expect(recordLines(reading, reading.dataset.context)[1]).toContain("largeFamilies 30");
    expect(said(reading, "contextShareDisagrees")).toEqual([
      'contextShareDisagrees {"indicator":"largeFamilies","value":30,"share":35,"expected":30} D4',
    ]);
  });
  it("shares of something else than the enrolment are compared with nothing", () => {
    const reading = passport(heading, [psyzh, 200, 50, 40, 40, 20], [erken, 100, 30, 45, 20, 10]);
    expect(said(reading, "contextShareDisagrees")).toEqual([]);
  });
  it("a column of shares is on one scale: fractions become per cents, more than 100 % is out", () => {
    const shares = ["Школа", "Всего обучающихся", "Многодетные, %", "Малообеспеченные, %", "Неполные семьи, чел."];
    const fractions = passport(shares, [psyzh, 200, 0.25, 20, 20], [erken, 100, 0.3, 120, 10]);
    expect(recordLines(fractions, fractions.dataset.context)).toEqual([
      "Псыж 2024: enrolment 200, largeFamilies 25, lowIncome 20, singleParent 20",
      "Эркен 2024: enrolment 100, largeFamilies 30, singleParent 10",
    ]);
    expect(said(fractions, "figureImpossible")).toEqual(['figureImpossible {"value":120,"role":"lowIncome"} D4']);
  });
});
