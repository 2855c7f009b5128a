import { lazy } from "react";
import type { ReactElement } from "react";
import type { FurtherSources } from "../../app/addFiles";
import type { MappedSheet, SheetPlace } from "../hooks/useMappedSheet";
import type { PaneServices, Place, ReadBook } from "../services";

const MappingScreen = lazy(() => import("./MappingScreen").then((loaded) => ({ default: loaded.MappingScreen })));
const DoubtsScreen = lazy(() => import("./DoubtsScreen").then((loaded) => ({ default: loaded.DoubtsScreen })));

export interface SettlingPageProps {
  readonly page: "mapping" | "doubts";
  readonly services: PaneServices;
  readonly sources: FurtherSources;
  readonly book: ReadBook;
  readonly mapped: MappedSheet;
  readonly onMap: (sheet: SheetPlace) => void;
  readonly onShow: (place: Place) => void;
  /** Something was kept or given up: the workbook is to be read again; the words for it. */
  readonly onKept: (said: string) => void;
  readonly onBack: () => void;
  readonly onError: (error: unknown) => void;
}

/** The screens on which a person says what the reading could not tell, loaded when the first of them is opened. */
export function SettlingPage(props: SettlingPageProps): ReactElement {
  const { page, services, sources, book, mapped, onMap, onShow, onKept, onBack, onError } = props;
  if (page === "mapping" && mapped.sheet !== null)
    return (
      <MappingScreen sheet={mapped.sheet.sheet} open={mapped.open} onShow={onShow} onKept={onKept} onBack={onBack} onError={onError} />
    );
  return (
    <DoubtsScreen
      doubts={book.doubts}
      settle={(doubt, { answer }) => services.settleDoubt(doubt, answer, sources)}
      onShow={onShow}
      onMap={onMap}
      onApply={() => onKept("")}
      onBack={onBack}
      onError={onError}
    />
  );
}
