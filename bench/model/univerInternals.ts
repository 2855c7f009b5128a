import type { ICommandInfo, IRange } from "@univerjs/core";

/**
 * The private members of Univer 0.25.1 that the bench relies on, in one place: the version is pinned, and the tests of
 * `tests/bench/model` fail when one of them changes.
 */

/** `TriggerCalculationController` of @univerjs/sheets-formula. */
export interface TriggerInternals {
  /** Timer of the 100 ms debounce before a calculation. */
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  /** Commands that wait to be calculated. */
  _waitingCommandQueue: ICommandInfo[];
  _executingDirtyData: DirtyData;
  /** Set while a calculation is under way. */
  _executionInProgressParams: unknown;
  /** A calculation that was stopped begins again at once. */
  _restartCalculation: boolean;
  _generateDirty(commands: ICommandInfo[]): DirtyData;
  _mergeDirty(first: DirtyData, second: DirtyData): DirtyData;
}

export type DirtyData = Record<string, unknown>;

/** `InvertedIndexCache` of @univerjs/engine-formula: unit → sheet → column → value → rows. */
export interface InvertedIndexInternals {
  _cache: Map<string, Map<string, Map<number, ColumnIndex>>>;
}

export type IndexKey = string | number | boolean | symbol;
export type ColumnIndex = Map<IndexKey, Set<number>>;

/** `CommandService` of @univerjs/core: a command that a listener refuses by throwing would stay on this stack for ever. */
export interface CommandInternals {
  _commandExecutionStack: ICommandInfo[];
}

/** `FormulaDependencyGenerator` of @univerjs/engine-formula: which cells each formula reads. */
export interface DependencyInternals {
  readonly _runtimeService: { readonly currentSubUnitId: string };
  _getRangeListByNode(asked: { node: object | null; refOffsetX: number; refOffsetY: number }): Promise<UnitRange[]>;
  _getAddressFunctionNodeList(node: object): unknown[];
  _calculateListByFunctionRefNode(trees: readonly { readonly addressFunctionNodes: readonly unknown[] }[]): Promise<void>;
}

export interface UnitRange {
  unitId: string;
  sheetId: string;
  range: IRange;
}
