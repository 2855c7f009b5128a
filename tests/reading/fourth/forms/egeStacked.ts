import type { Claim } from "../claims";
import { scoresDraft } from "../drafts";
import { lay } from "../lay";
import type { Form } from "../form";
import { Paper } from "../paper";
import { per, scoresOf } from "../truth";
import { eitherYear, schoolHead, titled } from "../words";

/** ЕГЭ: one sheet, a table under another for each subject; only the line over a table names the subject. */
export const egeStacked: Form = ({ chance, manner, schools, year }) => {
  const paper = new Paper(chance.pick([`ЕГЭ ${year}`, "ЕГЭ", "ГИА-11"]));
  let top = titled(
    paper,
    manner,
    [`Результаты ${chance.pick(["ЕГЭ", "единого государственного экзамена", "ГИА-11 в форме ЕГЭ"])} ${eitherYear(year, chance)}`],
    year,
  );
  const claims: Claim[] = [];
  const name = schoolHead(chance);
  const spell = chance.pick(["n first", "low first"]);
  for (const [subject, written, minimum] of [
    ["Русский язык", chance.pick(["Русский язык", "РУССКИЙ ЯЗЫК", "Предмет: русский язык"]), 24],
    ["Математика (профиль)", chance.pick(["Математика (профильный уровень)", "Математика профильная", "Математика (П)"]), 27],
  ] as const) {
    paper.put(top, manner.left + chance.pick([0, 2]), written);
    const n = { title: chance.pick(["Кол-во участников", "Сдавали, чел.", "Участников ЕГЭ"]), key: "n" };
    const low = {
      title: chance.pick([
        "Не преодолели минимальный порог",
        "Не преодолели мин. порог, чел.",
        "Количество участников, не набравших минимальное количество баллов",
      ]),
      key: "low",
    };
    const heads = [
      { title: name, key: "school" },
      n,
      ...(spell === "low first" ? [low, { title: "%", key: "share" }] : []),
      { title: chance.pick(["Средний балл", "Ср. балл", "Средний тестовый балл"]), key: "mean" },
      { title: "Макс. балл", key: "best" },
      ...(spell === "n first" ? [low, { title: "% не преодолевших", key: "share" }] : []),
    ];
    const lines = schools
      .filter(({ level }) => level === "СОШ")
      .map((school) => {
        const scores = scoresOf(school, subject, year, school.enrolment / 14, minimum);
        const share = manner.percent(per(scores.low, scores.n, 1));
        return {
          school,
          cells: { n: manner.count(scores.n), low: manner.count(scores.low), share, mean: manner.decimal(scores.mean), best: scores.best },
          drafts: [scoresDraft(school, { kind: "ЕГЭ", subject, grade: null, year }, scores, ["n", "low", "mean"])],
        };
      });
    const laid = lay(paper, heads, lines, manner, { top: top + 1, left: manner.left });
    claims.push(...laid.claims);
    top = laid.next + chance.whole(1, 3);
  }
  return { papers: [paper], claims };
};
