import * as fc from "fast-check";
import { readStatus } from "../../../src/reading/registers/readStatus";

describe("readStatus", () => {
  test.each([
    ["выполнено", "done"],
    ["Вып.", "done"],
    ["исполнено в срок", "done"],
    ["✓", "done"],
    ["+", "done"],
    ["да", "done"],
    ["не выполнено", "planned"],
    ["нет", "planned"],
    ["запланировано", "planned"],
    ["в работе", "inProgress"],
    ["выполнено частично", "inProgress"],
    ["просрочено", "inProgress"],
    ["отменено", "cancelled"],
    ["так себе", null],
    ["", null],
  ])("«%s» is %s", (text, status) => {
    expect(readStatus(text)).toBe(status);
  });

  test("case, spaces and stops around the words change nothing", () => {
    const words = fc.constantFrom("выполнено", "не выполнено", "в работе", "отменено", "запланировано", "просрочено");
    fc.assert(
      fc.property(words, fc.boolean(), fc.constantFrom("", " ", "\u00a0", "."), (word, upper, around) => {
        const typed = `${around}${upper ? word.toUpperCase() : word}${around}`;
        expect(readStatus(typed)).toBe(readStatus(word));
      }),
    );
  });
});
