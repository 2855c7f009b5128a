import { useCallback, useMemo, useState } from "react";
import type { MappedTableView, MappingChoice, MappingDesk, MappingPreviewView } from "../../app/mapping/mappingView";

const nothing: MappingChoice = {
  table: 0,
  heading: null,
  kind: "",
  subject: "",
  grade: "",
  year: "",
  roles: new Map(),
  scales: new Map(),
  counted: new Map(),
};

export interface MappingDraft {
  readonly choice: MappingChoice;
  readonly table: MappedTableView | null;
  readonly preview: MappingPreviewView;
  readonly change: (changes: Partial<MappingChoice>) => void;
  /** One word on one column. */
  readonly put: (what: "roles" | "scales" | "counted", at: number, value: string) => void;
}

/** What a person has said so far about a table, with the table and what would be read by it; nothing said = as the reading finds it. */
export function useMappingChoice(desk: MappingDesk): MappingDraft {
  const [choice, setChoice] = useState(nothing);
  // Another table or heading is another beginning: what was said of the columns of the former one does not hold for it.
  const change = useCallback((changes: Partial<MappingChoice>) => {
    const anew = "table" in changes || "heading" in changes;
    setChoice((now) => ({ ...(anew ? { ...nothing, kind: now.kind, table: now.table, heading: now.heading } : now), ...changes }));
  }, []);
  const put = useCallback((what: "roles" | "scales" | "counted", at: number, value: string) => {
    setChoice((now) => {
      const values = new Map<number, string>(now[what]);
      if (value === "") values.delete(at);
      else values.set(at, value);
      return { ...now, [what]: values };
    });
  }, []);
  const table = useMemo(() => desk.table(choice), [desk, choice]);
  const preview = useMemo(() => desk.preview(choice), [desk, choice]);
  return { choice, table, preview, change, put };
}
