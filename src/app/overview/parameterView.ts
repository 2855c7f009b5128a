import type { ParameterKey } from "../../domain/parameters/parameters";

/** A parameter as the pane shows it, every text made. */
export interface ParameterView {
  readonly key: ParameterKey;
  readonly name: string;
  /** What the number does. */
  readonly meaning: string;
  /** «%», «человек»; null where there is none. */
  readonly unit: string | null;
  /** «По умолчанию 30, можно от 1 до 100. Источник: …» */
  readonly terms: string;
  /** As a person types it: «0,35», the key of an option, «да». */
  readonly value: string;
  readonly standard: string;
  /** «Вернуть 0,30» */
  readonly reset: string;
  /** Choices of a list; null: typed freely. */
  readonly options: readonly { readonly value: string; readonly label: string }[] | null;
  /** The words of some choice are too long for a field beside the name. */
  readonly wide: boolean;
  /** True: only digits are expected, so a pen or touch keyboard shows them. */
  readonly numeric: boolean;
}

export interface ParameterGroupView {
  readonly name: string;
  /** Unfolded from the start: who gets on the list is asked for first. */
  readonly unfolded: boolean;
  readonly parameters: readonly ParameterView[];
}

/** What would become of the list under changed parameters. */
export interface ParameterEffect {
  /** «Если применить 0,20: войдёт 1, выйдет 0» */
  readonly title: string;
  /** Who: «Войдёт: СОШ № 3. В группу риска — СОШ № 8.»; «Перечень прежний.» */
  readonly lines: readonly { readonly text: string; readonly schools: readonly string[] }[];
}

/** Texts typed for parameters, by key: only those that differ from what is in force. */
export type ParameterTexts = Readonly<Record<string, string>>;

/** The parameters of one reading as the pane asks about them. */
export interface ParameterBoard {
  readonly groups: readonly ParameterGroupView[];
  /** What is wrong with the texts, by key; empty when all can be read. */
  problems(texts: ParameterTexts): Readonly<Record<string, string>>;
  /** Which schools would enter or leave; null when there is nothing to calculate from, or a text cannot be read. */
  effect(texts: ParameterTexts): ParameterEffect | null;
}
