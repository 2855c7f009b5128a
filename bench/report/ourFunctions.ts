import path from "node:path";
import { functionsMetadata } from "../../scripts/functionsMetadata.cjs";
import type { FunctionDefinition } from "../model/functions/functionDefinition";
import { readFunctionMetadata } from "../model/functions/readFunctionMetadata";
import { repositoryRoot } from "../node/repositoryRoot";

/** The namespace of manifest.xml. */
const namespace = "ШНОР";

/** Definitions of the add-in's functions, so that the formulas of the workbook and of «Расчёт» are calculated as in Excel. */
export async function ourFunctions(): Promise<FunctionDefinition[]> {
  const { metadata } = await functionsMetadata(path.join(repositoryRoot(), "src/functions"));
  return readFunctionMetadata(metadata, namespace);
}
