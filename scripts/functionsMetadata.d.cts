/** The metadata Excel shows in its formula wizard (functions.json), made from the JSDoc of the given folder. */
export function functionsMetadata(folder: string): Promise<{ files: string[]; metadata: unknown }>;
