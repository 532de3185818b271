import type { ComponentChildren } from 'preact';
import './section.css';

/** A part of a long page, with its heading and a line that says what it is for. */
export function Section({ id, title, lead, children }: { id: string; title: string; lead?: string; children: ComponentChildren }) {
  return (
    <section class="section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {lead && <p class="soft">{lead}</p>}
      <div class="section-body sheet">{children}</div>
    </section>
  );
}
