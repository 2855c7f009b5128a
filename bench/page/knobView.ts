import type { Knobs } from "../host/knobs";
import { element } from "./element";
import { texts } from "./texts";

type Flag = "editMode" | "throttle" | "sessionLost" | "readOnly";

/** Controls that turn the host's knobs; each works from the next request on, version and language when the pane is reloaded. */
export function knobView(knobs: Knobs, reloadPane: () => void): HTMLElement {
  const megabyte = 1024 * 1024;
  const reload = element("button", { type: "button", id: "reload-pane" }, texts.reloadPane);
  reload.addEventListener("click", reloadPane);
  const failing = number("failRequest", null, (value) => (knobs.failRequest = value));
  return element(
    "section",
    { class: "knobs" },
    labelled(
      texts.profile,
      choice("profile", texts.profiles, knobs.profile, (profile) => (knobs.profile = profile)),
    ),
    labelled(
      texts.locale,
      choice("locale", texts.locales, knobs.locale, (locale) => (knobs.locale = locale)),
    ),
    element("p", { class: "hint" }, reload, " ", texts.reloadHint),
    labelled(
      texts.latency,
      number("latency", knobs.latency, (value) => (knobs.latency = value ?? 0)),
    ),
    labelled(
      texts.megabytes,
      number("megabytes", knobs.requestBytes / megabyte, (value) => (knobs.requestBytes = (value ?? 0) * megabyte)),
    ),
    labelled(
      texts.cells,
      number("cells", knobs.cells, (value) => (knobs.cells = value ?? 0)),
    ),
    labelled(texts.failRequest, failing),
    ...(["editMode", "throttle", "sessionLost", "readOnly"] as const).map((flag) => labelled(texts[flag], switchOf(flag, knobs))),
  );
}

function labelled(text: string, control: HTMLElement): HTMLElement {
  return element("label", {}, element("span", {}, text), control);
}

function choice<T extends string>(
  id: string,
  options: Readonly<Record<T, string>>,
  chosen: string,
  onChange: (value: T) => void,
): HTMLElement {
  const entries = Object.entries(options) as [T, string][];
  const select = element(
    "select",
    { id },
    ...entries.map(([value, text]) => element("option", { value, selected: value === chosen }, text)),
  );
  select.addEventListener("change", () => onChange(select.value as T));
  return select;
}

/** An empty field is null. */
function number(id: string, value: number | null, onChange: (value: number | null) => void): HTMLElement {
  const input = element("input", {
    id,
    type: "number",
    min: "0",
    step: "any",
    value: value === null ? undefined : String(value),
    placeholder: texts.never,
  });
  input.addEventListener("change", () => onChange(input.value === "" ? null : Number(input.value)));
  return input;
}

function switchOf(flag: Flag, knobs: Knobs): HTMLElement {
  const input = element("input", { id: flag, type: "checkbox", checked: knobs[flag] });
  input.addEventListener("change", () => (knobs[flag] = input.checked));
  return input;
}
