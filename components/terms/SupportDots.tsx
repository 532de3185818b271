import { standingInWords, type Standing } from './standing';

/** A dot a source: filled where it states the term, ringed where it implies it, faint where it is silent. A path a stance: the list of terms has 140 dots. */
export function SupportDots({ standing }: { standing: Standing }) {
  const { stances } = standing;
  return (
    <svg class="dots" role="img" aria-label={standingInWords(standing)} viewBox={`0 0 ${stances.length * 10} 8`}>
      {[...new Set(stances)].map((stance) => (
        <path key={stance} class={`dot-${stance}`} d={stances.map((one, i) => (one === stance ? `M${i}1 4a3 3 0 1 0 6 0a3 3 0 1 0-6 0` : '')).join('')} />
      ))}
    </svg>
  );
}
