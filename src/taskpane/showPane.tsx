import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import type { PaneServices } from "./services";
import "./pane.css";

/** Draws the pane into the element. */
export function showPane(element: HTMLElement, services: PaneServices): void {
  createRoot(element).render(
    <StrictMode>
      <App services={services} />
    </StrictMode>,
  );
}
