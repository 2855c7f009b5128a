/** So many digits after the comma a person writes at most; a figure with more was computed by a formula and is as fine as it stands. */
export const computedDigits = 4;
