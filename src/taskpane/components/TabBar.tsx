import { useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { paneText } from "../../text/pane/paneText";

export interface Tab<Id extends string> {
  readonly id: Id;
  readonly label: string;
  /** Shown beside the label when it is not 0. */
  readonly count: number;
}

export interface TabBarProps<Id extends string> {
  readonly tabs: readonly Tab<Id>[];
  readonly selected: Id;
  readonly onSelect: (id: Id) => void;
}

/**
 * Word tabs with arrow keys, or one native list where the pane is too narrow for words; which of them is seen the style decides.
 * The top-right corner stays clear for the host's own menu.
 */
export function TabBar<Id extends string>({ tabs, selected, onSelect }: TabBarProps<Id>): ReactElement {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -tabs.length, End: tabs.length }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const index = tabs.findIndex((tab) => tab.id === selected);
    const ends = Math.abs(step) === tabs.length;
    const next = tabs[ends ? (step > 0 ? tabs.length - 1 : 0) : (index + step + tabs.length) % tabs.length];
    if (!next) return;
    onSelect(next.id);
    buttons.current.get(next.id)?.focus();
  };
  return (
    <nav className="tab-bar" aria-label={paneText.tabs.label}>
      <select
        className="tab-list"
        aria-label={paneText.tabs.label}
        value={selected}
        onChange={({ target }) => onSelect(target.value as Id)}
      >
        {tabs.map((tab) => (
          <option key={tab.id} value={tab.id}>
            {tab.count > 0 ? `${tab.label} ${tab.count}` : tab.label}
          </option>
        ))}
      </select>
      <div className="tabs" role="tablist" aria-label={paneText.tabs.label}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            ref={(element) => {
              if (element) buttons.current.set(tab.id, element);
            }}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            className="tab"
            aria-selected={tab.id === selected}
            aria-controls="panel"
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
            onKeyDown={move}
          >
            {tab.label}
            {tab.count > 0 && <span className="tab-count">{tab.count}</span>}
          </button>
        ))}
      </div>
    </nav>
  );
}
