import { writeOut } from "../../../src/reading/vocabulary/writeOut";

describe("writeOut", () => {
  it("writes out a word cut short by a dot where all words that begin so mean one thing", () => {
    expect(writeOut("кол-во побед.")).toBe("кол-во победител ");
  });

  it.each(["план. показатель", "ср. балл", "количество участников", "успев.", "неуд.", "удовл.", ""])(
    "leaves «%s» as far as the vocabulary goes",
    (text) => {
      expect(writeOut(text).replace(/\s+/g, " ").trim()).toBe(text.replace(/([а-я]{5,})\./g, "$1").trim());
    },
  );
});
