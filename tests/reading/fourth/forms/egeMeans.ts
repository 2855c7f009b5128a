import { scoresDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { scoresOf } from "../truth";
import { schoolHead, titled } from "../words";

/** Only means: schools down, subjects or years across, nothing of how many sat. */
export const egeMeans: Form = ({ chance, manner, schools, year }) => {
  const bySubject = chance.happens(0.5);
  const paper = new Paper(chance.pick(["Средний балл", "ср.балл ЕГЭ"]));
  const columns = bySubject
    ? ([
        ["Русский язык", year, "Русский язык", 24],
        ["Математика (профиль)", year, "Математика (проф.)", 27],
        ["Биология", year, "Биология", 36],
        ["История", year, "История", 32],
      ] as const)
    : [year - 2, year - 1, year].map((of) => ["Русский язык", of, String(of), 24] as const);
  const title = bySubject ? `Средний балл ЕГЭ по предметам, ${year} год` : "Средний балл ЕГЭ по русскому языку за 3 года";
  const lines = schools
    .filter(({ level }) => level === "СОШ")
    .map((school) => {
      const cells: Record<string, string | number | boolean | null> = {};
      const drafts = columns.map(([subject, of, , minimum]) => {
        const scores = scoresOf(school, subject, of, school.enrolment / 14, minimum);
        cells[`${subject} ${of}`] = manner.decimal(scores.mean);
        return scoresDraft(school, { kind: "ЕГЭ", subject, grade: null, year: of }, scores, ["mean"]);
      });
      return { school, cells, drafts };
    });
  const top = titled(paper, manner, [title], year);
  const heads = columns.map(([subject, of, written]) => ({ title: written, key: `${subject} ${of}` }));
  const laid = lay(
    paper,
    [{ title: schoolHead(chance), key: "school" }, ...heads],
    lines,
    { ...manner, columnNumbers: false, total: manner.total === null ? null : "Среднее по району" },
    { top, left: manner.left },
  );
  return { papers: [paper], claims: laid.claims };
};
