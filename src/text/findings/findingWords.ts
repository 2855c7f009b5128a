import { formatShortest } from "../typography/formatShortest";
import { quote } from "../typography/quote";

/** Params of a finding, made ready for a sentence. A missing one prints as «…». */
export class FindingParams {
  constructor(private readonly params: Readonly<Record<string, string | number>>) {}

  has(key: string): boolean {
    const value = this.params[key];
    return value !== undefined && value !== "";
  }

  /** A number with a comma; a text stays as it is. */
  number(key: string, most = 2): string {
    const value = this.params[key];
    if (typeof value === "number") return Number.isFinite(value) ? formatShortest(value, most) : "…";
    return value === undefined || value === "" ? "…" : value;
  }

  /** The plain text of a key, without quotes. */
  plain(key: string): string {
    return String(this.params[key] ?? "…");
  }

  /** A text of the user's cell in «guillemets», an empty one in words. */
  quoted(key: string): string {
    const text = String(this.params[key] ?? "").trim();
    return text === "" ? "пусто" : quote(text);
  }
}

/** What is wrong (a title, no full stop) · what to do, an imperative · what the number does until then. */
export interface FindingWords {
  readonly message: string;
  readonly advice: string;
  readonly effect: string;
}

export type FindingCatalogue = Readonly<
  Record<string, (params: FindingParams) => readonly [message: string, advice: string, effect: string]>
>;
