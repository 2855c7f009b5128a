import { useEffect, useState } from "react";
import type { PaneServices } from "../services";

/** True while something a person asked for waits until a cell is left. */
export function useEditWait({ onEditWait }: Pick<PaneServices, "onEditWait">): boolean {
  const [waiting, setWaiting] = useState(false);
  useEffect(() => onEditWait(setWaiting), [onEditWait]);
  return waiting;
}
