/** A number as a Russian sheet types it: «4,35». */
export const withComma = (value: number, digits = 2): string => value.toFixed(digits).replace(".", ",");
