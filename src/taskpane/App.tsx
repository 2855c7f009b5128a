import { Suspense } from "react";
import type { ReactElement } from "react";
import { fileWords } from "../text/pane/fileWords";
import { paneText } from "../text/pane/paneText";
import { TabBar } from "./components/TabBar";
import { ThemedPane } from "./components/ThemedPane";
import { useEditWait } from "./hooks/useEditWait";
import { useFocusKept } from "./hooks/useFocusKept";
import { useTabWalk } from "./hooks/useTabWalk";
import { runSaid } from "./runSaid";
import { usePane } from "./hooks/usePane";
import { CurrentScreen } from "./screens/CurrentScreen";
import type { PaneServices } from "./services";

export interface AppProps {
  readonly services: PaneServices;
}

const tabs = ["home", "findings", "school", "district"] as const;

/** The pane: four tabs over one state. */
export function App({ services }: AppProps): ReactElement {
  const pane = usePane(services);
  useFocusKept("panel");
  useTabWalk();
  const { navigation, runs, dropping } = pane;
  const waiting = useEditWait(services);
  const said = runSaid(runs);
  const findings = runs.book?.overview.findings.length ?? 0;
  return (
    <ThemedPane officeTheme={services.officeTheme}>
      <TabBar
        tabs={tabs.map((id) => ({ id, label: paneText.tabs[id], count: id === "findings" ? findings : 0 }))}
        selected={navigation.tab}
        onSelect={navigation.openTab}
      />
      <main>
        <div id="panel" role="tabpanel" aria-labelledby={`tab-${navigation.tab}`} className="panel">
          <Suspense fallback={<p role="status">{paneText.loading}</p>}>
            <CurrentScreen pane={pane} />
          </Suspense>
        </div>
      </main>
      <p role="status" className="unseen">
        {said}
      </p>
      <p role="status" className="edit-wait">
        {waiting && `${paneText.running.waitingTitle}. ${paneText.running.waitingNote}`}
      </p>
      {dropping && <p className="drop">{fileWords.drop}</p>}
    </ThemedPane>
  );
}
