import { sharedSubjects } from "../../../src/domain/partners/sharedSubjects";
import { weakSubjects } from "../../../src/domain/partners/weakSubjects";

const school = new Map([
  ["russian", -0.4],
  ["mathematics", -0.7],
]);

describe("what a school and its partner can work on", () => {
  it("is weak in the school and strong in the partner", () =>
    expect(
      sharedSubjects(
        school,
        new Map([
          ["russian", 0.2],
          ["mathematics", -0.1],
        ]),
      ),
    ).toEqual(["russian"]));

  it("begins with the deepest need", () => expect(weakSubjects(school)).toEqual(["mathematics", "russian"]));

  it("puts equal needs in the order of their keys, however they were told", () =>
    expect(
      weakSubjects(
        new Map([
          ["russian", -0.4],
          ["mathematics", -0.4],
        ]),
      ),
    ).toEqual(["mathematics", "russian"]));

  it("does not take a subject at the middle for weak or strong", () => {
    expect(weakSubjects(new Map([["russian", 0]]))).toEqual([]);
    expect(sharedSubjects(school, new Map([["mathematics", 0]]))).toEqual([]);
  });

  it("knows nothing of a subject the partner has no results in", () => expect(sharedSubjects(school, new Map())).toEqual([]));
});
