import { checkFunction } from "../../src/functions/checkFunction";
import { flagFunction } from "../../src/functions/flagFunction";
import { ratingFunction } from "../../src/functions/ratingFunction";
import { districtTables } from "./districtTables";
import { smallInput } from "../reports/smallDistrict";
import { provideFunctions } from "./provideFunctions";
import { thrown } from "./thrown";

beforeAll(provideFunctions);

const heading = ["Школа", "Год", "Вид", "Предмет", "Участников", "2", "3", "4", "5"];
/** Four schools as a person would type them: another order of columns than ours, numbers as text, no grades. */
const own = (changes: Readonly<Record<number, unknown[]>> = {}): unknown[][] => {
  const marks = [
    ["А", 2, 8],
    ["Б", 4, 6],
    ["В", 6, 4],
    ["Г", 9, 1],
  ] as const;
  const rows = marks.flatMap(([school, two, five]): unknown[][] =>
    [2024, 2025].map((year) => [`СОШ ${school}`, String(year), "огэ", "русский язык", "30 чел.", two, "10", 10, five]),
  );
  return [["ОГЭ района", ...new Array<null>(8).fill(null)], heading, ...rows.map((row, index) => changes[index] ?? row)];
};

describe("tables of the users", () => {
  it("are read by their headings wherever they stand, text numbers as in the reports, with headings over the answers on wish", () => {
    const rating = ratingFunction(own(), undefined, undefined, undefined, true);
    expect(rating[0]).toEqual(["Школа", "Рейтинг", "Рейтинг от", "Рейтинг до", "Место", "Место от", "Место до"]);
    expect(rating.slice(1).map(([school]) => school)).toEqual(["СОШ А", "СОШ Б", "СОШ В", "СОШ Г"]);
    expect(rating[1]?.[4]).toBe(1);
  });

  it("answer for the schools that are asked, beside their names; an unknown one is #Н/Д in its row", () => {
    const whole = flagFunction(own());
    expect(flagFunction(own(), undefined, undefined, [["СОШ В"], ["СОШ Я"]])).toEqual([
      whole[2]?.slice(1),
      new Array(3).fill({ code: "#N/A", message: "Школы «СОШ Я» нет в таблице." }),
    ]);
  });

  it.each([
    [["СОШ А", 2024, "ОГЭ", "Русский язык", 30, 2, 10, 10, 3], "Строка 3 таблицы: отметок 25, а участников 30."],
    [
      ["СОШ А", 2024, "ОГЭ", "Русский язык", "много", 2, 10, 10, 8],
      "Строка 3 таблицы: в графе «Участников (всего)» нужно число, а стоит «много».",
    ],
    [["СОШ А", null, "ОГЭ", "Русский язык", 30, 2, 10, 10, 8], "Строка 3 таблицы: нет года."],
    [["СОШ А", 2024, "экзамен", "Русский язык", 30, 2, 10, 10, 8], "Строка 3 таблицы: вид «экзамен» неизвестен."],
    [["СОШ А", 2025, "ОГЭ", "Русский язык", 30, 2, 10, 10, 8], "Строка 4 таблицы: такая строка уже есть выше."],
    [["СОШ А", 2024, "ОГЭ", "Русский язык", null, 2, 10, 10, 8], "Строка 3 таблицы: нет числа участников."],
  ])("never calculates with a row that cannot be: %j", (row, message) => {
    expect(thrown(() => ratingFunction(own({ 0: row })))).toMatchObject({ code: "#VALUE!", message });
    expect(checkFunction(own({ 0: row }))).toBe(message);
  });

  it("say what is wrong with a parameter, and take its words", () => {
    const [data, schools] = districtTables(smallInput());
    expect(checkFunction(data, schools, [["Вес ОГЭ", 7]]).replaceAll("\u00a0", " ")).toContain("Вес ОГЭ");
    expect(checkFunction(data, schools, [["Вес счастья", 1]])).toBe("Строка 1 таблицы: параметра «Вес счастья» нет.");
    expect(checkFunction(data, schools).replaceAll("\u00a0", " ")).toBe("Таблицы прочитаны: 5 школ, 24 результата, год отчёта — 2025.");
  });

  it("say which headings they lack, and that nothing has a year", () => {
    expect(thrown(() => ratingFunction([["Школа", "Год"]]))).toMatchObject({
      message: "В таблице нет нужных заголовков: «Школа», «Год», «Вид», «Предмет или показатель», «Участников (всего)».",
    });
    expect(thrown(() => ratingFunction([heading]))).toMatchObject({ code: "#N/A", message: "В таблице нет ни одного результата с годом." });
  });

  it("do not know a school that is not on the list of schools", () => {
    const [, schools] = districtTables(smallInput());
    expect(thrown(() => flagFunction(own(), schools))).toMatchObject({ message: "Строка 3 таблицы: школы «СОШ А» нет в таблице школ." });
  });
});
