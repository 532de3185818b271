import type { ComponentChildren } from 'preact';
import './notice.css';

/** Something to know before reading on. `grave` where the reader has to do something about it. */
export function Notice({ look = 'calm', children }: { look?: 'calm' | 'grave'; children: ComponentChildren }) {
  return <p class={`notice notice-${look}`}>{children}</p>;
}
