import type { ClassTable } from "../../protocol/objectModel";
import type { RibbonState, RibbonUpdate } from "../ribbonState";

/** Microsoft.DynamicRibbon.DynamicRibbon: Office.ribbon.requestUpdate. */
export const dynamicRibbon: ClassTable<RibbonState> = {
  name: "DynamicRibbon",
  methods: {
    ExecuteRequestUpdate: { call: (ribbon, json) => ribbon.update(JSON.parse(String(json)) as RibbonUpdate) },
  },
};
