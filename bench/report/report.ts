import { failure } from "../../src/app/failure";
import { hostFailureText } from "../../src/text/errors/hostFailureText";
import { parseArguments } from "./parseArguments";
import { progressLine } from "./progressLine";
import { ReportError, exitCodes } from "./reportError";
import { runReport } from "./runReport";
import { summary } from "./summary";
import { usage } from "./usage";
import { writeOutputs } from "./writeOutputs";

/** Refusals of the workbook itself, not defects of ours: said as an input that cannot be used. */
const refusals: ReadonlySet<string> = new Set(["structureProtected", "nameTaken", "accessDenied", "tooLarge"]);

export interface ReportPlace {
  /** The folder relative paths are meant from. */
  readonly folder: string;
}

/**
 * The command line of the product: the same use case as the pane's button, without a browser. Answers the exit code; what went
 * wrong stands in one line on stderr, what was done in a few on stdout.
 */
export async function report(argv: readonly string[], { folder }: ReportPlace): Promise<number> {
  const progress = progressLine(process.stderr);
  try {
    const given = parseArguments(argv);
    const { outcome, outputs } = await runReport(given, folder, progress.report);
    progress.clear();
    writeOutputs(outputs);
    process.stdout.write(`${summary(outcome, given.out).join("\n")}\n`);
    return 0;
  } catch (error) {
    progress.clear();
    const { exitCode, line } = explain(error);
    process.stderr.write(`${line}\n${exitCode === exitCodes.usage ? `${usage}\n` : ""}`);
    return exitCode;
  }
}

function explain(error: unknown): { readonly exitCode: number; readonly line: string } {
  if (error instanceof ReportError) return { exitCode: error.exitCode, line: error.message };
  const { code, params } = failure(error);
  if (refusals.has(code)) {
    const { what, why } = hostFailureText(code, params);
    return { exitCode: exitCodes.unreadable, line: `${what}: ${why}` };
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { exitCode: exitCodes.defect, line: `Ошибка программы (${code} ${JSON.stringify(params)})\n${trace}` };
}
