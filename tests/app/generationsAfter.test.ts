import { generationsAfter } from "../../src/app/generationsAfter";

describe("generationsAfter", () => {
  it("a whole run puts everything of the run before away", () => {
    expect(generationsAfter(["Рейтинг", "ИСБШ"], ["Рейтинг"], false)).toEqual({
      current: ["Рейтинг"],
      undo: { gone: ["Рейтинг"], back: ["Рейтинг", "ИСБШ"] },
    });
  });

  it("a run of chosen sheets leaves the others, and can be taken back by itself", () => {
    expect(generationsAfter(["Рейтинг", "ИСБШ"], ["Рейтинг", "Партнёры"], true)).toEqual({
      current: ["ИСБШ", "Рейтинг", "Партнёры"],
      undo: { gone: ["Рейтинг", "Партнёры"], back: ["Рейтинг"] },
    });
  });
});
