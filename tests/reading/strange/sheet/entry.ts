/** What one place of a sheet should become: a fact with these figures, and where it stands. */
export interface Entry {
  /** kind | school | year | subject | grade or stage. */
  readonly key: string;
  readonly values: Map<string, number>;
  /** Fields whose cells were spoiled beyond reading: null or the truth, but said. */
  readonly lost: Set<string>;
  place: Place;
  /** The spelling of the school there. */
  readonly spelling: string;
  /** The clerk himself could not know (two versions that differ): another figure will do where the difference is said. */
  readonly doubtful: boolean;
}

/** Zero-based rows and columns, both ends inclusive. */
export interface Place {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
