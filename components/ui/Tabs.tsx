import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './tabs.css';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
}

export interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[];
  selected: Id;
  /** What the tabs are, for screen readers. */
  label: string;
  onSelect: (id: Id) => void;
  children: ComponentChildren;
}

/** A row of tabs over one panel, by the ARIA pattern: arrow keys, Home and End move, one stop for Tab. */
export function Tabs<Id extends string>({ tabs, selected, label, onSelect, children }: TabsProps<Id>) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Where the row is wider than the window, the selected one is not left outside it.
    row.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [selected]);
  const move = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === selected);
    const to = target(event.key, at, tabs.length, getComputedStyle(event.currentTarget as Element).direction === 'rtl');
    if (to === null) return;
    event.preventDefault();
    onSelect(tabs[to]!.id);
    (event.currentTarget as HTMLElement).querySelectorAll<HTMLElement>('[role="tab"]')[to]?.focus();
  };
  return (
    <>
      <div ref={row} class="tabs" role="tablist" aria-label={label} onKeyDown={move}>
        {tabs.map(({ id, label: words }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            class="tab"
            aria-selected={id === selected}
            aria-controls={`panel-${id}`}
            tabIndex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {words}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`panel-${selected}`} aria-labelledby={`tab-${selected}`} tabIndex={0}>
        {children}
      </div>
    </>
  );
}

function target(key: string, at: number, count: number, backwards: boolean): number | null {
  const step = backwards ? -1 : 1;
  if (key === 'ArrowRight') return (at + step + count) % count;
  if (key === 'ArrowLeft') return (at - step + count) % count;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
