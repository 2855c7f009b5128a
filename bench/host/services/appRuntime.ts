import type { ClassTable } from "../../protocol/objectModel";
import type { PaneState } from "../paneState";

/** Microsoft.AppRuntime.AppRuntimeService: Office.addin.showAsTaskpane and hide. */
export const appRuntimeService: ClassTable<PaneState> = {
  name: "AppRuntimeService",
  methods: {
    SetAppRuntimeState: { call: (pane, state) => pane.setVisible(state === "Visible") },
    GetAppRuntimeState: { call: (pane) => (pane.visible ? "Visible" : "Background") },
  },
};

/** Microsoft.AppRuntime.AppRuntimePersistenceService: Office.addin.getStartupBehavior and setStartupBehavior. */
export const appRuntimePersistenceService: ClassTable<PaneState> = {
  name: "AppRuntimePersistenceService",
  methods: {
    SetAppRuntimeStartState: {
      call: (pane, state) => {
        pane.startState = String(state);
      },
    },
    GetAppRuntimeStartState: { call: (pane) => pane.startState },
  },
};
