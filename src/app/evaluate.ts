import { analyse } from "../domain/analysis/analyse";
import { reportYear } from "../domain/assessment/reportYear";
import type { Finding } from "../domain/findings/finding";
import { computedMarkers } from "../domain/objectivity/computedMarkers";
import { mergeParameters } from "../domain/parameters/mergeParameters";
import { defaultParameters } from "../domain/parameters/parameters";
import { cellAddress } from "../reading/cells/cellAddress";
import { checkDataset } from "../reading/checks/checkDataset";
import { keptCatalogue } from "../reports/catalogue/keptCatalogue";
import { keptSignificance } from "../reports/diagnosis/keptSignificance";
import { parameterInputs } from "../reports/parameters/parameterInputs";
import { keptClusters } from "../reports/schools/keptClusters";
import type { KeptEntries } from "../workbook/inputs/collectInputs";
import type { ParametersRevision } from "../workbook/sheets/sheetMark";
import type { FrozenFormulas } from "../workbook/freeze/restoreFormulas";
import { readWorkbook } from "../workbook/read/readWorkbook";
import { addFiles } from "./addFiles";
import type { Evaluation } from "./evaluation";
import { fixBaseYear } from "./fixBaseYear";
import { keptDecisions } from "./keptDecisions";
import type { MemorySheet } from "./mapping/memory";
import { openMemory } from "./mapping/openMemory";
import { withSchoolAnswers } from "./mapping/withSchoolAnswers";
import { nextTurn } from "./nextTurn";
import { parametersRevision } from "./parametersRevision";
import type { ProgressReporter } from "./progressReporter";
import { recognise } from "./recognise";
import type { RunOptions } from "./runOptions";
import { sheetFingerprints } from "./sheetFingerprints";
import { sourcesFingerprint } from "./sourcesFingerprint";
import { withEdits } from "./withEdits";

export interface Evaluated {
  readonly evaluation: Evaluation;
  /** Revision of the parameters of the last run; null before the first. */
  readonly revision: ParametersRevision | null;
  readonly readRequests: number;
  /** Answers about names of schools wait on «Разметка» to be put on «Школы». */
  readonly answersWait: boolean;
  /** Our formulas that are frozen on the user's sheets. */
  readonly frozen: FrozenFormulas;
}

/** Reads the workbook and the further sources, recognises, checks and calculates. Nothing is written. */
export async function evaluate(options: RunOptions, progress: ProgressReporter): Promise<Evaluated> {
  const { signal } = options;
  progress.step("readingSheets");
  const content = await readWorkbook({
    signal,
    ...(options.onProgress && { onWaiting: (waiting: boolean) => progress.waiting(waiting) }),
    onProgress: (done, total, sheet) => progress.step("readingSheets", done, total, sheet),
  });
  const files = await addFiles(options.files ?? [], signal ? { signal } : {});
  const { grids: own, memory } = openMemory(content.grids);
  const grids = [...own, ...(options.sources?.grids ?? []), ...files.grids];

  progress.step("recognising", 0, grids.length);
  const kept = withEdits(withSchoolAnswers(content.kept.inputs, memory), options.edits ?? []);
  const typed = mergeParameters(defaultParameters(), parameterInputs(kept));
  const merged = mergeParameters(typed.parameters, chosenParameters(options));
  const decisions = { ...keptDecisions(kept, memory), minima: merged.parameters };
  const reading = await recognise(grids, decisions, signal, (done, total, name) => progress.step("recognising", done, total, name));

  progress.step("checking");
  await nextTurn();
  signal?.throwIfAborted();
  const checks = checkDataset(reading.dataset, merged.parameters);
  const asked = computedMarkers(reading.dataset, merged.parameters);
  const clusters = keptClusters({ dataset: reading.dataset, kept });
  const dataset = { ...reading.dataset, biasMarkers: [...reading.dataset.biasMarkers, ...asked], clusters };

  progress.step("calculating");
  await nextTurn();
  signal?.throwIfAborted();
  // A registry alone, or sheets without a year, decide no year of the report: there is nothing to analyse yet.
  const dated = dataset.schools.length > 0 && reportYear(dataset, merged.parameters) !== null;
  const analysis = dated ? analyse(dataset, merged.parameters) : null;
  const parameters = fixBaseYear(merged.parameters, analysis);
  const fingerprints = sheetFingerprints(content.grids, reading.recognised);
  const sources = sourcesFingerprint(fingerprints);
  const evaluation: Evaluation = {
    dataset,
    parameters,
    analysis,
    findings: [
      ...reading.findings,
      ...checks,
      ...typed.findings,
      ...merged.findings,
      ...keptCatalogue(kept, merged.parameters).findings,
      ...keptSignificance(kept, reading.dataset.schools).findings,
      ...lostInputs(content.kept),
      ...damagedRecords(memory),
      ...laterSheets(content.later),
    ],
    recognised: reading.recognised,
    ignored: [
      ...reading.ignored,
      ...content.unread.map(({ name, cells }) => ({ file: null, sheet: name, reason: "sheetTooLarge", params: { cells } })),
    ],
    refusedFiles: [...(options.sources?.refused ?? []), ...files.refused],
    kept,
    generations: content.generations,
    sources,
    changedSince: {
      sources: content.madeFrom.some((one) => one !== sources),
      parameters: content.kept.revision !== null && parametersRevision(parameters, content.kept.revision) !== content.kept.revision,
    },
    sheetFingerprints: fingerprints,
  };
  const answersWait = memory?.rows.some(({ record }) => "school" in record) ?? false;
  return { evaluation, revision: content.kept.revision, readRequests: content.requests, answersWait, frozen: content.frozen };
}

function chosenParameters({ parameters = {}, year }: RunOptions): NonNullable<RunOptions["parameters"]> {
  return year === undefined ? parameters : { ...parameters, reportYear: year };
}

/** A record on «Разметка» that a person changed beyond reading: it is left as it is and not applied. */
function damagedRecords(memory: MemorySheet | null): Finding[] {
  return (memory?.damaged ?? []).map((row) => ({
    severity: "warning",
    code: "mappingUnreadable",
    params: {},
    source: { file: null, sheet: memory?.name ?? "", address: cellAddress(row, 0) },
    schoolId: null,
  }));
}

/** Sheets of a later version of the add-in: what people typed on them this version cannot read. */
function laterSheets(names: readonly string[]): Finding[] {
  return names.map((sheet) => ({
    severity: "warning",
    code: "laterVersionSheet",
    params: {},
    source: { file: null, sheet, address: "A1" },
    schoolId: null,
  }));
}

/** Rows of an input range that only hold a heading inside the table. */
const sectionPrefix = "section:";

/** A row people could type into is gone from a generated sheet: whether anything stood there nobody can tell, so it is said. */
function lostInputs({ lost }: KeptEntries): Finding[] {
  return lost
    .filter(({ rowKey }) => !rowKey.startsWith(sectionPrefix))
    .map(({ sheet, input, rowKey }) => ({
      severity: "warning",
      code: "inputRowLost",
      params: { input, rowKey },
      source: { file: null, sheet, address: "A1" },
      schoolId: null,
    }));
}
