import { editWait } from "../workbook/host/editWait";

/** Tells whenever Excel begins or ends to wait for the end of an entry, besides what runs tell of themselves; answers a function that stops it. */
export function onEditWait(listener: (waiting: boolean) => void): () => void {
  return editWait.listen(listener);
}
