import type { SheetModel } from "../../reports/sheetModel";
import { WorkbookError } from "../host/workbookError";
import { rememberInputs } from "../inputs/rememberInputs";
import { finalNames } from "../sheets/finalNames";
import type { SheetEntry } from "../sheets/sheetEntry";
import type { ParametersRevision } from "../sheets/sheetMark";
import { temporaryName } from "../sheets/temporaryName";
import { modelAddress } from "./modelAddress";
import type { WritePlan } from "./writePlan";

export interface BookState {
  readonly sheets: readonly SheetEntry[];
  /** Workbook-scoped names there are. */
  readonly definedNames: readonly string[];
  readonly activeSheetId: string;
}

export interface Run {
  readonly generation: string;
  readonly revision: ParametersRevision;
  /** Fingerprint of the sheets that were read. */
  readonly sources: string;
  /** Only some sheets were asked for: the others stay as they are. Else whatever a former run made is put away. */
  readonly chosenOnly: boolean;
}

/**
 * Decides what becomes of every sheet before anything is written: new sheets take the places and names of the run before,
 * which becomes the previous generation; an older one is dropped. A run of chosen sheets puts away what it replaces on top of that:
 * only what a former run of chosen sheets replaced is dropped. A user's own sheet keeps its name, ours takes «… (2)».
 */
export function planWrite(models: readonly SheetModel[], state: BookState, { generation, revision, sources, chosenOnly }: Run): WritePlan {
  const ours = state.sheets.filter((sheet) => sheet.mark && !sheet.copy);
  const written = new Set<string>(models.map(({ key }) => key));
  const archive = ours.filter(({ mark }) => mark?.state === "current" && (!chosenOnly || written.has(mark.key)));
  const discard = ours.filter(({ mark }) => mark?.state === "previous" && (!chosenOnly || mark.chosen === true));
  const settle = ours.filter((sheet) => sheet.mark?.state === "current" && sheet.mark.chosen === true && !archive.includes(sheet));
  const formerNames = archive
    .flatMap(({ mark }) => mark?.names ?? [])
    .map(({ name }) => name)
    .filter((name) => state.definedNames.includes(name));
  checkNames(models, state.definedNames, formerNames);
  const taken = state.sheets.filter((sheet) => !archive.includes(sheet)).map(({ name }) => name);
  const names = finalNames(
    models.map((model) => model.name),
    taken,
  );
  const active = archive.find(({ id }) => id === state.activeSheetId);
  return {
    generation,
    chosenOnly,
    archive,
    discard,
    settle,
    formerNames,
    names: new Map(models.map((model, index) => [model.key, names[index] ?? model.name])),
    activeKey: active?.mark?.key ?? null,
    sheets: models.map((model, index) => {
      const name = names[index] ?? model.name;
      return {
        model,
        name,
        temporary: temporaryName(generation, index + 1),
        former: archive.find(({ mark }) => mark?.key === model.key) ?? null,
        mark: {
          key: model.key,
          name,
          generation,
          state: "building",
          revision,
          sources,
          inputs: rememberInputs(model),
          widths: model.columnWidths,
          ...(chosenOnly ? { chosen: true } : {}),
          names: model.names.map(({ name: definedName, range }) => ({ name: definedName, address: modelAddress(range) })),
        },
      };
    }),
  };
}

/** A name of ours that the user already gave to something of his own cannot be taken. */
function checkNames(models: readonly SheetModel[], definedNames: readonly string[], formerNames: readonly string[]): void {
  const theirs = new Set(definedNames.filter((name) => !formerNames.includes(name)).map((name) => name.toLowerCase()));
  const clash = models.flatMap((model) => model.names).find(({ name }) => theirs.has(name.toLowerCase()));
  if (clash) throw new WorkbookError("nameTaken", { name: clash.name });
}
