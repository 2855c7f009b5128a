const focusable = "a[href], button, input, select, textarea, summary, [tabindex]";

/** What the keyboard can reach within an element, in order. */
export function reachable(part: ParentNode): HTMLElement[] {
  return [...part.querySelectorAll<HTMLElement>(focusable)].filter((one) => one.tabIndex >= 0 && !one.matches(":disabled, [hidden]"));
}
