export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address on the add-in's own server, without its origin: "/icons/build-32.png". */
  readonly icon: string;
  /** Null = the button that shows the pane. */
  readonly functionName: string | null;
}

export interface AddinManifest {
  readonly name: string;
  readonly tab: string;
  readonly group: string;
  /** "/taskpane.html" */
  readonly panePath: string;
  /** Namespace of the custom functions: "ШНОР". */
  readonly functionNamespace: string;
  readonly buttons: readonly RibbonButton[];
}

/** Reads from the add-in's manifest what Excel's ribbon shows: the tab, its group and the buttons. */
export function readManifest(xml: string): AddinManifest {
  const manifest = new DOMParser().parseFromString(xml, "text/xml");
  const resource = (element: Element | null | undefined): string => {
    const id = element?.getAttribute("resid");
    const found = id
      ? [...manifest.getElementsByTagName("*")].find((one) => one.getAttribute("id") === id && one.hasAttribute("DefaultValue"))
      : null;
    return found?.getAttribute("DefaultValue") ?? "";
  };
  const child = (parent: Element, name: string): Element | undefined => [...parent.children].find((one) => one.localName === name);
  const first = (name: string): Element => {
    const found = manifest.getElementsByTagNameNS("*", name)[0];
    if (!found) throw new Error(`The manifest has no <${name}>.`);
    return found;
  };
  const buttons = [...manifest.getElementsByTagNameNS("*", "Control")].map((control): RibbonButton => {
    const supertip = child(control, "Supertip");
    const icons = child(control, "Icon");
    const icon = icons && [...icons.children].find((image) => image.getAttribute("size") === "32");
    return {
      id: control.getAttribute("id") ?? "",
      label: resource(child(control, "Label")),
      tip: resource(supertip && child(supertip, "Description")),
      icon: pathOf(resource(icon)),
      functionName: control.getElementsByTagNameNS("*", "FunctionName")[0]?.textContent ?? null,
    };
  });
  return {
    name: first("DisplayName").getAttribute("DefaultValue") ?? "",
    tab: resource(child(first("CustomTab"), "Label")),
    group: resource(child(first("Group"), "Label")),
    panePath: pathOf(resource(first("Runtime"))),
    functionNamespace: resource(first("Namespace")),
    buttons,
  };
}

/** The server of this run may stand on another port than the one the manifest was built for. */
function pathOf(address: string): string {
  return address === "" ? "" : new URL(address).pathname;
}
