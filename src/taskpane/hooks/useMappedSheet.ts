import { useCallback, useState } from "react";
import type { FurtherSources } from "../../app/addFiles";
import type { MappingDesk } from "../../app/mapping/mappingView";
import type { PaneServices } from "../services";

/** A sheet by its name and the file it came in. */
export interface SheetPlace {
  readonly file: string | null;
  readonly sheet: string;
}

export interface MappedSheet {
  /** The sheet being mapped; null before one was chosen. */
  readonly sheet: SheetPlace | null;
  readonly choose: (sheet: SheetPlace) => void;
  /** Puts it on the desk; the same function as long as the sheet is the same. */
  readonly open: () => Promise<MappingDesk | null>;
}

/** The sheet a person maps by hand. */
export function useMappedSheet(services: PaneServices, sources: FurtherSources): MappedSheet {
  const [sheet, setSheet] = useState<SheetPlace | null>(null);
  const choose = useCallback(({ file, sheet: name }: SheetPlace) => setSheet({ file, sheet: name }), []);
  const open = useCallback(
    () => (sheet === null ? Promise.resolve(null) : services.openMapping(sheet, sources)),
    [services, sheet, sources],
  );
  return { sheet, choose, open };
}
