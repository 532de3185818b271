import { standingInWords, type Standing } from './standing';

/** A dot a source: filled where it states the term, ringed where it implies it, faint where it is silent. */
export function SupportDots({ standing }: { standing: Standing }) {
  return (
    <span class="dots" role="img" aria-label={standingInWords(standing)}>
      {standing.stances.map((stance, i) => (
        <span key={i} class={`dot dot-${stance}`} />
      ))}
    </span>
  );
}
