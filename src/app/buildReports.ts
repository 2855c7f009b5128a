import { cellsFingerprint } from "../domain/provenance/cellsFingerprint";
import { chooseSheets } from "../reports/chooseSheets";
import type { ReportInput } from "../reports/reportInput";
import type { SheetKey } from "../reports/sheetModel";
import { restoreFormulas } from "../workbook/freeze/restoreFormulas";
import type { RestoredFormulas } from "../workbook/freeze/restoreFormulas";
import { writeSheets } from "../workbook/write/writeSheets";
import { composeInTurns } from "./composeInTurns";
import type { Evaluation } from "./evaluation";
import { evaluate } from "./evaluate";
import { exclusively } from "./exclusively";
import { rememberRecords } from "./mapping/rememberRecords";
import { generationsAfter } from "./generationsAfter";
import { nextTurn } from "./nextTurn";
import { ProgressReporter } from "./progressReporter";
import { reportInputOf } from "./reportInputOf";
import type { RunOptions } from "./runOptions";
import { parametersRevision } from "./parametersRevision";
import { sensitivity } from "./sensitivity";
import { version } from "./version";

export interface BuildOutcome extends Evaluation {
  /** nothingRecognised: no sheet was understood, so nothing was written. */
  readonly status: "done" | "nothingRecognised";
  readonly written: readonly { readonly key: SheetKey; readonly name: string }[];
  /** What the reports were composed from; null when nothing was written. */
  readonly input: ReportInput | null;
  /** Formulas of ours in the user's own cells that were frozen and are back. */
  readonly formulas: RestoredFormulas;
  readonly requests: { readonly read: number; readonly write: number };
  readonly milliseconds: number;
}

const nothingRestored: RestoredFormulas = { restored: 0, changed: 0, refused: 0 };

/**
 * «Сформировать отчёты»: reads the workbook and further sources, composes every report in memory and only then writes.
 * A failure or a cancel leaves the workbook as it was.
 */
export function buildReports(options: RunOptions = {}): Promise<BuildOutcome> {
  return exclusively(async () => {
    const started = performance.now();
    const progress = new ProgressReporter(options.onProgress);
    const { evaluation, readRequests, revision, answersWait, frozen } = await evaluate(options, progress);
    const finish = (outcome: Pick<BuildOutcome, "status" | "written" | "input" | "formulas">, write: number): BuildOutcome => ({
      ...evaluation,
      ...outcome,
      requests: { read: readRequests, write },
      milliseconds: performance.now() - started,
    });
    const { analysis } = evaluation;
    if (!analysis) return finish({ status: "nothingRecognised", written: [], input: null, formulas: nothingRestored }, 0);

    progress.step("composing");
    await nextTurn();
    options.signal?.throwIfAborted();
    const now = new Date();
    const nextRevision = parametersRevision(evaluation.parameters, revision);
    const firmness = await sensitivity(evaluation, options.signal, (done, total) => progress.step("composing", done, total));
    const input: ReportInput = {
      ...reportInputOf(evaluation, analysis, { generatedAt: now, version, parametersRevision: nextRevision.number }),
      sensitivity: firmness,
      ...(options.passports === undefined ? {} : { passports: options.passports }),
    };
    const models = chooseSheets(await composeInTurns(input, options.signal), options.sheets);

    progress.step("writing", 0, models.length);
    const written = await writeSheets(models, {
      signal: options.signal,
      now,
      revision: nextRevision,
      sources: evaluation.sources,
      chosenOnly: options.sheets !== undefined,
      onWaiting: (waiting) => progress.waiting(waiting),
      onProgress: (done, total, sheet) => progress.step("writing", done, total, sheet),
    });
    if (answersWait && written.sheets.some(({ key }) => key === "schools")) await dropSchoolAnswers();
    // The reports stand: where Excel refuses now, the notes stay, the user is told, and the next run tries again.
    const formulas = await restoreFormulas(frozen, cellsFingerprint).catch(() => ({
      ...nothingRestored,
      refused: [...frozen.values()].flat().length,
    }));
    progress.step("finishing", 1, 1);
    const names = written.sheets.map(({ name }) => name);
    const chosenOnly = options.sheets !== undefined;
    return {
      ...finish({ status: "done", written: written.sheets, input, formulas }, written.requests),
      generations: generationsAfter(evaluation.generations.current, names, chosenOnly),
      changedSince: chosenOnly ? evaluation.changedSince : { sources: false, parameters: false },
    };
  });
}

/** Answers about names stand on «Школы» from now on. Where Excel refuses to take them off «Разметка» they do no harm: the next run puts the same there again. */
async function dropSchoolAnswers(): Promise<void> {
  await rememberRecords([], (record) => "school" in record).catch(() => undefined);
}
