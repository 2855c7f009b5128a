import { useEffect } from "react";
import { reachable } from "../reachable";

/** Where an element stood: the parts of the screen around it, the innermost first, and its number among what can be reached in each. */
type Place = readonly { readonly part: Element; readonly number: number }[];

function placeOf(element: Element, screen: Element): Place {
  const place = [];
  for (let part = element.parentElement; part && part !== screen; part = part.parentElement)
    place.push({ part, number: reachable(part).findIndex((one) => one === element) });
  return place;
}

/** What took the place of an element that is gone, else what stands last in the innermost part that is left; null: the screen is another one. */
function successor(place: Place): HTMLElement | null {
  for (const { part, number } of place) {
    if (!part.isConnected) continue;
    const left = reachable(part);
    const next = left[Math.min(Math.max(0, number), left.length - 1)];
    if (next) return next;
  }
  return null;
}

/**
 * Keeps the keyboard's place: when the element that has it goes away (a button that did its work, a row that left the list), the focus moves to
 * what took its place, and to the title when the whole screen gave way to another. A focus that is with the grid is left there.
 *
 * @param screenId id of the element in which screens follow one another
 */
export function useFocusKept(screenId: string): void {
  useEffect(() => {
    const screen = document.getElementById(screenId);
    if (!screen) throw new Error(`No element #${screenId}`);
    let last: { readonly element: Element; readonly place: Place } | null = null;
    const remember = ({ target }: FocusEvent): void => {
      last = target instanceof Element && screen.contains(target) ? { element: target, place: placeOf(target, screen) } : null;
    };
    const check = (): void => {
      if (last === null || last.element.isConnected || !document.hasFocus() || document.activeElement !== document.body) return;
      const next = successor(last.place) ?? screen.querySelector<HTMLElement>("h1");
      if (!next) return;
      if (next.tagName === "H1") next.tabIndex = -1;
      next.focus();
    };
    const observer = new MutationObserver(check);
    document.addEventListener("focusin", remember);
    observer.observe(screen, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", remember);
      observer.disconnect();
    };
  }, [screenId]);
}
