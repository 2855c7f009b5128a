import { hostError } from "../../../src/workbook/host/hostError";
import { WorkbookError } from "../../../src/workbook/host/workbookError";

const officeError = (code: string): Error =>
  Object.assign(new Error("сообщение"), { code, debugInfo: { statement: "var x = y.getItem(...);" } });

describe("hostError", () => {
  it("knows what may help", () => {
    expect(hostError(officeError("InvalidOperationInCellEditMode"))).toMatchObject({ code: "editMode", retry: "afterEdit" });
    expect(hostError(officeError("ActivityLimitReached"))).toMatchObject({ code: "busy", retry: "later" });
    expect(hostError(officeError("ResponsePayloadSizeLimitExceeded"))).toMatchObject({ code: "tooLarge", retry: "smaller" });
    expect(hostError(officeError("InvalidOrTimedOutSession"))).toMatchObject({ code: "sessionLost", retry: "never" });
  });

  it("keeps the host's own words for what it does not know", () => {
    expect(hostError(officeError("ItemNotFound"))).toEqual({
      code: "unexpected",
      params: { hostCode: "ItemNotFound", message: "сообщение", statement: "var x = y.getItem(...);" },
      retry: "never",
    });
  });

  it("of an error of ours names the place in the code, apart from its words", () => {
    const { code, params } = hostError(new TypeError("at a.js:1:2 МБОУ СОШ № 3"));
    expect(code).toBe("unexpected");
    expect(params.hostCode).toBe("");
    expect(params.at).toMatch(/^hostError\.test\.ts:\d+:\d+$/);
    expect(hostError("no error at all").params.at).toBeUndefined();
  });

  it("passes its own refusals through and takes an abort for a cancel", () => {
    expect(hostError(new WorkbookError("nameTaken", { name: "База" }))).toEqual({
      code: "nameTaken",
      params: { name: "База" },
      retry: "never",
    });
    expect(hostError(new DOMException("stop", "AbortError")).code).toBe("cancelled");
  });
});
