import type { Accuracy } from "./measureAccuracy";

const HEADS = [
  "условия",
  "районов",
  "AUC по e",
  "AUC «знающей» оценки",
  "AUC по индексу",
  "обычные: ШНОР",
  "обычные: группа риска",
  "низкие: ШНОР",
  "низкие: ШНОР или риск",
  "резильентные: ШНОР",
  "покрытие: рейтинг",
  "покрытие: места",
  "покрытие: эффект",
];

/** The measured lines as a Markdown table in Russian: AUC and coverages as shares, decisions in per cent; «—» where there are no such schools. */
export function accuracyTable(
  lines: readonly { readonly name: string; readonly districts: number; readonly accuracy: Accuracy }[],
): string {
  const share = (value: number) => (Number.isNaN(value) ? "—" : value.toFixed(3).replace(".", ","));
  const percent = (value: number) => (Number.isNaN(value) ? "—" : `${(100 * value).toFixed(1).replace(".", ",")} %`);
  const rows = lines.map(({ name, districts, accuracy: a }) => [
    name,
    String(districts),
    ...[a.aucEffect, a.aucKnowing, a.aucIndex].map(share),
    ...[a.ordinaryListed, a.ordinaryAtRisk, a.lowListed, a.lowFound, a.resilientListed].map(percent),
    ...[a.ratingCoverage, a.placeCoverage, a.effectCoverage].map(share),
  ]);
  return [HEADS, HEADS.map((_, i) => (i === 0 ? "---" : "--:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
