import './logo.css';

/** A plumb line: beam, cord and bob. The same drawing as assets/icon.svg, in the colours of the text. */
export function Logo({ size = 24 }: { size?: number }) {
  return (
    <svg class="logo" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <path class="logo-cord" d="M8 4h16M16 4v12" />
      <path class="logo-bob" d="M11.5 16h9l1 4.5L16 29l-5.5-8.5z" />
    </svg>
  );
}
