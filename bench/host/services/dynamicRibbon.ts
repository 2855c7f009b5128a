import { hostObject } from "../../protocol/hostObject";
import type { ClassTable } from "../../protocol/objectModel";
import type { RibbonState } from "../ribbonState";

interface RibbonPart {
  readonly ribbon: RibbonState;
  readonly id: string;
}

const tab: ClassTable<RibbonPart> = {
  name: "RibbonTab",
  properties: { Id: { get: ({ id }) => id } },
  methods: { SetVisibility: { call: ({ ribbon, id }, visible) => ribbon.setVisible(id, Boolean(visible)) } },
};

const button: ClassTable<RibbonPart> = {
  name: "RibbonButton",
  properties: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: ({ ribbon, id }) => ribbon.enabled.get(id) ?? true,
      set: ({ ribbon, id }, enabled) => ribbon.setEnabled(id, Boolean(enabled)),
    },
  },
};

/** Microsoft.DynamicRibbon.DynamicRibbon: what the client turns Office.ribbon.requestUpdate into. */
export const dynamicRibbon: ClassTable<RibbonState> = {
  name: "DynamicRibbon",
  methods: {
    GetTab: { call: (ribbon, id) => hostObject(tab, { ribbon, id: String(id) }, `tab ${String(id)}`) },
    GetButton: { call: (ribbon, id) => hostObject(button, { ribbon, id: String(id) }, `button ${String(id)}`) },
  },
};
