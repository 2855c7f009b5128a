import { tidyText } from "../../../src/reading/text/tidyText";

describe("tidyText prepares a cell's text for printing", () => {
  it("keeps quotes, case and letters", () => expect(tidyText(" МБОУ\u00a0 «СОШ №5»\n")).toBe("МБОУ «СОШ №5»"));
  it("an empty text stays empty", () => expect(tidyText("\u200b ")).toBe(""));
});
