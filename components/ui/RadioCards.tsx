import type { ComponentChildren } from 'preact';
import './radio-cards.css';

export interface RadioCard<Id extends string> {
  id: Id;
  label: string;
  hint?: string;
  /** A picture of the choice, under its words. */
  picture?: ComponentChildren;
}

/** A choice of one, each option a card that shows what it means. */
export function RadioCards<Id extends string>({ cards, selected, label, onSelect }: {
  cards: readonly RadioCard<Id>[];
  selected: Id;
  label: string;
  onSelect: (id: Id) => void;
}) {
  return (
    <fieldset>
      <legend class="radio-legend">{label}</legend>
      <div class={cards.some(({ hint }) => hint) ? 'radio-cards radio-cards-wide' : 'radio-cards'}>
        {cards.map(({ id, label: words, hint, picture }) => (
          <label key={id} class="radio-card">
            <input type="radio" name={label} value={id} checked={id === selected} onChange={() => onSelect(id)} />
            <span class="radio-words">
              <span>{words}</span>
              {hint && <span class="small soft">{hint}</span>}
              {picture}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
