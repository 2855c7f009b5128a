import type { WebHost } from "../host/webHost";
import { element } from "./element";
import { knobView } from "./knobView";
import { requestView } from "./requestView";
import { texts } from "./texts";

/** The panel «Стенд»: what Excel itself has not. Folded away until it is wanted. */
export function benchPanel(host: WebHost, reloadPane: () => void): HTMLElement {
  return element(
    "details",
    { class: "bench-panel" },
    element("summary", {}, texts.bench),
    element(
      "div",
      { class: "bench-body" },
      element("p", { class: "hint" }, texts.benchNote),
      knobView(host.knobs, reloadPane),
      requestView(host.engine),
    ),
  );
}
