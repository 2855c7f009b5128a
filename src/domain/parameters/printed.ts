import type { ParameterValue } from "./parameter";

/** A value in one line for a finding that quotes it: lists of numbers as they are typed, «2020;2022», rows of tables as JSON. */
export function printed(raw: ParameterValue): string {
  if (raw === null) return "";
  if (typeof raw !== "object") return String(raw);
  return raw.every((item) => typeof item === "number") ? raw.join(";") : JSON.stringify(raw);
}
