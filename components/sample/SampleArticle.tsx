import { useEffect, useRef } from 'preact/hooks';
import type { Sample, SampleMark } from '../../lib/sample/sample';
import type { Verdict } from '../../lib/verdicts/verdict';
import { verdictWord } from '../ui/words';
import { segmentsOf } from './segments';
import './sample.css';

export interface SampleArticleProps {
  sample: Sample;
  /** Which verdicts are marked. */
  shown: Record<Verdict, boolean>;
  selected: string | null;
  /** Null where the marks are only to be looked at. */
  onSelect: ((id: string) => void) | null;
  /** Draws the marks over the elements that hold their words, with the styles of marked pages. */
  onPaint: (places: { verdict: Verdict; element: Element }[]) => void;
}

/** A checked article on a page of our own. Its marks are drawn as they are on any page. */
export function SampleArticle({ sample, shown, selected, onSelect, onPaint }: SampleArticleProps) {
  const article = useRef<HTMLElement>(null);
  const visible = { ...sample, marks: sample.marks.filter(({ verdict }) => shown[verdict]) };
  useEffect(() => {
    const elements = [...(article.current?.querySelectorAll('[data-verdict]') ?? [])];
    onPaint(elements.map((element) => ({ verdict: element.getAttribute('data-verdict') as Verdict, element })));
  });
  return (
    <article class="sample" ref={article} lang="en">
      {visible.blocks.map((block, i) => {
        const words = segmentsOf(visible, block).map(({ text, mark }) =>
          mark ? <Marked key={mark.id} mark={mark} text={text} selected={mark.id === selected} onSelect={onSelect} /> : text,
        );
        return block.kind === 'title' ? <h3 key={i}>{words}</h3> : <p key={i}>{words}</p>;
      })}
    </article>
  );
}

function Marked({ mark, text, selected, onSelect }: { mark: SampleMark; text: string; selected: boolean; onSelect: ((id: string) => void) | null }) {
  if (!onSelect) return <span data-verdict={mark.verdict}>{text}</span>;
  return (
    <span
      data-verdict={mark.verdict}
      class={`sample-mark${selected ? ' sample-mark-selected' : ''}`}
      role="button"
      tabIndex={0}
      aria-pressed={selected}
      aria-label={`${verdictWord(mark.verdict)}: ${text}`}
      onClick={() => onSelect(mark.id)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect(mark.id);
      }}
    >
      {text}
    </span>
  );
}
