import type { RibbonState } from "../host/ribbonState";
import { element } from "./element";
import type { AddinManifest, RibbonButton } from "./readManifest";

export interface RibbonViewOptions {
  readonly manifest: AddinManifest;
  readonly addinUrl: string;
  readonly state: RibbonState;
  readonly onPress: (button: RibbonButton) => void;
}

/** The strip under the title: the add-in's tab with its buttons as the manifest has them. */
export function ribbonView({ manifest, addinUrl, state, onPress }: RibbonViewOptions): HTMLElement {
  const buttons = manifest.buttons.map((button) => {
    const icon = element("img", { src: addinUrl + button.icon, alt: "", width: "32", height: "32" });
    const shown = element(
      "button",
      { type: "button", class: "ribbon-button", id: button.id, title: button.tip },
      icon,
      element("span", {}, button.label),
    );
    shown.addEventListener("click", () => onPress(button));
    return { id: button.id, shown };
  });
  state.onChange(() => {
    for (const { id, shown } of buttons) shown.disabled = state.enabled.get(id) === false;
  });
  const group = element(
    "div",
    { class: "ribbon-group", role: "group", "aria-label": manifest.group },
    ...buttons.map(({ shown }) => shown),
  );
  return element("div", { class: "ribbon" }, element("div", { class: "ribbon-tab" }, manifest.tab), group);
}
