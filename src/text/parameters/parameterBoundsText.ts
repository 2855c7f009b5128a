import type { ParameterDefinition } from "../../domain/parameters/parameter";
import type { ParameterKey } from "../../domain/parameters/parameters";
import { nbsp } from "../typography/characters";
import { formatRange } from "../typography/formatRange";
import { glue } from "../typography/glue";
import { formatShortest } from "../typography/formatShortest";

/**
 * What may be typed for a parameter: «от 1 до 100», «целое от 1 до 20», «да или нет», «выбор из списка», «годы через точку с запятой»; for a table by
 * year the way to type it.
 */
export function parameterBoundsText({ kind }: ParameterDefinition & { readonly key: ParameterKey }): string {
  switch (kind.type) {
    case "number": {
      const bounds = `от${nbsp}${formatShortest(kind.min)} до${nbsp}${formatShortest(kind.max)}`;
      return `${kind.integer === true ? "целое " : ""}${bounds}${kind.optional === true ? " или пусто" : ""}`;
    }
    case "choice":
      return "выбор из списка";
    case "switch":
      return "да или нет";
    case "years":
      return "годы через «;»";
    case "grades":
      return `классы ${formatRange("1", "11")} через «;»`;
    case "scoresByYear":
      return glue(`от ${kind.min} до ${kind.max}; по годам — «24; с 2027: 26»`);
    case "scalesByYear":
      return glue("«2020–2024: 14, 24, 33 из 38» или «нет»");
    case "text":
      return "текст";
  }
}
