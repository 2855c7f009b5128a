import type { FunctionDefinition } from "./functionDefinition";

interface MetadataParameter {
  name?: string;
  description?: string;
  dimensionality?: string;
  optional?: boolean;
  repeating?: boolean;
}

interface MetadataFunction {
  id: string;
  name: string;
  description?: string;
  parameters?: MetadataParameter[];
  options?: { stream?: boolean; cancelable?: boolean };
}

/**
 * The functions of functions.json under the namespace of the manifest: name "УИЛСОН" in «ШНОР» is «ШНОР.УИЛСОН».
 * https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export function readFunctionMetadata(json: unknown, namespace: string): FunctionDefinition[] {
  const functions = (json as { functions?: MetadataFunction[] } | null)?.functions;
  if (!Array.isArray(functions)) throw new Error("functions.json has no list of functions.");
  return functions.map(({ id, name, description = "", parameters = [], options = {} }) => {
    if (!id || !name) throw new Error(`A function of functions.json lacks its id or name: ${JSON.stringify({ id, name })}`);
    return {
      id,
      name: `${namespace}.${name}`.toUpperCase(),
      description,
      stream: options.stream === true,
      cancelable: options.cancelable === true || options.stream === true,
      parameters: parameters.map((parameter) => ({
        name: parameter.name ?? "",
        description: parameter.description ?? "",
        matrix: parameter.dimensionality === "matrix",
        optional: parameter.optional === true,
        repeating: parameter.repeating === true,
      })),
    };
  });
}
