import type { ParameterDefinition } from "../../domain/parameters/parameter";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { optionName } from "../../text/parameters/optionName";
import { switchName } from "../../text/parameters/switchName";
import type { ListValidation, NumberValidation } from "../sheetModel";

/** What Excel lets a person type for a parameter; null where only the reading can judge (lists of years, tables by year, texts). */
export function parameterValidation({
  key,
  kind,
}: ParameterDefinition & { readonly key: ParameterKey }): ListValidation | NumberValidation | null {
  switch (kind.type) {
    case "number":
      return { type: "number", min: kind.min, max: kind.max };
    case "choice":
      return { type: "list", options: kind.options.map((option) => optionName(key, option)) };
    case "switch":
      return { type: "list", options: [switchName(true), switchName(false)] };
    case "years":
    case "grades":
    case "scoresByYear":
    case "scalesByYear":
    case "text":
      return null;
  }
}
