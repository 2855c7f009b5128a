import { excelRoot } from "../excel/excelRoot";
import type { Knobs } from "../host/knobs";
import { WebHost } from "../host/webHost";
import { createGridModel } from "../model/createGridModel";
import { CustomFunctionTable } from "../model/customFunctionTable";
import type { FunctionDefinition } from "../model/functions/functionDefinition";
import { followLinks } from "../model/grid/followLinks";
import { isEditingCell } from "../model/grid/isEditingCell";
import type { WorkbookModel } from "../model/workbookModel";
import { openWorkbook } from "../xlsx/openWorkbook";
import { saveWorkbook } from "../xlsx/saveWorkbook";
import { acceptDrop } from "./acceptDrop";
import { benchPanel } from "./benchPanel";
import { cellList } from "./cellList";
import { chartLayer } from "./charts/chartLayer";
import type { BenchConfiguration } from "./configuration";
import { download } from "./download";
import { element } from "./element";
import { notice } from "./notice";
import { paneView } from "./paneView";
import type { AddinManifest, RibbonButton } from "./readManifest";
import { ribbonView } from "./ribbonView";
import { texts } from "./texts";
import { titleView } from "./titleView";

export interface SessionOptions {
  readonly configuration: BenchConfiguration;
  readonly manifest: AddinManifest;
  readonly functions: readonly FunctionDefinition[];
  readonly knobs: Knobs;
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The user chose another workbook. */
  readonly onOpen: (file: File) => void;
}

export interface Session {
  readonly model: WorkbookModel;
  readonly host: WebHost;
  readonly functions: CustomFunctionTable;
  save(): Uint8Array;
  close(): void;
}

/** One workbook on the page, with the grid, the ribbon and the add-in's pane about it. */
export function openSession(place: HTMLElement, options: SessionOptions): Session {
  const { configuration, manifest, knobs, fileName, bytes, onOpen } = options;
  const { snapshot, side, original } = openWorkbook(bytes);
  const grid = element("main", { class: "grid", id: "grid" });
  acceptDrop(grid, onOpen);
  place.replaceChildren(grid);
  const model = createGridModel(grid, snapshot, side);
  chartLayer(model);
  cellList(model);
  followLinks(model, (target) => {
    if ("missing" in target) notice(texts.linkMissing(target.missing));
    else if (/^(?:https?|mailto):/i.test(target.address)) window.open(target.address, "_blank", "noopener");
  });
  const host = new WebHost({
    knobs,
    model,
    root: (context) => excelRoot(model, context),
    isEditing: () => isEditingCell(model),
    fileName,
    settings: model.side.book.settings,
    origin: location.origin,
  });
  const functions = new CustomFunctionTable(model, host.functions);
  functions.register(options.functions);
  const save = (): Uint8Array => {
    const saved = model.save();
    return saveWorkbook(original, saved.snapshot, saved.side);
  };
  const onSave = (): void => {
    download(fileName, save());
    notice(texts.saved(fileName));
  };
  const pane = paneView(host, manifest.name, configuration.addinUrl + manifest.panePath);
  const ribbon = ribbonView({
    manifest,
    addinUrl: configuration.addinUrl,
    state: host.ribbon,
    onPress: (button) => void press(host, button),
  });
  place.prepend(titleView({ fileName, onOpen, onSave }), ribbon);
  place.append(pane.root, benchPanel(host, pane.reload));
  pane.reload();
  const close = (): void => {
    pane.close();
    // A request under way would fail without its workbook, where nobody can catch it.
    void host.close().then(() => model.dispose());
  };
  return { model, host, functions, save, close };
}

/** The pane's own button shows it; the others run a command of the add-in. */
async function press(host: WebHost, { label, functionName }: RibbonButton): Promise<void> {
  if (functionName === null) {
    host.pane.setVisible(true);
    return;
  }
  if (!host.isReady) {
    notice(texts.commandsNotReady);
    return;
  }
  try {
    await host.actions.runCommand(functionName, label);
  } catch (error) {
    notice(texts.commandFailed(label, error instanceof Error ? error.message : String(error)));
  }
}
