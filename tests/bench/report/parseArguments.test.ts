import { parseArguments } from "../../../bench/report/parseArguments";
import { ReportError } from "../../../bench/report/reportError";

const refusal = (argv: string[]): unknown => {
  try {
    return parseArguments(argv);
  } catch (error) {
    return error instanceof ReportError ? [error.exitCode, error.message] : error;
  }
};

describe("arguments of the command line", () => {
  it("are a workbook, further sources and options in any order", () => {
    expect(parseArguments(["книга.xlsx", "папка", "--out", "итог.xlsx", "ещё.csv", "--year", "2024", "--json=итог.json"])).toEqual({
      workbook: "книга.xlsx",
      further: ["папка", "ещё.csv"],
      out: "итог.xlsx",
      json: "итог.json",
      docx: null,
      year: 2024,
      parameters: null,
    });
  });

  it("are refused with exit code 2 and a reason", () => {
    expect(refusal([])).toEqual([2, "Не указана книга."]);
    expect(refusal(["книга.xlsx"])).toEqual([2, "Не указано, куда записать результат: --out <результат.xlsx>."]);
    expect(refusal(["книга.xlsx", "--out", "итог.pdf"])).toEqual([2, "Результат — книга .xlsx, а указано «итог.pdf»."]);
    expect(refusal(["книга.xlsx", "--out", "итог.xlsx", "--year", "25"])).toEqual([2, "Год отчёта — от 2010 до 2099, а указано «25»."]);
    expect(refusal(["книга.xlsx", "--out", "итог.xlsx", "--speed"])).toEqual([2, expect.stringContaining("--speed")]);
  });
});
