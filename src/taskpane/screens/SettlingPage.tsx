import { lazy } from "react";
import type { ReactElement } from "react";
import type { Pane } from "../hooks/usePane";
import type { ReadBook } from "../services";

const MappingScreen = lazy(() => import("./MappingScreen").then((loaded) => ({ default: loaded.MappingScreen })));
const DoubtsScreen = lazy(() => import("./DoubtsScreen").then((loaded) => ({ default: loaded.DoubtsScreen })));

export interface SettlingPageProps {
  readonly page: "mapping" | "doubts";
  readonly pane: Pane;
  readonly book: ReadBook;
}

/** The screens on which a person says what the reading could not tell, loaded when the first of them is opened. */
export function SettlingPage({ page, pane, book }: SettlingPageProps): ReactElement {
  const { services, added, mapped, actions, navigation, firstDoubts, show, mapSheet, keptAndRead } = pane;
  if (page === "mapping" && mapped.sheet !== null)
    return (
      <MappingScreen
        sheet={mapped.sheet.sheet}
        open={mapped.open}
        onShow={show}
        onKept={keptAndRead}
        onBack={navigation.closePage}
        onError={actions.fail}
      />
    );
  return (
    <DoubtsScreen
      doubts={book.doubts}
      first={firstDoubts}
      settle={(doubt, { answer }) => services.settleDoubt(doubt, answer, added.sources)}
      onShow={show}
      onMap={mapSheet}
      onApply={() => keptAndRead("")}
      onBack={navigation.closePage}
      onError={actions.fail}
    />
  );
}
