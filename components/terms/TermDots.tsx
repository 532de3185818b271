import { standingInWords, type Standing } from './standing';

/** `SupportDots` for the list of terms, a path a stance: as elements, its 140 dots would be a third of the list. */
export function TermDots({ standing }: { standing: Standing }) {
  const { stances } = standing;
  return (
    <svg class="dots" role="img" aria-label={standingInWords(standing)} viewBox={`0 0 ${stances.length * 10} 8`}>
      {[...new Set(stances)].map((stance) => (
        <path key={stance} class={`dot-${stance}`} d={stances.map((one, i) => (one === stance ? `M${i}1 4a3 3 0 1 0 6 0a3 3 0 1 0-6 0` : '')).join('')} />
      ))}
    </svg>
  );
}
