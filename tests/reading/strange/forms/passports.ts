import type { Making } from "../making";
import type { BlockRow } from "../sheet/block";
import { layBlock } from "../sheet/layBlock";
import type { Part } from "../sheet/schoolRows";
import { schoolRows } from "../sheet/schoolRows";
import type { StrangeCell, StrangeFile, StrangeSheet } from "../sheet/strangeSheet";
import { strangeSheet } from "../sheet/strangeSheet";
import { titleRows } from "../sheet/titleRows";
import { totalRow } from "../sheet/totalRow";

/** How passports name what they count; the reader has not seen this list. */
const words: Readonly<Record<string, readonly string[]>> = {
  enrolment: ["Всего обучающихся", "Контингент", "Количество учащихся", "Численность обучающихся", "Общее количество учащихся в ОУ"],
  largeFamilies: ["Дети из многодетных семей", "Многодетные", "Кол-во детей из многодетных семей", "из многодетных семей"],
  lowIncome: ["Дети из малообеспеченных семей", "Малообеспеченные", "Дети из малоимущих семей", "из малообеспеченных семей"],
  singleParent: ["Дети из неполных семей", "Неполные", "Воспитываются в неполных семьях", "из неполных семей"],
  fostered: ["Опекаемые", "Дети, находящиеся под опекой", "Под опекой (попечительством)", "Дети-сироты и опекаемые"],
  registered: [
    "Состоят на учёте в ПДН",
    "На учете КДН и ЗП, ПДН",
    "Состоящие на профилактическом учете",
    "Дети, состоящие на ВШУ, ПДН, КДН",
  ],
  specialNeeds: ["Дети с ОВЗ", "ОВЗ", "Обучающиеся с ОВЗ", "Кол-во детей с ограниченными возможностями здоровья"],
};
const others = [
  "Дети-инвалиды",
  "Дети участников СВО",
  "Кол-во классов-комплектов",
  "Обучаются на дому",
  "Иностранные граждане",
  "Охвачены горячим питанием",
];

const dated = (making: Making, year: number): string =>
  making.draw.pick([`на 01.09.${year}`, `на ${year}-${year + 1} учебный год`, `на 1 сентября ${year} года`, `${year}/${year + 1} уч.год`]);

interface Line {
  readonly key: string | null;
  readonly head: string;
}

/** Which lines a passport has, in its own order, with lines nobody asked for between. */
function linesOf({ draw }: Making): Line[] {
  const known = draw.shuffled(Object.keys(words).slice(1)).map((key): Line => ({ key, head: draw.pick(words[key] ?? [key]) }));
  const noise = draw
    .shuffled(others)
    .slice(0, 3)
    .map((head): Line => ({ key: null, head }));
  return [{ key: "enrolment", head: draw.pick(words["enrolment"] ?? []) }, ...draw.shuffled([...known, ...noise])];
}

function passportPart(making: Making, year: number, lines: readonly Line[], upper: readonly string[], shares = false): Part {
  const { draw } = making;
  return {
    heads: lines.map(({ head }) => [...upper, head]),
    fill: (school, spelling) => {
      if (school.closedAfter !== null && school.closedAfter < year) return null;
      const entry = making.entry(`socialPassport|${school.id}|${year}||`, spelling);
      const counts = making.passport(school, year);
      const cells = lines.map(({ key }): StrangeCell => {
        if (key === null) return draw.whole(0, 30);
        const count = counts[key] ?? 0;
        if (!shares || key === "enrolment") return making.figure(entry, key, count);
        entry.values.set(key, count);
        return Math.round((1000 * count) / school.roll) / 10;
      });
      return { cells, entry };
    },
  };
}

/** Schools in rows, one year. `shares` = everything but the roll in per cent of it. */
export function passportRows(making: Making, year: number, shares: boolean): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet(draw.pick(["Соц. паспорт", "Лист1", "Свод"]));
  titleRows(sheet, [`Социальный паспорт школ ${dated(making, year)}${shares ? " (в % от общего количества обучающихся)" : ""}`, null]);
  const lines = linesOf(making);
  const part = passportPart(making, year, lines, [], shares);
  const rows = schoolRows(making, draw.shuffled(making.schools), year, [part]);
  const heads = [["№"], [draw.pick(["ОУ", "Наименование ОУ", "Школа"])], ...part.heads];
  layBlock(
    sheet,
    { heads, rows: shares ? rows : [...rows, totalRow(rows, 2, new Set(lines.map((_, i) => i + 2)), draw)] },
    { top: sheet.rows.length, left: 0 },
  );
  return { path: `Соцпаспорта/соц паспорт ${year}-${year + 1}.xlsx`, form: shares ? "passportShares" : "passportRows", sheets: [sheet] };
}

/** Schools across. */
export function passportTransposed(making: Making, year: number): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("Паспорт");
  titleRows(sheet, [`Сведения о социальном составе обучающихся ${dated(making, year)}`, null]);
  const part = passportPart(making, year, linesOf(making), []);
  const rows = schoolRows(making, draw.shuffled(making.schools), year, [part], "plain");
  layBlock(sheet, { heads: [["Показатель"], ...part.heads], rows }, { top: sheet.rows.length, left: 0, transposed: true });
  return { path: `Соцпаспорта/${year}.xlsx`, form: "passportTransposed", sheets: [sheet] };
}

/** Two years side by side under the year. */
export function passportYears(making: Making, years: readonly number[]): StrangeFile {
  const { draw } = making;
  const sheet = strangeSheet("Сравнение");
  titleRows(sheet, ["Социальный паспорт образовательных организаций района. Сравнение по годам", null]);
  const lines = linesOf(making).filter(({ key }) => key !== null);
  const parts = years.map((year) => passportPart(making, year, lines, [`${year}-${year + 1} уч. год`]));
  const rows = schoolRows(making, draw.shuffled(making.schools), Math.max(...years), parts);
  layBlock(
    sheet,
    { heads: [["№", null], ["ОО", null], ...parts.flatMap((part) => part.heads)], rows },
    { top: sheet.rows.length, left: 0 },
  );
  return { path: "Соцпаспорта/Сравнение.xlsx", form: "passportYears", sheets: [sheet] };
}

/** A sheet a school: lines down, one column of figures; the school in the title. */
export function passportPerSchool(making: Making, year: number): StrangeFile {
  const sheets: StrangeSheet[] = [];
  const lines = linesOf(making);
  for (const school of making.schools) {
    const spelling = making.name(school, year);
    const part = passportPart(making, year, lines, []);
    const filled = part.fill(school, spelling);
    if (filled === null || filled.entry === null) continue;
    const sheet = strangeSheet(`${sheets.length + 1}`);
    titleRows(sheet, ["СОЦИАЛЬНЫЙ ПАСПОРТ", spelling, dated(making, year), null]);
    const { entry } = filled;
    const rows = lines.map(({ head }, i): BlockRow => ({ cells: [i + 1, head, filled.cells[i] ?? null], entries: [] }));
    const top = sheet.rows.length;
    const bottom = layBlock(sheet, { heads: [["№ п/п"], ["Показатель"], ["Кол-во"]], rows }, { top, left: 0 });
    entry.place = { top, bottom, left: 0, right: 2 };
    sheet.entries.push(entry);
    sheets.push(sheet);
  }
  return { path: `Соцпаспорта/паспорта школ ${year}.xlsx`, form: "passportPerSchool", sheets };
}
