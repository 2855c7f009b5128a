import { Suspense } from "react";
import type { ReactElement } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { fileWords } from "../text/pane/fileWords";
import { paneText } from "../text/pane/paneText";
import { TabBar } from "./components/TabBar";
import { useColourScheme } from "./hooks/useColourScheme";
import { useFocusKept } from "./hooks/useFocusKept";
import { useTabWalk } from "./hooks/useTabWalk";
import { usePane } from "./hooks/usePane";
import { CurrentScreen } from "./screens/CurrentScreen";
import type { PaneServices } from "./services";

export interface AppProps {
  readonly services: PaneServices;
}

const tabs = ["home", "findings", "school", "district"] as const;

/** The pane: four tabs over one state. */
export function App({ services }: AppProps): ReactElement {
  const scheme = useColourScheme(services.officeTheme());
  const pane = usePane(services);
  useFocusKept("panel");
  useTabWalk();
  const { navigation, runs, dropping } = pane;
  const findings = runs.book?.overview.findings.length ?? 0;
  return (
    <FluentProvider theme={scheme === "dark" ? webDarkTheme : webLightTheme} className="pane" style={{ colorScheme: scheme }}>
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
      {dropping && <p className="drop">{fileWords.drop}</p>}
    </FluentProvider>
  );
}
