import { useLayoutEffect } from "react";
import type { ReactElement, ReactNode } from "react";
import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useColourScheme } from "../hooks/useColourScheme";
import type { PaneServices } from "../services";

export interface ThemedPaneProps {
  readonly officeTheme: PaneServices["officeTheme"];
  readonly children: ReactNode;
}

/** The pane in Fluent's light or dark tokens; the page takes the scheme too, for its scroll bars and native lists. */
export function ThemedPane({ officeTheme, children }: ThemedPaneProps): ReactElement {
  const scheme = useColourScheme(officeTheme);
  useLayoutEffect(() => {
    document.documentElement.style.colorScheme = scheme;
  }, [scheme]);
  return (
    <FluentProvider theme={scheme === "dark" ? webDarkTheme : webLightTheme} className="pane">
      {children}
    </FluentProvider>
  );
}
