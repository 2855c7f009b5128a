import { useState } from "react";
import type { FindingFilter } from "../../app/overview/filterFindings";

export interface FindingsChoice {
  readonly filter: FindingFilter;
  readonly search: string;
  readonly setFilter: (filter: FindingFilter) => void;
  readonly setSearch: (search: string) => void;
}

/** Which findings a person looks at: kept while he goes to another tab and comes back. */
export function useFindingsChoice(): FindingsChoice {
  const [filter, setFilter] = useState<FindingFilter>("all");
  const [search, setSearch] = useState("");
  return { filter, search, setFilter, setSearch };
}
