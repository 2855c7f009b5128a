import fs from "node:fs";
import path from "node:path";

const page = fs.readFileSync(path.resolve(__dirname, "../../docs/method/accuracy.md"), "utf8");
const [START, END] = ["<!-- таблица: npm run bench:accuracy -->", "<!-- конец таблицы -->"];
const cells = (line: string): string[] =>
  line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim());

describe("docs/method/accuracy.md", () => {
  const [head = [], , ...rows] = page
    .slice(page.indexOf(START) + START.length, page.indexOf(END))
    .trim()
    .split("\n")
    .map(cells);
  const at = (row: string, column: string) => rows.find(([name]) => name === row)?.[head.indexOf(column)] ?? "missing";
  const here = (row: string) =>
    page
      .split("\n")
      .map(cells)
      .find(([name, , own]) => name === row && own !== undefined)?.[2] ?? "missing";
  const percent = (text: string) => text.replace(/\s?%/u, "");
  const [small, large] = ["14 школ × 3 года", "200 школ × 3 года"];

  it("shows beside the other program's figures those of the table that the command makes", () => {
    const both = (column: string) =>
      [small, large]
        .map((row) => percent(at(row, column)))
        .sort((a, b) => Number(a.replace(",", ".")) - Number(b.replace(",", ".")))
        .join("–");
    expect(here("AUC по контекстному эффекту, 200 школ × 3 года")).toBe(at(large, "AUC по e"));
    expect(here("AUC по контекстному эффекту, 14 школ × 5 лет")).toBe(at("14 школ × 5 лет (окно 5 лет)", "AUC по e"));
    expect(here("AUC «знающей» оценки")).toBe(both("AUC «знающей» оценки"));
    expect(here("AUC по среднему результату (здесь по индексу)")).toBe(both("AUC по индексу"));
    expect(percent(here("обычные школы названы ШНОР"))).toBe(both("обычные: ШНОР"));
    expect(percent(here("обычные школы в группе риска"))).toBe(both("обычные: группа риска"));
    expect(percent(here("низкие школы названы ШНОР или группой риска"))).toBe(both("низкие: ШНОР или риск"));
    expect(here("покрытие рейтинга")).toBe(both("покрытие: рейтинг"));
    expect(here("покрытие мест")).toBe(both("покрытие: места"));
    expect(here("покрытие контекстного эффекта")).toBe(both("покрытие: эффект"));
    const few = "14 школ, в классе 3–10 человек";
    const included = rows[rows.findIndex(([name]) => name === few) + 1]?.[head.indexOf("обычные: ШНОР")];
    expect(here("обычные школы с малыми классами")).toBe(`${at(few, "обычные: ШНОР")}, с ВПР «в выявлении» ${included}`);
  });
});
