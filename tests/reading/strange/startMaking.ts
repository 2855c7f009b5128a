import { chance } from "./chance";
import type { Making } from "./making";
import { makeSchools } from "./schools/makeSchools";
import { regions } from "./schools/region";
import { spell } from "./schools/spell";
import type { Manner } from "./schools/spell";
import type { StrangeSchool } from "./schools/strangeSchool";
import type { Entry } from "./sheet/entry";
import { typedFigure } from "./sheet/typedFigure";

/** How rough the sheets are. */
export interface Roughness {
  readonly odd: number;
  readonly spoiled: number;
  /** How names are written, each as likely as it is often here. */
  readonly manners: readonly Manner[];
}

const grades: Readonly<Record<string, (school: StrangeSchool, grade: number) => boolean>> = {
  vpr: ({ type }, grade) => grade === 4 || type !== "НОШ",
  oge: ({ type }) => type !== "НОШ",
  ege: ({ type }) => type !== "НОШ" && type !== "ООШ",
};

/** Binomial-like split of n pupils over the marks by the quality (−1…1) of the school. */
function splitMarks(n: number, quality: number, seed: string): [number, number, number, number] {
  const draw = chance(seed);
  const counts: [number, number, number, number] = [0, 0, 0, 0];
  for (let pupil = 0; pupil < n; pupil += 1) {
    const level = quality + (draw.next() + draw.next() + draw.next()) * 1.6 - 2.4;
    counts[level < -1 ? 0 : level < 0.1 ? 1 : level < 1.1 ? 2 : 3] += 1;
  }
  return counts;
}

/** Begins a district: its schools, and what is true of them. Spellings used are gathered in `spellings`. */
export function startMaking(seed: number, { odd, spoiled, manners }: Roughness): Making {
  const draw = chance(`district ${seed}`);
  const region = regions[seed % regions.length] ?? draw.pick(regions);
  const schools = makeSchools(draw, region);
  const spellings = new Map<string, Set<string>>();
  const quality = (school: StrangeSchool): number => chance(`${seed} quality ${school.id}`).next() * 1.6 - 0.8;
  const counts = (school: StrangeSchool, year: number, shares: Readonly<Record<string, number>>, all: number, what: string) => {
    const ofYear = chance(`${seed} ${what} ${school.id} ${year}`);
    return Object.fromEntries(Object.entries(shares).map(([key, share]) => [key, Math.round(all * share * (0.5 + ofYear.next()))]));
  };
  return {
    draw,
    region,
    schools,
    spellings,
    taking: (kind, year, grade) =>
      draw.shuffled(
        schools.filter((school) => (grades[kind]?.(school, grade) ?? true) && (school.closedAfter === null || year <= school.closedAfter)),
      ),
    marks: (kind, school, year, subject, grade) => {
      const key = `${seed} ${kind} ${school.id} ${year} ${subject} ${grade}`;
      const size = Math.max(2, Math.round((school.roll / 11) * (0.7 + chance(key).next() * 0.5)));
      return splitMarks(size, quality(school), key);
    },
    scores: (school, year, subject) => {
      const key = chance(`${seed} ege ${school.id} ${year} ${subject}`);
      const size = Math.max(1, Math.round((school.roll / 22) * (0.6 + key.next() * 0.5)));
      return Array.from({ length: size }, () =>
        Math.max(5, Math.min(100, Math.round(55 + quality(school) * 12 + (key.next() + key.next() - 1) * 42))),
      );
    },
    passport: (school, year) => ({
      enrolment: school.roll,
      ...counts(
        school,
        year,
        {
          largeFamilies: 0.2,
          lowIncome: 0.25,
          singleParent: 0.15,
          fostered: 0.02,
          registered: 0.02,
          specialNeeds: 0.07,
          otherLanguage: 0.1,
          unemployed: 0.06,
        },
        school.roll,
        "passport",
      ),
    }),
    staff: (school, year) => {
      const teachers = Math.max(5, Math.round(school.roll / 13));
      return {
        teachers,
        ...counts(school, year, { highestCategory: 0.25, firstCategory: 0.3, under35: 0.2, vacancies: 0.04 }, teachers, "staff"),
      };
    },
    name: (school, year) => {
      const spelling = spell(school, draw.pick(manners), year, draw);
      spellings.set(spelling, (spellings.get(spelling) ?? new Set()).add(school.id));
      return spelling;
    },
    entry: (key, spelling): Entry => ({
      key,
      values: new Map(),
      lost: new Set(),
      place: { top: 0, bottom: 0, left: 0, right: 0 },
      spelling,
      doubtful: false,
    }),
    figure: (entry, field, value) => typedFigure(entry, field, value, draw, { odd, spoiled }),
  };
}
