/** Name and meaning for every key of a group of definitions, so that a missing one does not compile. */
export type GroupWords<Definitions> = { readonly [K in keyof Definitions]: readonly [name: string, meaning: string] };
