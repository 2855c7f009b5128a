import type { SheetKey, SheetModel } from "./sheetModel";

/**
 * The sheets to write when only some are asked for: those, «Параметры» (every figure rests on them), and by turns every sheet
 * that one of them links to or takes a defined name from — a link must never lead to the rows of an older run.
 *
 * @param wanted keys; left out: all sheets
 * @throws when nothing is wanted.
 */
export function chooseSheets(models: readonly SheetModel[], wanted?: readonly SheetKey[]): readonly SheetModel[] {
  if (wanted === undefined) return models;
  if (wanted.length === 0) throw new RangeError("chooseSheets: at least one sheet is needed, none was chosen");
  const byKey = new Map(models.map((model) => [model.key, model]));
  const chosen = new Set<SheetKey>([...wanted, "parameters"]);
  // A set that grows while it is walked: what a sheet needs is walked too.
  for (const key of chosen) {
    const model = byKey.get(key);
    if (model) for (const needed of neededBy(model, models)) chosen.add(needed);
  }
  return models.filter(({ key }) => chosen.has(key));
}

function neededBy({ links, cells }: SheetModel, models: readonly SheetModel[]): SheetKey[] {
  const linked = links.flatMap(({ target }) => ("key" in target ? [target.key] : []));
  const named = models.filter(({ names }) => names.length > 0);
  if (named.length === 0) return linked;
  const formulas = cells.flat().flatMap((cell) => (typeof cell === "object" && cell !== null ? [cell.formula] : []));
  const used = named.filter(({ names }) => names.some(({ name }) => formulas.some((formula) => formula.includes(name))));
  return [...linked, ...used.map(({ key }) => key)];
}
