import { useCallback, useEffect, useRef } from "react";
import type { RefCallback } from "react";

/**
 * Escape within a question or a form that opened in place gives it up. Excel in the browser has office.js take Escape for its own walk: it would
 * leave the form open and put the keyboard on the first thing of the pane, so the key goes no further.
 *
 * @returns the ref of the element that is given up
 */
export function useEscape(giveUp: () => void): RefCallback<HTMLElement> {
  const last = useRef(giveUp);
  useEffect(() => {
    last.current = giveUp;
  }, [giveUp]);
  return useCallback((element) => {
    if (element === null) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      last.current();
    };
    element.addEventListener("keydown", listen);
    return () => element.removeEventListener("keydown", listen);
  }, []);
}
