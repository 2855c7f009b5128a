import type { ClassTable } from "../../protocol/objectModel";
import type { AddinActions } from "../addinActions";

/** Microsoft.InternalService.AddinInternalService: the client says that Office.actions can be called. */
export const addinInternalService: ClassTable<AddinActions> = {
  name: "AddinInternalService",
  methods: {
    NotifyActionHandlerReady: { call: (actions) => actions.setReady() },
  },
};
