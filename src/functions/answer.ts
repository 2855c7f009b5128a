/** What a function gives for one cell: a number, words, a yes or no, or an error with its reason. */
export type Answer = number | string | boolean | CustomFunctions.Error;
