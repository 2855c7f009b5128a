import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", listener);
  return () => media.removeEventListener("change", listener);
}

/** Office's theme when the host tells it, else the system's, else light. */
export function useColourScheme(officeTheme: "light" | "dark" | null): "light" | "dark" {
  const prefersDark = useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
  return officeTheme ?? (prefersDark ? "dark" : "light");
}
