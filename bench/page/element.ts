type Child = Node | string;

/** element("button", {class: "command", disabled: true}, "Открыть"): false and undefined attributes are left out. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const created = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === true) created.setAttribute(attribute, "");
    else if (typeof value === "string") created.setAttribute(attribute, value);
  }
  created.append(...children);
  return created;
}
