import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Takes the keyboard's place to the element when what had it is gone (the button of a screen that gave way to this one). A focus that
 * is somewhere, or with the grid, is left there.
 */
export function useFocusWhenLost<E extends HTMLElement>(): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (document.hasFocus() && (document.activeElement === null || document.activeElement === document.body)) element.current?.focus();
  }, []);
  return element;
}
