import { requestPurpose } from "../../../bench/protocol/requestPurpose";
import type { WireAction, WirePath } from "../../../bench/protocol/wire";
import { actionType, pathType } from "../../../bench/protocol/wire";

const action = (Id: number, ActionType: number, ObjectPathId: number, Name = ""): WireAction => ({ Id, ActionType, ObjectPathId, Name });
const path = (Id: number, ObjectPathType: number, Name = "", ParentObjectPathId?: number): WirePath => ({
  Id,
  ObjectPathType,
  Name,
  ...(ParentObjectPathId === undefined ? {} : { ParentObjectPathId }),
});
const root = path(1, pathType.root);
const service = path(2, pathType.newObject, "Microsoft.ExcelServices.CustomFunctions");
const sheets = path(3, pathType.property, "Worksheets", 1);
const held = path(4, pathType.reference, "{1}sheet-1!A1");

describe("what a request is for", () => {
  it("starting custom functions is the client's own, though it names the document's root", () => {
    const Actions = [action(1, actionType.instantiate, 1), action(2, actionType.instantiate, 2), action(3, actionType.method, 2, "_Start")];
    expect(requestPurpose({ Actions, ObjectPaths: { 1: root, 2: service } })).toBe("service");
  });

  it("what is done to the document is work, also through an object that was kept", () => {
    const ask = [action(1, actionType.instantiate, 1), action(2, actionType.query, 3)];
    expect(requestPurpose({ Actions: ask, ObjectPaths: { 1: root, 3: sheets } })).toBe("work");
    expect(requestPurpose({ Actions: [action(1, actionType.setProperty, 4, "Values")], ObjectPaths: { 4: held } })).toBe("work");
    expect(requestPurpose({ Actions: [action(1, actionType.instantiate, 1)], ObjectPaths: { 1: root } })).toBe("work");
  });

  it("letting references go is clean-up", () => {
    const Actions = [action(1, actionType.instantiate, 1), action(2, actionType.method, 1, "_RemoveReference")];
    expect(requestPurpose({ Actions, ObjectPaths: { 1: root } })).toBe("cleanUp");
  });
});
