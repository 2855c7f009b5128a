import { officeContext } from "./officeContext";

/** What support has to know of the host; nothing of the workbook. */
export interface HostDetails {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly language: string;
  /** Highest supported version of each requirement set that matters. */
  readonly sets: Readonly<Record<string, string>>;
}

/** Versions that are asked for, highest first. */
const versions: Readonly<Record<string, readonly string[]>> = {
  ExcelApi: ["1.20", "1.19", "1.18", "1.17", "1.16", "1.15", "1.14", "1.13", "1.12", "1.11", "1.10", "1.9", "1.8", "1.7"],
  CustomFunctionsRuntime: ["1.5", "1.4", "1.3", "1.2", "1.1"],
  SharedRuntime: ["1.2", "1.1"],
};

const unknown = "—";

/** Versions of Excel and of its programming interface; «—» for what cannot be told, outside Excel for all of it. */
export function hostDetails(): HostDetails {
  const { diagnostics, displayLanguage, requirements } = officeContext();
  const has = (set: string, version: string): boolean => requirements?.isSetSupported?.(set, version) ?? false;
  return {
    host: String(diagnostics?.host ?? unknown),
    platform: String(diagnostics?.platform ?? unknown),
    version: diagnostics?.version ?? unknown,
    language: displayLanguage ?? unknown,
    sets: Object.fromEntries(Object.entries(versions).map(([set, list]) => [set, list.find((version) => has(set, version)) ?? unknown])),
  };
}
