import { courseGroups } from "../../../src/domain/courses/courseGroups";
import { courseLeaders } from "../../../src/domain/courses/courseLeaders";
import { courseNeed } from "../../../src/domain/courses/courseNeed";
import { coursePlan } from "../../../src/domain/courses/coursePlan";
import type { TeacherSubject } from "../../../src/domain/courses/teacherSubject";
import { weakSkillsShare } from "../../../src/domain/courses/weakSkillsShare";
import { defaultParameters } from "../../../src/domain/parameters/parameters";

const rules = defaultParameters();
const teacher = (given: Partial<TeacherSubject> = {}): TeacherSubject => ({
  teacher: "1",
  schoolId: "s1",
  subject: "mathematics",
  diagnostics: null,
  topic: null,
  lastCourse: null,
  category: null,
  service: null,
  source: null,
  ...given,
});

describe("courseNeed", () => {
  it("is 0.4 + 0.3·0.5 + 0.2 + 0 = 0.75 for weak diagnostics, half of the skills weak and a course five years ago", () => {
    const known = teacher({ diagnostics: 55, lastCourse: 2020, category: "first", service: 12 });
    expect(courseNeed(known, 0.5, 2025, rules)).toEqual({
      diagnostics: 1,
      skills: 0.5,
      absence: 1,
      experience: 0,
      need: expect.closeTo(0.75, 12),
      known: expect.closeTo(1, 12),
    });
  });
  it("takes 60 for enough, and a course of T−2 for one of the last three years", () => {
    const calm = teacher({ diagnostics: 60, lastCourse: 2023, category: "highest", service: 3 });
    expect(courseNeed(calm, 0, 2025, rules)?.need).toBe(0);
    expect(courseNeed({ ...calm, lastCourse: 2022 }, 0, 2025, rules)?.absence).toBe(1);
    expect(courseNeed({ ...calm, lastCourse: "none" }, 0, 2025, rules)?.absence).toBe(1);
  });
  it("renormalises over what is known, and is null where nothing is", () => {
    expect(courseNeed(teacher({ diagnostics: 50 }), null, 2025, rules)).toMatchObject({
      need: 1,
      known: expect.closeTo(0.4, 12),
      absence: null,
    });
    expect(courseNeed(teacher(), null, 2025, rules)).toBeNull();
  });
  it("needs one of category and service to tell of little experience, and both to tell of enough", () => {
    expect(courseNeed(teacher({ service: 2 }), null, 2025, rules)?.experience).toBe(1);
    expect(courseNeed(teacher({ category: "none", service: 20 }), null, 2025, rules)?.experience).toBe(1);
    expect(courseNeed(teacher({ category: "first", diagnostics: 80 }), null, 2025, rules)?.experience).toBeNull();
  });
});

describe("weakSkillsShare", () => {
  const task = (fulfilled: number, n = 12, basic = true) => {
    return { subject: "mathematics", grade: 5, topic: "Дроби", basic, n, fulfilled, source: null };
  };
  it("counts basic tasks behind at least ten pupils", () => {
    expect(weakSkillsShare([task(40), task(56.9), task(57), task(90), task(10, 9), task(10, 30, false)], "mathematics", rules)).toBe(0.5);
    expect(weakSkillsShare([task(10, 9)], "mathematics", rules)).toBeNull();
    expect(weakSkillsShare([task(10, 10)], "mathematics", rules)).toBe(1);
    expect(weakSkillsShare([task(10)], "russian", rules)).toBeNull();
  });
});

describe("courseGroups and coursePlan", () => {
  const needy = (subject: string, topic: string | null, count: number, need = 0.5) =>
    Array.from({ length: count }, (_, i) => ({
      teacher: teacher({ teacher: `${subject}${topic ?? ""}${i}`, subject, topic }),
      need: { diagnostics: 1, skills: null, absence: null, experience: null, need, known: 0.4 },
    }));

  it("takes a need that misses the bound by rounding alone for one that reaches it", () => {
    const short = needy("mathematics", null, 5, rules.courseNeed - 1e-15);
    expect(courseGroups(short, rules).groups[0]?.members).toHaveLength(5);
    expect(courseGroups(needy("mathematics", null, 5, rules.courseNeed - 1e-9), rules).groups).toEqual([]);
  });

  it("makes groups of at least five a topic, joins smaller topics, and leaves a small subject alone", () => {
    const { groups, alone } = courseGroups(
      [
        ...needy("mathematics", "Дроби", 5),
        ...needy("mathematics", "Геометрия", 3),
        ...needy("mathematics", null, 2),
        ...needy("physics", null, 4),
        ...needy("russian", null, 9, 0.2),
      ],
      rules,
    );
    expect(groups.map(({ subject, topic, members }) => [subject, topic, members.length])).toEqual([
      ["mathematics", null, 5],
      ["mathematics", "Дроби", 5],
    ]);
    expect(alone).toHaveLength(4);
  });
  it("spreads five groups over two quarters as three and two, the most needed first", () => {
    const { groups } = courseGroups(
      ["a", "b", "c", "d", "e"].flatMap((subject, i) => needy(subject, null, 5, 0.9 - i / 10)),
      rules,
    );
    const quarters = [1, 2] as const;
    const plan = coursePlan(
      groups,
      quarters.map((quarter) => ({ year: 2026, quarter })),
    );
    expect(plan.map(({ subject, when }) => `${subject}${when.quarter}`)).toEqual(["a1", "b1", "c1", "d2", "e2"]);
    expect(coursePlan([], [])).toEqual([]);
    expect(() => coursePlan(groups, [])).toThrow("5 groups and no quarters");
  });
});

describe("courseLeaders", () => {
  it("are candidates strong in the subject, the strongest first", () => {
    const subjects = new Map([
      ["s1", new Map([["mathematics", 0.2]])],
      ["s2", new Map([["mathematics", 0.6]])],
      ["s3", new Map([["mathematics", -0.1]])],
    ]);
    const candidates = [{ schoolId: "s1" }, { schoolId: "s2" }, { schoolId: "s3" }];
    expect(courseLeaders("mathematicsProfile", candidates, subjects)).toEqual(["s2", "s1"]);
    expect(courseLeaders("biology", candidates, subjects)).toEqual([]);
  });
});
