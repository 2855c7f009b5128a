import { useSyncExternalStore } from "react";

const query = "(prefers-color-scheme: dark)";

/**
 * Office tells Excel's add-ins of no change of its theme: `Office.EventType.OfficeThemeChanged` is an event of Outlook's mailbox (Mailbox 1.14). So the
 * theme is read whenever the pane is drawn, and whenever a person comes back to it, as he must after he has changed the theme under «Файл → Учётная
 * запись»: with the focus, or with a pane that is seen again. The system tells its changes itself.
 */
function subscribe(listener: () => void): () => void {
  const media = window.matchMedia(query);
  media.addEventListener("change", listener);
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  return () => {
    media.removeEventListener("change", listener);
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
  };
}

/** Office's theme when the host tells it, else the system's, else light. */
export function useColourScheme(officeTheme: () => "light" | "dark" | null): "light" | "dark" {
  return useSyncExternalStore(subscribe, () => officeTheme() ?? (window.matchMedia(query).matches ? "dark" : "light"));
}
