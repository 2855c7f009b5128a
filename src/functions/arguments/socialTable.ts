import { defaultParameters } from "../../domain/parameters/parameters";
import type { SharesRow } from "../../domain/socialIndex/socialIndexScale";
import { socialIndexTable } from "../../domain/socialIndex/socialIndexTable";
import type { SocialIndexValue } from "../../domain/socialIndex/socialIndexValue";
import type { FunctionArgument } from "../../text/functions/functionProblem";
import { functionError } from "../functionError";
import { readNumbers } from "./readNumbers";
import { readSigns } from "./readSigns";

type Cells = unknown[][];

/** Weights need not add up to 1 nor to 100; a greater one is a slip of the keys. */
const HEAVIEST = 1_000_000;

/** Arguments of ШНОР.ИСБШ and ШНОР.ШНСУ, as Excel gives them. */
export interface SocialArguments {
  readonly shares: Cells;
  readonly weights: Cells;
  readonly signs: Cells;
  readonly pupils: Cells | null | undefined;
  readonly base: Cells | null | undefined;
  readonly basePupils: Cells | null | undefined;
}

/** Reads the arguments and gives ИСБШ of each row; a row with too few indicators gives null. Anything impossible is an error. */
export function socialTable({ shares, weights, signs, pupils, base, basePupils }: SocialArguments): (SocialIndexValue | null)[] {
  const parameters = defaultParameters();
  const columns = shares[0]?.length ?? 0;
  const weightList = readWeights(weights, columns);
  const signList = readSigns(signs, columns);
  const rows = sharesRows(shares, pupils, "pupils");
  if (base?.some((row) => row.length !== columns)) {
    throw functionError({ code: "lengths", what: "base", expected: columns, found: base[0]?.length ?? 0 });
  }
  return socialIndexTable(
    rows,
    weightList.map((weight, column) => ({ weight, sign: signList[column] ?? 1 })),
    parameters,
    base ? sharesRows(base, basePupils, "basePupils") : rows,
  );
}

function sharesRows(cells: Cells, pupils: Cells | null | undefined, what: FunctionArgument): SharesRow[] {
  const counts = readPupils(pupils, cells.length, what);
  return cells.map((row, index) => {
    const shares = readNumbers(row, "shares");
    const wrong = shares.find((share) => share !== null && !(share >= 0 && share <= 100));
    if (wrong !== undefined && wrong !== null) throw functionError({ code: "badShare", value: wrong });
    return { shares, enrolment: counts[index] ?? 0 };
  });
}

function readWeights(cells: Cells, expected: number): number[] {
  const weights = readNumbers(cells.flat(), "weights").map((weight) => weight ?? 0);
  if (weights.length !== expected) throw functionError({ code: "lengths", what: "weights", expected, found: weights.length });
  const wrong = weights.find((weight) => weight < 0);
  if (wrong !== undefined) throw functionError({ code: "badWeight", value: wrong });
  const huge = weights.find((weight) => weight > HEAVIEST);
  if (huge !== undefined) throw functionError({ code: "outside", what: "weights", value: huge, from: 0, to: HEAVIEST });
  if (weights.every((weight) => weight === 0)) throw functionError({ code: "noWeight" });
  return weights;
}

/** Weights of the schools in the mean; 0 leaves a school out of it. */
function readPupils(cells: Cells | null | undefined, expected: number, what: FunctionArgument): number[] {
  if (cells === undefined || cells === null) return new Array<number>(expected).fill(1);
  const pupils = readNumbers(cells.flat(), what).map((count) => count ?? 0);
  if (pupils.length !== expected) throw functionError({ code: "lengths", what, expected, found: pupils.length });
  const wrong = pupils.find((count) => count < 0 || count > Number.MAX_SAFE_INTEGER);
  if (wrong !== undefined) throw functionError({ code: "notCount", what, value: wrong });
  return pupils;
}
