import { teacherName } from "../../../src/domain/courses/teacherName";

describe("teacherName", () => {
  it("shortens a name to surname and initials, whatever the case, ё, spaces and points", () => {
    expect(teacherName("Семёнова А. П.")).toEqual({ whole: "семеноваап", short: "семенова ап", full: false });
    expect(teacherName("СЕМЕНОВА Анна Павловна")).toMatchObject({ short: "семенова ап", full: true });
  });
  it("leaves a code, a number and a lone surname what they are: they are nobody's initials", () => {
    expect(["Семёнова", "Учитель 5", "12 А", "T-7"].map((name) => teacherName(name).short)).toEqual([null, null, null, null]);
  });
});
