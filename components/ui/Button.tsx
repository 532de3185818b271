import type { ComponentChildren } from 'preact';
import './button.css';

export interface ButtonProps {
  /** `main`: the one that the screen is about · `plain`: beside it · `quiet`: without a frame · `grave`: takes something away. */
  look?: 'main' | 'plain' | 'quiet' | 'grave';
  onPress: () => void;
  disabled?: boolean;
  /** For buttons whose words need their surroundings to be understood. */
  label?: string;
  expanded?: boolean;
  pressed?: boolean;
  id?: string;
  children: ComponentChildren;
}

export function Button({ look = 'plain', onPress, disabled, label, expanded, pressed, id, children }: ButtonProps) {
  return (
    <button
      type="button"
      id={id}
      class={`button button-${look}`}
      disabled={disabled}
      aria-label={label}
      aria-expanded={expanded}
      aria-pressed={pressed}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
