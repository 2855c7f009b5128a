import { parseArgs } from "node:util";
import { ReportError, exitCodes } from "./reportError";

export interface ReportArguments {
  readonly workbook: string;
  /** Files and folders with further sources. */
  readonly further: readonly string[];
  readonly out: string;
  readonly json: string | null;
  /** Folder for the order and the yearly report as .docx. */
  readonly docx: string | null;
  readonly year: number | null;
  readonly parameters: string | null;
}

/**
 * The arguments of the command, or a ReportError that says what is wrong with them.
 *
 * parseArguments(["книга.xlsx", "--out", "итог.xlsx"]).workbook → "книга.xlsx"
 */
export function parseArguments(argv: readonly string[]): ReportArguments {
  const { values, positionals } = parse(argv);
  const [workbook, ...further] = positionals;
  if (workbook === undefined) throw wrong("Не указана книга.");
  if (values.out === undefined || values.out === "") throw wrong("Не указано, куда записать результат: --out <результат.xlsx>.");
  if (!/\.xlsx$/i.test(values.out)) throw wrong(`Результат — книга .xlsx, а указано «${values.out}».`);
  return {
    workbook,
    further,
    out: values.out,
    json: values.json ?? null,
    docx: values.docx ?? null,
    year: values.year === undefined ? null : readYear(values.year),
    parameters: values.parameters ?? null,
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        json: { type: "string" },
        docx: { type: "string" },
        year: { type: "string" },
        parameters: { type: "string" },
      },
    });
  } catch (error) {
    throw wrong(error instanceof Error ? error.message : String(error));
  }
}

function readYear(text: string): number {
  const year = Number(text);
  if (!/^\d{4}$/.test(text) || year < 2010 || year > 2099) throw wrong(`Год отчёта — от 2010 до 2099, а указано «${text}».`);
  return year;
}

function wrong(message: string): ReportError {
  return new ReportError(exitCodes.usage, message);
}
