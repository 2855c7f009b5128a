import { RANGE_TYPE } from "@univerjs/core";
import { IFormulaDependencyGenerator } from "@univerjs/engine-formula";
import type { UniverCore } from "./univerCore";
import type { DependencyInternals, UnitRange } from "./univerInternals";

/**
 * Univer 0.25.1 asks at each edit each formula anew which cells it reads. The answer is kept where it cannot change: plain references to
 * the formula's own sheet, by the formula as it was understood (a changed formula, name or function is understood anew). References to
 * other sheets, whole rows and columns, INDIRECT and OFFSET are asked as before.
 */
export function keepFormulaRanges(core: UniverCore): void {
  const generator = core.injector.get(IFormulaDependencyGenerator) as unknown as DependencyInternals;
  const known = new WeakMap<object, Map<string, UnitRange[]>>();
  const ask = generator._getRangeListByNode.bind(generator);
  generator._getRangeListByNode = async (asked) => {
    const { node, refOffsetX, refOffsetY } = asked;
    const sheetId = generator._runtimeService.currentSubUnitId;
    const key = `${refOffsetX} ${refOffsetY} ${sheetId}`;
    const kept = node && known.get(node)?.get(key);
    if (kept) return kept;
    const ranges = await ask(asked);
    if (!node || !ranges.every((range) => isPlain(range, core.id, sheetId)) || generator._getAddressFunctionNodeList(node).length > 0)
      return ranges;
    const ofNode = known.get(node) ?? new Map<string, UnitRange[]>();
    known.set(node, ofNode.set(key, ranges));
    return ranges;
  };
  const search = generator._calculateListByFunctionRefNode.bind(generator);
  // An index of all formulas for INDIRECT and OFFSET: not needed where nobody uses them.
  generator._calculateListByFunctionRefNode = async (trees) => {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0)) await search(trees);
  };
}

function isPlain({ unitId, sheetId, range }: UnitRange, ownUnit: string, ownSheet: string): boolean {
  return (
    unitId === ownUnit &&
    sheetId === ownSheet &&
    range.startRow >= 0 &&
    range.startColumn >= 0 &&
    range.endRow >= 0 &&
    range.endColumn >= 0 &&
    (range.rangeType ?? RANGE_TYPE.NORMAL) === RANGE_TYPE.NORMAL
  );
}
