import { findingCatalogue } from "../../../src/text/findings/findingCatalogue";
import { findingGroup } from "../../../src/text/pane/findingGroup";

describe("findingGroup", () => {
  it.each(Object.keys(findingCatalogue))("has a heading for %s", (code) => {
    expect(findingGroup(code).name).not.toBe("");
  });

  it("refuses a code nobody has written words for", () => {
    expect(() => findingGroup("noSuchFinding")).toThrow("noSuchFinding");
  });
});
