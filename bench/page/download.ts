import { element } from "./element";

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Hands a workbook over as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: workbookType }));
  element("a", { href, download: name }).click();
  URL.revokeObjectURL(href);
}
