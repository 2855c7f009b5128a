import type { Claim } from "../claims";
import { marksDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { good, marksOf, per } from "../truth";
import { calendar, titled } from "../words";

/** Two whole tables side by side, each with its own list of schools and its subject over it. */
export const ogeSideBySide: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick(["ОГЭ", `9 класс ${year}`]));
  const top = titled(paper, manner, [`Результаты ОГЭ, ${calendar(year, chance)}`], year) + 1;
  const gap = chance.whole(1, 2);
  const claims: Claim[] = [];
  let left = manner.left;
  for (const [subject, written] of [
    ["Русский язык", "Русский язык"],
    ["Математика", "Математика"],
  ] as const) {
    paper.put(top, left, written);
    const lines = (chance.happens(0.5) ? schools : chance.shuffled(schools))
      .filter(({ level }) => level !== "НОШ")
      .map((school) => {
        const marks = marksOf(school, `ОГЭ ${subject}`, year, school.enrolment / 11);
        return {
          school,
          cells: {
            n: manner.count(marks.n),
            m5: marks.of[5],
            m4: marks.of[4],
            m3: marks.of[3],
            m2: marks.of[2],
            pass: manner.percent(per(marks.n - marks.of[2], marks.n, 1)),
            good: manner.percent(per(good(marks), marks.n, 1)),
          },
          drafts: [marksDraft(school, { kind: "ОГЭ", subject, grade: 9, year }, marks, ["n", "marks"])],
        };
      });
    const heads = [
      { title: "ОУ", key: "school" },
      { title: "Писало", key: "n" },
      ...[5, 4, 3, 2].map((mark) => ({ title: `"${mark}"`, key: `m${mark}` })),
      { title: "Усп.", key: "pass" },
      { title: "Кач.", key: "good" },
    ];
    claims.push(
      ...lay(paper, heads, lines, { ...manner, clusters: false, repeatsHeading: false }, { top: top + 1, left, spare: true }).claims,
    );
    left += heads.length + (manner.numbered ? 1 : 0) + gap;
  }
  return { papers: [paper], claims };
};
