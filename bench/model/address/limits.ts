/** Size of a worksheet. Source: Microsoft support, «Excel specifications and limits». */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
