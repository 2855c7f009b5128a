import type { WebHost } from "../host/webHost";
import { element } from "./element";
import { texts } from "./texts";

export interface PaneView {
  readonly root: HTMLElement;
  /** Loads the add-in anew, as closing and opening the document would. */
  reload(): void;
  /** Takes the add-in away; the host hears nothing of it any more. */
  close(): void;
}

/** The pane at the right, 350 px as in Excel on the web: a heading of the host's, and the add-in's page in a frame. */
export function paneView(host: WebHost, title: string, page: string): PaneView {
  const hide = element("button", { type: "button", class: "pane-close", title: texts.closePane, "aria-label": texts.closePane }, "✕");
  const root = element(
    "aside",
    { class: "pane", "aria-label": title },
    element("header", { class: "pane-header" }, element("h2", {}, title), hide),
  );
  let frame: HTMLIFrameElement | null = null;
  const receive = (event: MessageEvent): void => {
    if (frame && event.source === frame.contentWindow) host.receive(event.data);
  };
  window.addEventListener("message", receive);
  const reload = (): void => {
    frame?.remove();
    const created = element("iframe", { title, id: "addin" });
    const { src, name } = host.open(page, (text) => created.contentWindow?.postMessage(text, new URL(page).origin));
    // The name reaches window.name of the page only when it is set before the frame is inserted.
    created.name = name;
    created.src = src;
    frame = created;
    root.append(created);
  };
  const show = (visible: boolean): void => {
    root.hidden = !visible;
  };
  host.pane.onChange(show);
  hide.addEventListener("click", () => host.pane.setVisible(false));
  const close = (): void => {
    window.removeEventListener("message", receive);
    root.remove();
  };
  return { root, reload, close };
}
