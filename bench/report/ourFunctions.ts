import path from "node:path";
import type { IWorkbookData } from "@univerjs/core";
import { functionsMetadata } from "../../scripts/functionsMetadata.cjs";
import type { FunctionDefinition } from "../model/functions/functionDefinition";
import { readFunctionMetadata } from "../model/functions/readFunctionMetadata";
import { repositoryRoot } from "../node/repositoryRoot";

/** The namespace of manifest.xml. */
const namespace = "ШНОР";

/**
 * Definitions of the add-in's functions when a formula of the workbook uses one, so that it is calculated as in Excel; an empty list
 * when none does: reading the metadata takes longer than most workbooks.
 */
export async function ourFunctions({ sheets }: IWorkbookData): Promise<FunctionDefinition[]> {
  const used = Object.values(sheets).some((sheet) =>
    Object.values(sheet.cellData ?? {}).some((row) =>
      Object.values((row ?? {}) as Record<number, { f?: string | null } | null>).some(
        (cell) => cell?.f?.toUpperCase().includes(`${namespace}.`) === true,
      ),
    ),
  );
  if (!used) return [];
  const { metadata } = await functionsMetadata(path.join(repositoryRoot(), "src/functions"));
  return readFunctionMetadata(metadata, namespace);
}
