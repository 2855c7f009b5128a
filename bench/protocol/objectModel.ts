/**
 * How a host describes its classes to the protocol engine: tables of properties, methods and navigation,
 * so that a class reads like a page of the API reference. The engine knows no word of Excel.
 *
 * Member names are PascalCase, as the client sends them; the engine matches them without regard to case.
 */
export interface ClassTable<T> {
  /** "Range", "Worksheet": the name the client and the error texts use. */
  readonly name: string;
  /** Base table whose members this one inherits. */
  readonly extends?: ClassTable<T>;
  readonly properties?: Readonly<Record<string, PropertyRule<T>>>;
  /** Properties that lead to another object (`range.format`, `sheet.charts`). */
  readonly navigation?: Readonly<Record<string, NavigationRule<T>>>;
  readonly methods?: Readonly<Record<string, MethodRule<T>>>;
  /** For a collection: its items in order. */
  readonly items?: (object: T) => readonly HostObject[];
  /** For a collection: what the client's indexer (`getItem`) answers. */
  readonly indexer?: (object: T, ...key: unknown[]) => HostObject | null;
}

export interface PropertyRule<T> {
  /** Requirement set of the member, "ExcelApi 1.7"; absent = ExcelApi 1.1. */
  readonly since?: string;
  readonly get?: (object: T) => unknown;
  readonly set?: (object: T, value: unknown) => void;
  /** Left out of a load without names (large values). */
  readonly heavy?: boolean;
  /** True when the value may depend on a calculation that has not ended: the engine awaits `settle()` first. */
  readonly calculated?: boolean;
}

export interface NavigationRule<T> {
  readonly since?: string;
  readonly get: (object: T) => HostObject | null;
}

export interface MethodRule<T> {
  readonly since?: string;
  readonly call: (object: T, ...args: unknown[]) => unknown;
  readonly calculated?: boolean;
}

/** An object of the host: its state and its class. A method or navigation that answers one gives the client a proxy. */
export interface HostObject<T = unknown> {
  readonly table: ClassTable<T>;
  readonly state: T;
  /** Stable identity, so that a reference kept by the client finds the same object again. */
  readonly identity: string;
}

/** What the engine needs of the workbook behind the classes. */
export interface HostModel {
  /** Pending writes go out (end of a request, before a read). */
  flush(): void;
  /** Resolves when no calculation runs; null when none does. */
  settle(): Promise<void> | null;
}
