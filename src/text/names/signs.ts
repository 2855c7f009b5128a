/** One grammar of signs on every sheet and in the pane; each stands in Calibri and Arial. */
export const signs = {
  /** Act: ШНОР, an error. */
  act: "■",
  /** Look: the risk group, a question, ШНСУ. */
  look: "▲",
  inOrder: "●",
  /** Nothing to do. */
  nothing: "○",
  notEnough: "◊",
  /** Directions only, never filled. */
  down: "↓",
  up: "↑",
  same: "≈",
} as const;
