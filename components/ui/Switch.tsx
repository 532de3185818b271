import { useId } from 'preact/hooks';
import './switch.css';

/** One thing that is on or off, with effect at once. `hint` is said after the label. */
export function Switch({ label, hint, on, onSwitch, disabled }: {
  label: string;
  hint?: string;
  on: boolean;
  onSwitch: (on: boolean) => void;
  disabled?: boolean;
}) {
  const id = useId();
  return (
    <div class="switch">
      <span class="switch-words">
        <label for={id}>{label}</label>
        {hint && <span id={`${id}-hint`} class="small soft">{hint}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        id={id}
        class="switch-box"
        checked={on}
        disabled={disabled}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </div>
  );
}
