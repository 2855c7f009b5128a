import type { SurveyRecord, SurveyTheme } from "../../../domain/support/supportRecords";
import { tidyText } from "../../text/tidyText";
import { headingKey } from "../../vocabulary/headingKey";
import { lookUp } from "../../vocabulary/lookUp";
import { vocabulary } from "../../vocabulary/vocabulary";
import { registerCells } from "../registerCells";
import type { RegisterReading, RowFinding, SupportDraft } from "../registerDraft";
import type { RegisterColumn, RegisterTable } from "../registerTable";

const themes = vocabulary<SurveyTheme>([
  { means: "parents", terms: ["родител*", "семь*"] },
  { means: "motivation", terms: ["мотивац*", "интерес* к*", "желани* учиться"] },
  {
    means: "wellbeing",
    terms: ["благополуч*", "тревожн*", "психологическ*", "комфорт*", "самочувств*", "буллинг*", "травл*", "эмоциональн*"],
  },
  { means: "discipline", terms: ["дисциплин*", "поведен*", "пропуск*", "прогул*", "опоздан*"] },
]);

const respondents = vocabulary<NonNullable<SurveyRecord["respondents"]>>([
  { means: "pupils", terms: ["обучающ*", "учени*", "учащ*", "дет*", "школьник*"] },
  { means: "parents", terms: ["родител*", "законн* представител*"] },
  { means: "teachers", terms: ["педагог*", "учител*"] },
]);

/** A share of answers that are no risk: taken for risk it would turn the meaning over. */
const favourable = /(?<!не\s?)(?:удовлетвор|положительн|благоприятн\S* ответ)/iu;

type Unit = "share" | "count" | null;

interface BlockColumn {
  readonly column: RegisterColumn;
  readonly block: string;
  readonly unit: Unit;
  /** 100 where the shares of the column stand as parts of one. */
  readonly scale: number;
}

function unitOf(text: string): Unit {
  const key = headingKey(text);
  if (/ (?:%|доля|доли|долей) /.test(key)) return "share";
  return / (?:чел|количество|число) /.test(key) ? "count" : null;
}

/** «чел.», «%», «доля ответов риска» over or under a block are its unit, not its name. */
const isUnitOnly = (text: string): boolean =>
  /^ (?:(?:чел|%|доля|доли|количество|в|риск[а-я]*|ответ[а-я]*|с|число|из) )+$/.test(headingKey(text));

function figuresIn(table: RegisterTable, column: RegisterColumn): { value: number; percent: boolean }[] {
  return table.rows.flatMap((row) => registerCells(table, row, []).numberIn(column, "share") ?? []);
}

/** Columns of blocks with their unit; a block told both by heads and by share is read by its share. */
function blocksOf(table: RegisterTable): BlockColumn[] {
  const around = unitOf(table.context.texts.join(" "));
  const long = table.columns.find(({ role }) => role === "share");
  const candidates = long !== undefined ? [long] : table.columns.filter(({ role, path }) => role === null && path.length > 0);
  const found = new Map<string, BlockColumn>();
  for (const column of candidates) {
    const figures = figuresIn(table, column);
    if (figures.length === 0) continue;
    const names = column.path.map(tidyText).filter((text) => !isUnitOnly(text));
    const block = names[names.length - 1] ?? "";
    const own = unitOf(column.path.join(" "));
    const parts = figures.every(({ value, percent }) => !percent && value <= 1) && figures.some(({ value }) => !Number.isInteger(value));
    const unit = figures.some(({ percent }) => percent) || parts ? "share" : (own ?? around);
    const next = { column, block, unit, scale: parts ? 100 : 1 };
    const before = found.get(block);
    if (before === undefined || (before.unit !== "share" && unit === "share")) found.set(block, next);
  }
  return [...found.values()];
}

/**
 * Surveys: a row a school with blocks in columns, or a row a school and block. Shares of risk answers in per cent; heads («чел.») become shares
 * of those asked. A column that tells neither heads nor share, and one of favourable answers («удовлетворены»), is asked about and left out.
 */
export function readSurveys(table: RegisterTable): RegisterReading {
  const drafts: SupportDraft[] = [];
  const findings: RowFinding[] = [];
  const title = table.context.texts.join(" ");
  const asked = lookUp(respondents, headingKey(title));
  const blocks = blocksOf(table).filter(({ column, unit }) => {
    const row = table.rows[0];
    const heading = column.path.map(tidyText).join(" ");
    const wrong = favourable.test(`${heading} ${title}`) ? "surveyNotRisk" : unit === null ? "surveyUnitUnknown" : null;
    if (wrong !== null && row !== undefined)
      registerCells(table, { ...row, schools: null }, findings).say(wrong, null, { block: heading.slice(0, 80) });
    return wrong === null;
  });
  for (const row of table.rows) {
    const cells = registerCells(table, row, findings);
    const n = cells.number("n");
    const who = cells.text("respondents");
    for (const { column, block, unit, scale } of blocks) {
      const figure = cells.numberIn(column, unit === "count" ? "count" : "share");
      if (figure === null) continue;
      if (row.schools === null) {
        cells.say("rowWithoutSchool", null, { label: "" });
        break;
      }
      const name = cells.text("block") ?? (block === "" ? tidyText(table.context.texts[0] ?? "") : block);
      const share =
        unit === "count" && !figure.percent
          ? n === null || n === 0
            ? null
            : (100 * figure.value) / n
          : figure.value * (figure.percent ? 1 : scale);
      if (share === null) cells.say("surveyAskedMissing", "n", { block: name.slice(0, 80) });
      else if (share > 100) cells.say("registerShareImpossible", null, { value: share, role: name.slice(0, 80) });
      else
        drafts.push({
          list: "surveys",
          schools: row.schools,
          record: {
            year: cells.year(),
            respondents: (who === null ? null : lookUp(respondents, headingKey(who))) ?? asked,
            theme: lookUp(themes, headingKey(name)),
            block: name,
            share,
            n,
            source: cells.source,
          },
        });
    }
  }
  return { drafts, findings };
}
