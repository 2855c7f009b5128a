import type { RecommendationRule } from "../../domain/recommendations/recommendationRules";
import { recommendationRules, ruleCodes } from "../../domain/recommendations/recommendationRules";
import { addresseeName } from "../../text/names/addresseeName";
import { switchName } from "../../text/parameters/switchName";
import { placeholders } from "../../text/recommendations/placeholders";
import { recommendationWords } from "../../text/recommendations/recommendationWords";
import { catalogueWords as words } from "../../text/sheets/catalogueWords";
import { commonWords } from "../../text/sheets/commonWords";
import { legendText } from "../../text/sheets/legendText";
import { nbsp } from "../../text/typography/characters";
import { formatShortest } from "../../text/typography/formatShortest";
import { glue } from "../../text/typography/glue";
import { inputNames } from "../inputs/inputNames";
import { composeSheet } from "../layout/composeSheet";
import type { TableColumn } from "../layout/sheetDescription";
import { formats } from "../layout/theme";
import { supportCycle } from "../recommendations/supportCycle";
import type { ReportInput } from "../reportInput";
import type { InputRange, ModelCell, ModelRange, SheetModel } from "../sheetModel";
import { stamp } from "../stamp";

const { general, text } = formats;
const { headings, states } = words;
const columns: readonly TableColumn[] = [
  { heading: headings.name, width: 18.5, look: "text", format: general },
  { heading: headings.addressee, width: 10, look: "text", format: general },
  { heading: headings.text, width: 41, look: "input", format: text, size: 9 },
  { heading: headings.expected, width: 22, look: "input", format: text, size: 9 },
  { heading: headings.months, width: 12, look: "input", format: general },
  { heading: headings.threshold, width: 12, look: "input", format: general },
  { heading: headings.enabled, width: 12, look: "input", format: general },
  { heading: headings.parameter, width: 10.5, look: "centred", format: general },
  { heading: headings.placeholders, width: 12, look: "text", format: text, size: 8 },
  { heading: headings.state, width: 12, look: "text", format: general },
];
const place = { texts: 2, rules: 4, state: 9 } as const;

/** «Справочник рекомендаций»: every rule with its texts, term, threshold and switch, which the department edits; a run keeps them. */
export function composeCatalogue(input: ReportInput): SheetModel {
  const { parameters, kept } = input;
  const { catalogue } = supportCycle(input);
  const rows: ModelCell[][] = [];
  const rowKeys: string[] = [];
  const sectionRows: number[] = [];
  const count = { changed: 0, off: 0 };
  const typed = (name: string, rule: RecommendationRule, column: string): ModelCell => kept.get(name)?.get(rule)?.get(column) ?? null;
  for (const [index, rule] of ruleCodes.entries()) {
    const { occasion, addressee, months, threshold } = recommendationRules[rule];
    const before = ruleCodes[index - 1];
    if (before === undefined || recommendationRules[before].occasion !== occasion) {
      sectionRows.push(rows.length);
      rowKeys.push(`section:${occasion}`);
      rows.push([words.sections[occasion], ...columns.slice(1).map(() => null)]);
    }
    const [name, standardText, standardExpected] = recommendationWords[rule];
    const { settings, texts, broken } = catalogue;
    const setting = settings[rule];
    const isBroken = broken.has(rule);
    const changed =
      texts[rule].text !== glue(standardText) ||
      texts[rule].expected !== glue(standardExpected) ||
      setting.months !== months ||
      setting.threshold !== null;
    if (!setting.enabled) count.off++;
    if (changed) count.changed++;
    rowKeys.push(rule);
    rows.push([
      name,
      addresseeName(addressee),
      // A broken entry stays where it was typed, so that it can be mended.
      (isBroken ? typed(inputNames.catalogueTexts, rule, "text") : null) ?? texts[rule].text,
      (isBroken ? typed(inputNames.catalogueTexts, rule, "expected") : null) ?? texts[rule].expected,
      (isBroken ? typed(inputNames.catalogueRules, rule, "months") : null) ?? setting.months,
      typed(inputNames.catalogueRules, rule, "threshold"),
      (isBroken ? typed(inputNames.catalogueRules, rule, "enabled") : null) ?? switchName(setting.enabled),
      threshold === null ? commonWords.notApplicable : formatShortest(parameters[threshold] as number, 1),
      placeholders(rule)
        .map((word) => `{${word.replaceAll(" ", nbsp)}}`)
        .join(" "),
      isBroken ? states.broken : !setting.enabled ? states.off : changed ? states.changed : states.unchanged,
    ]);
  }
  return composeSheet({
    key: "catalogue",
    title: words.title,
    stamp: stamp(input),
    legend: legendText(words.legend),
    answer: words.answer(ruleCodes.length, count.changed, count.off, catalogue.broken.size),
    columns,
    rows,
    sectionRows,
    signColumns: [place.state],
    inputs: inputsOf(rows.length, rowKeys, sectionRows),
    inputLooks: sectionRows.map((start, index) => ({
      row: start + 1,
      column: place.texts,
      rows: (sectionRows[index + 1] ?? rows.length) - start - 1,
      columns: 5,
    })),
    notes: words.notes,
    orientation: "Landscape",
    freezeColumns: 1,
  });
}

function inputsOf(rows: number, rowKeys: readonly string[], sectionRows: readonly number[]): InputRange[] {
  const parts = (column: number): ModelRange[] =>
    sectionRows.map((start, index) => ({ row: start + 1, column, rows: (sectionRows[index + 1] ?? rows) - start - 1, columns: 1 }));
  return [
    {
      name: inputNames.catalogueTexts,
      range: { row: 0, column: place.texts, rows, columns: 2 },
      rowKeys,
      columnKeys: ["text", "expected"],
    },
    {
      name: inputNames.catalogueRules,
      range: { row: 0, column: place.rules, rows, columns: 3 },
      rowKeys,
      columnKeys: ["months", "threshold", "enabled"],
      partValidations: [
        ...parts(place.rules).map((range) => ({ range, validation: { type: "number", min: 1, max: 24 } as const })),
        ...parts(place.rules + 2).map((range) => ({
          range,
          validation: { type: "list", options: [switchName(true), switchName(false)] } as const,
        })),
      ],
    },
  ];
}
