import type { DocumentFile } from "../app/documents/documentFile";

/** How long the file is held for the host to take it, in milliseconds. */
const held = 60_000;

/** Hands a file to the host's downloads. No host says whether it took it: Excel for Mac silently does not. */
export function saveFile({ name, type, bytes }: DocumentFile): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), held);
}
