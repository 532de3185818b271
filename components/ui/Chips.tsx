import type { ComponentChildren } from 'preact';
import './chips.css';

export interface Chip<Id extends string> {
  id: Id;
  label: string;
  /** How many there are, as it is shown; undefined for no number. */
  count?: string;
  /** A sign before the words. */
  sign?: ComponentChildren;
}

/** A choice of one among a few short filters, as a group of radio buttons drawn as pills. */
export function Chips<Id extends string>({ chips, selected, label, onSelect }: {
  chips: readonly Chip<Id>[];
  selected: Id;
  label: string;
  onSelect: (id: Id) => void;
}) {
  return (
    <fieldset class="chips">
      <legend class="unseen">{label}</legend>
      {chips.map(({ id, label: words, count, sign }) => (
        <label key={id} class="chip">
          <input type="radio" class="unseen" name={label} value={id} checked={id === selected} onChange={() => onSelect(id)} />
          {sign}
          <span>{words}</span>
          {count !== undefined && <span class="chip-count">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
