import type { ParameterDefinition } from "./parameter";
import type { ParameterKey } from "./parameters";
import { parameterDefinitions } from "./parameters";

/** Каталог параметров: every parameter of the method in the order of the sheet «Параметры». */
export const parameterCatalogue: readonly (ParameterDefinition & { readonly key: ParameterKey })[] = (
  Object.keys(parameterDefinitions) as ParameterKey[]
).map((key) => ({ key, ...parameterDefinitions[key] }));
