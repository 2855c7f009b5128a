import { useLayoutEffect } from "react";
import { seenFromTop } from "../seenFromTop";

/** Another screen begins with its title, however far down the last one was read. */
export function useSeenFromTop(screen: string): void {
  useLayoutEffect(seenFromTop, [screen]);
}
