import path from "node:path";
import { addFiles } from "../../src/app/addFiles";
import { buildReports } from "../../src/app/buildReports";
import { functionSupport } from "../../src/app/functionSupport";
import type { BuildOutcome } from "../../src/app/buildReports";
import { documentFile } from "../../src/app/documents/documentFile";
import type { ReportProgress } from "../../src/app/progress";
import { analysisDocument } from "../../src/reports/analysisDocument/analysisDocument";
import { fileFailureText } from "../../src/text/errors/fileFailureText";
import { nothingRecognisedText } from "../../src/text/errors/nothingRecognisedText";
import { registerFunctions } from "../../src/functions/registerFunctions";
import type { CustomFunctionTable } from "../model/customFunctionTable";
import { createNodeModel } from "../model/createNodeModel";
import { openOfficeInNode } from "../node/openOfficeInNode";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { collectSources } from "./collectSources";
import type { ReportArguments } from "./parseArguments";
import { openInput } from "./openInput";
import { ourFunctions } from "./ourFunctions";
import { readFile } from "./readFile";
import { readParametersFile } from "./readParametersFile";
import { realPath } from "./realPath";
import { spilledCells } from "./spilledCells";
import { ReportError, exitCodes } from "./reportError";
import type { Output } from "./writeOutputs";

export interface ReportRun {
  readonly outcome: BuildOutcome;
  /** The files to write, in memory until all of them are there. */
  readonly outputs: readonly Output[];
}

/** One run of the use case over a workbook in memory. Nothing is written to disk here. */
export async function runReport(given: ReportArguments, folder: string, onProgress: ReportProgress): Promise<ReportRun> {
  const workbook = path.resolve(folder, given.workbook);
  const out = path.resolve(folder, given.out);
  const json = given.json === null ? null : path.resolve(folder, given.json);
  const files = collectSources(given.further, folder).filter((file) => realPath(file.path) !== realPath(workbook));
  refuseOverwriting([out, ...(json === null ? [] : [json])], [workbook, ...files.map((file) => file.path)]);
  const parameters = given.parameters === null ? {} : readParametersFile(path.resolve(folder, given.parameters), given.parameters);
  const { snapshot, side, original } = openInput(readFile(workbook, given.workbook), given.workbook);
  const sources = await addFiles(files.map((file) => ({ name: file.name, bytes: readFile(file.path, file.name) })));
  const [refused] = sources.refused;
  if (refused) {
    const { what, why } = fileFailureText(refused.code, refused.name);
    throw new ReportError(exitCodes.unreadable, `${what}: ${why}`);
  }
  const model = createNodeModel(snapshot, side);
  const functions = await ourFunctions();
  const office = await openOfficeInNode({ model, functions, globals: true });
  registerFunctions(functionSupport);
  try {
    const outcome = await buildReports({ onProgress, sources, parameters, ...(given.year === null ? {} : { year: given.year }) });
    if (outcome.input === null) throw new ReportError(exitCodes.nothingRecognised, nothingRecognisedText(outcome.ignored.length).why);
    await calculated(office.functions);
    const saved = model.save();
    const outputs: Output[] = [{ path: out, content: saveWorkbook(original, spilledCells(model, saved.snapshot), saved.side) }];
    if (json !== null) {
      const document = analysisDocument(outcome.input, {
        written: outcome.written.map(({ name }) => name),
        requests: outcome.requests,
        workbook: path.basename(workbook),
      });
      outputs.push({ path: json, content: `${JSON.stringify(document, null, 2)}\n` });
    }
    if (given.docx !== null) {
      const place = path.resolve(folder, given.docx);
      for (const kind of ["order", "yearReport"] as const) {
        const { name, bytes } = await documentFile(outcome.input, kind);
        outputs.push({ path: path.join(place, name), content: bytes });
      }
    }
    return { outcome, outputs };
  } finally {
    office.close();
  }
}

/** Waits until no formula of ours is being calculated. */
async function calculated(functions: CustomFunctionTable): Promise<void> {
  while (!functions.isIdle) await new Promise((resolve) => setTimeout(resolve, 20));
}

function refuseOverwriting(outputs: readonly string[], inputs: readonly string[]): void {
  const taken = new Set(inputs.map(realPath));
  const clash = outputs.find((output) => taken.has(realPath(output)));
  if (clash !== undefined) throw new ReportError(exitCodes.usage, `Результат нельзя записать поверх исходного файла: ${clash}`);
  if (new Set(outputs.map(realPath)).size < outputs.length)
    throw new ReportError(exitCodes.usage, "Для --out и --json нужны разные файлы.");
}
