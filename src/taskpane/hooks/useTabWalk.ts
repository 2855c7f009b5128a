import { useEffect } from "react";
import { reachable } from "../reachable";

/** Whether Tab has somewhere to go within the page. */
function hasNext(from: Element, backward: boolean): boolean {
  const wanted = backward ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  return reachable(document).some((one) => (from.compareDocumentPosition(one) & wanted) !== 0 && (one.checkVisibility?.() ?? true));
}

/**
 * Excel in the browser lets office.js walk the focus by Tab, and office.js knows neither what unfolds (<summary>) nor a title that took the focus:
 * from there it would leave the pane for the grid. So the browser walks within the pane, and office.js is asked only at its ends.
 */
export function useTabWalk(): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent): void => {
      if (event.key === "Tab" && event.target instanceof Element && hasNext(event.target, event.shiftKey)) event.stopPropagation();
    };
    // office.js listens on the window, which comes after the document.
    document.addEventListener("keydown", walk);
    return () => document.removeEventListener("keydown", walk);
  }, []);
}
