import { useCallback, useState } from "react";
import type { PlannedSheet } from "../../app/overview/overview";

export interface SheetChoice {
  /** Keys of the sheets a person unticked. */
  readonly leftOut: ReadonlySet<PlannedSheet["key"]>;
  readonly toggle: (key: PlannedSheet["key"]) => void;
  readonly all: () => void;
}

/** Which sheets the next run from the pane makes: all, until some are unticked. */
export function useSheetChoice(): SheetChoice {
  const [leftOut, setLeftOut] = useState<ReadonlySet<PlannedSheet["key"]>>(new Set());
  const toggle = useCallback(
    (key: PlannedSheet["key"]) =>
      setLeftOut((now) => {
        const next = new Set(now);
        if (!next.delete(key)) next.add(key);
        return next;
      }),
    [],
  );
  const all = useCallback(() => setLeftOut(new Set()), []);
  return { leftOut, toggle, all };
}
