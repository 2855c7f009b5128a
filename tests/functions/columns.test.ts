import { markIndex } from "../../src/domain/assessment/markIndex";
import { indexChange } from "../../src/domain/monitoring/indexChange";
import { defaultParameters } from "../../src/domain/parameters/parameters";
import { placeIntervals } from "../../src/domain/statistics/placeIntervals";
import { changeFunction } from "../../src/functions/changeFunction";
import { markIndexFunction } from "../../src/functions/markIndexFunction";
import { placesFunction } from "../../src/functions/placesFunction";
import { schoolNameFunction } from "../../src/functions/schoolNameFunction";
import { socialIndexFunction } from "../../src/functions/socialIndexFunction";
import { socialLevelFunction } from "../../src/functions/socialLevelFunction";
import { typeFunction } from "../../src/functions/typeFunction";
import { unfavourableFunction } from "../../src/functions/unfavourableFunction";
import { versionFunction } from "../../src/functions/versionFunction";
import { smallInput } from "../reports/smallDistrict";
import { districtTables } from "./districtTables";
import { provideFunctions } from "./provideFunctions";
import { thrown } from "./thrown";

beforeAll(provideFunctions);

const noData = { code: "#N/A", message: "Нет данных: ячейка пустая." };

describe("ШНОР.ИНДЕКС_РЕЗУЛЬТАТОВ", () => {
  it("is the index of the method, row by row; a blank mark is no zero", () => {
    expect(
      markIndexFunction([
        [1, 10, 9, 3],
        ["1 ", "10", "9*", "3"],
        [1, null, 9, 3],
        [0, 0, 0, 0],
      ]),
    ).toEqual([
      [markIndex({ 2: 1, 3: 10, 4: 9, 5: 3 })],
      [markIndex({ 2: 1, 3: 10, 4: 9, 5: 3 })],
      [noData],
      [{ code: "#DIV/0!", message: "Участников 0: доля не определена." }],
    ]);
  });
  it("needs four columns", () =>
    expect(thrown(() => markIndexFunction([[1, 2, 3]]))).toMatchObject({ message: "Аргумент «отметки»: нужно значений 4, а дано 3." }));
});

describe("ШНОР.УРОВЕНЬ_ИСБШ", () => {
  it("keeps 45 and 55 in the middle, on unrounded values", () =>
    expect(socialLevelFunction([[44.9999], [45], [55], [55.0001], ["н/д"]])).toEqual([
      ["низкий"],
      ["средний"],
      ["средний"],
      ["высокий"],
      [noData],
    ]));
  it("takes other bounds, and refuses bounds that cross", () => {
    expect(socialLevelFunction([[44]], 40, "60")).toEqual([["средний"]]);
    expect(thrown(() => socialLevelFunction([[44]], 60))).toMatchObject({ code: "#NUM!", message: "Нижняя граница 60 больше верхней 55." });
  });
});

describe("ШНОР.ИСБШ and ШНОР.ШНСУ", () => {
  const shares = Array.from({ length: 12 }, (_, row) => [10 + 3 * row, 40 - 3 * row, (row * 7) % 12, 20 + row]);
  const [weights, signs] = [[[0.3, 0.15, 0.1, 0.2]], [["−", "+", "−", "−"]]];

  it("of one school against a base is that of the school in the table of the base", () => {
    const whole = socialIndexFunction(shares, weights, signs);
    expect(socialIndexFunction([shares[4] ?? []], weights, signs, undefined, shares)).toEqual([whole[4]]);
  });
  it("flags low conditions by the index or by three hard indicators", () => {
    const indices = socialIndexFunction(shares, weights, signs).map(([value]) => value as number);
    const flags = unfavourableFunction(shares, weights, signs).map(([flag]) => flag);
    indices.forEach((value, row) => value < defaultParameters().socialIndexLow && expect(flags[row]).toBe(true));
    expect(flags[0]).toBe(false);
    expect(new Set(flags)).toEqual(new Set([true, false]));
  });
  it("refuses a base of other columns", () =>
    expect(thrown(() => socialIndexFunction(shares, weights, signs, undefined, [[1, 2]]))).toMatchObject({
      message: "Аргумент «база»: нужно значений 4, а дано 2.",
    }));
});

describe("ШНОР.МЕСТА", () => {
  it("gives the intervals of the method to the schools that have an estimate", () => {
    const [values, errors] = [
      [0.3, -0.2, 0.1],
      [0.2, 0.2, 0.4],
    ];
    const expected = placeIntervals(values, errors, 1.28);
    expect(placesFunction([[0.3], [null], [-0.2], ["0,1"]], [[0.2], [0.1], [0.2], [0.4]])).toEqual([
      [expected[0]?.placeLow, expected[0]?.placeHigh],
      [noData, noData],
      [expected[1]?.placeLow, expected[1]?.placeHigh],
      [expected[2]?.placeLow, expected[2]?.placeHigh],
    ]);
  });
  it("refuses an error that is none, and columns of other heights", () => {
    expect(thrown(() => placesFunction([[1]], [[0]]))).toMatchObject({
      code: "#NUM!",
      message: "Аргумент «ошибки»: нужно число больше 0, а стоит 0.",
    });
    expect(thrown(() => placesFunction([[1], [2]], [[1]]))).toMatchObject({ message: "Аргумент «ошибки»: нужно значений 2, а дано 1." });
  });
});

describe("ШНОР.ДИНАМИКА", () => {
  it("gives the change with its interval and says whether chance explains it; one σ for all rows", () => {
    const { change, low, high } = indexChange({ index: 40, n: 50 }, { index: 52, n: 50 }, { sigma: 30, designEffect: 1.7, z: 1.28 });
    expect(changeFunction([[40], [52], [40]], [[50], [50], [50]], [[52], [40], [44]], [[50], [50], [50]], [[30]])).toEqual([
      [change, low, high, "надёжно выше"],
      [-change, -high, -low, "надёжно ниже"],
      [4, expect.any(Number), expect.any(Number), "в пределах случайных колебаний"],
    ]);
  });
  it("keeps what is wrong in its row", () =>
    expect(changeFunction([[40], [null]], [[0], [10]], [[52], [50]], [[50], [50]], [[30]]).map(([first]) => first)).toEqual([
      { code: "#NUM!", message: "Аргумент «участников_было»: нужно число больше 0, а стоит 0." },
      noData,
    ]));
});

describe("ШНОР.ТИП_ШКОЛЫ", () => {
  it("takes the words of the sheets with their signs", () => {
    expect(
      typeFunction([[33], [60], [45]], [[41], [70], [55]], [["↓ низкий"], ["↓ низкий, неустойчив"], [50]], [["■ ШНОР"], [null], [null]]),
    ).toEqual([["ШНОР в неблагоприятных условиях"], ["резильентная"], ["стабильная"]]);
  });
  it("names words that no sheet has", () =>
    expect(typeFunction([[33]], [[41]], [["плохие"]])).toEqual([
      [{ code: "#VALUE!", message: "Аргумент «условия»: таких слов нет на листах отчёта: «плохие»." }],
    ]));
});

describe("ШНОР.ШКОЛА", () => {
  it("finds a school by any spelling, by code and by a spelling people confirmed; an unknown or an ambiguous one is #Н/Д", () => {
    const [, schools] = districtTables(smallInput());
    const answers = schoolNameFunction(
      [["МБОУ СОШ №25 а.Кызыл"], ["901002"], [901003], ["Школа № 77"], [null], ['МБОУ "СОШ а. Эркен"']],
      schools,
    );
    expect(answers.map(([first]) => (typeof first === "string" ? first : (first as { code: string }).code))).toEqual([
      "СОШ № 25 а. Кызыл",
      "СОШ № 2 с. Абазкое",
      "СОШ № 5 а. Кубран",
      "#N/A",
      "#N/A",
      "СОШ а. Эркен",
    ]);
  });
  it("says which headings a table lacks", () =>
    expect(thrown(() => schoolNameFunction([["СОШ"]], [["Год"], [2025]]))).toMatchObject({
      code: "#VALUE!",
      message: "В таблице нет нужных заголовков: «Школа».",
    }));
});

it("ШНОР.ВЕРСИЯ tells the version of the add-in", () => expect(versionFunction()).toMatch(/^\d+\.\d+\.\d+$/));
