import { useCallback, useState } from "react";

export type TabId = "home" | "findings" | "school" | "district";
/** Screens without a tab: opened from a row, left by «Назад». */
export type PageId = "parameters" | "mapping" | "doubts";

export interface Navigation {
  readonly tab: TabId;
  readonly page: PageId | null;
  /** Label of the school of the card; null before one is chosen. */
  readonly school: string | null;
  readonly openTab: (tab: TabId) => void;
  readonly openPage: (page: PageId) => void;
  readonly closePage: () => void;
  /** Names the school of the card without turning to it. */
  readonly setSchool: (label: string | null) => void;
  readonly openSchool: (label: string | null) => void;
}

/** Where the pane stands: kept in memory, because Office takes the history of the page for itself. */
export function useNavigation(): Navigation {
  const [tab, setTab] = useState<TabId>("home");
  const [page, setPage] = useState<PageId | null>(null);
  const [school, setSchool] = useState<string | null>(null);
  const openTab = useCallback((next: TabId) => {
    setPage(null);
    setTab(next);
  }, []);
  const openSchool = useCallback(
    (label: string | null) => {
      setSchool(label);
      openTab("school");
    },
    [openTab],
  );
  const closePage = useCallback(() => setPage(null), []);
  return { tab, page, school, openTab, openPage: setPage, closePage, setSchool, openSchool };
}
