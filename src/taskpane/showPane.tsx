import { StrictMode } from "react";
import type { ReactElement } from "react";
import { createRoot } from "react-dom/client";
import { paneText } from "../text/pane/paneText";
import { App } from "./App";
import { ThemedPane } from "./components/ThemedPane";
import { FailureScreen } from "./screens/FailureScreen";
import type { PaneServices } from "./services";
import "./pane.css";

function draw(element: HTMLElement, content: ReactElement): void {
  createRoot(element).render(<StrictMode>{content}</StrictMode>);
}

/** Draws the pane into the element. */
export function showPane(element: HTMLElement, services: PaneServices): void {
  draw(element, <App services={services} />);
}

/** Draws the reason why there is no pane: the page was opened outside Excel, or Excel did not answer. */
export function failWith(element: HTMLElement, services: PaneServices, error: unknown): void {
  const failure = services.failureOf(error);
  const reload = (): void => window.location.reload();
  draw(
    element,
    <ThemedPane officeTheme={services.officeTheme}>
      <header className="tab-bar">
        <span className="product">{paneText.product}</span>
      </header>
      <main className="panel">
        <FailureScreen
          failure={failure}
          supportDetails={services.supportDetails(failure)}
          onRetry={reload}
          back={paneText.failure.reopen}
          onBack={reload}
        />
      </main>
    </ThemedPane>,
  );
}
