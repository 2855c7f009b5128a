import type { ClassTable } from "../../protocol/objectModel";
import type { CustomFunctionCalls } from "../customFunctionCalls";

/** Microsoft.ExcelServices.CustomFunctions: where the client's CustomFunctionProxy delivers results. */
export const customFunctions: ClassTable<CustomFunctionCalls> = {
  name: "CustomFunctions",
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: { call: (calls) => calls.setReady() },
    SetInvocationArrayResults: { call: (calls, results) => calls.receive(results as Parameters<CustomFunctionCalls["receive"]>[0]) },
  },
};
