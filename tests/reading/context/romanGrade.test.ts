import { romanGrade } from "../../../src/reading/context/romanGrade";

describe("romanGrade", () => {
  it.each([
    ["IV", 4],
    ["ix", 9],
    ["Х", 10],
    ["XI", 11],
    ["XII", null],
    ["И", null],
    ["", null],
  ])("%s", (word, grade) => {
    expect(romanGrade(word)).toBe(grade);
  });
});
