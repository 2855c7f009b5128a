/** How many pupils have one test score of ЕГЭ. */
export interface ScoreCount {
  readonly score: number;
  readonly pupils: number;
}
