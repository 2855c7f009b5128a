import { element } from "./element";
import { texts } from "./texts";

export interface TitleViewOptions {
  readonly fileName: string;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
}

/** The line at the top: name of the workbook, and the two buttons that Excel has in its menu «Файл». */
export function titleView({ fileName, onOpen, onSave }: TitleViewOptions): HTMLElement {
  const input = element("input", { type: "file", accept: ".xlsx,.xlsm", id: "open-file" });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    if (file) onOpen(file);
    input.value = "";
  });
  const save = element("button", { type: "button", id: "save-file" }, texts.saveFile);
  save.addEventListener("click", onSave);
  return element(
    "header",
    { class: "title" },
    element("h1", {}, fileName),
    element("span", { class: "product" }, texts.product),
    element("label", { class: "file-button" }, texts.openFile, input),
    save,
  );
}
