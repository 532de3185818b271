// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Payments } from '../../components/payments/Payments';
import { SourcesPanel } from '../../components/sources/SourcesPanel';
import { Timeline } from '../../components/timeline/Timeline';
import { speak } from '../i18n/catalogue';
import { deal } from './deals';
import { doing, named, show, words } from './render';

beforeEach(() => speak('en'));

describe('the deal', () => {
  it('is drawn with a named point for each event, which leads to the event in words', async () => {
    const { root } = await show(<Timeline deal={deal} onOpenTerm={vi.fn()} />);
    const points = [...root.querySelectorAll<SVGAElement>('svg a')];
    expect(points.map((point) => point.getAttribute('aria-label'))).toContain('End of 2030: Revenue share ends');
    const events = [...root.querySelectorAll('.event')];
    expect(events).toHaveLength(points.length);
    await doing(() => void points[0]!.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
    expect(document.activeElement).toBe(events[0]);
    expect(events[0]!.classList).toContain('event-picked');
  });

  it('leads from an event and from a payment to its term', async () => {
    const onOpenTerm = vi.fn();
    const { root } = await show(
      <>
        <Timeline deal={deal} onOpenTerm={onOpenTerm} />
        <Payments deal={deal} onOpenTerm={onOpenTerm} />
      </>,
    );
    await doing(() => named(root, 'First investment').click());
    await doing(() => named(root, 'Cap on the revenue share').click());
    expect(onOpenTerm.mock.calls.flat()).toEqual(['initial-investment', 'revenue-share-cap']);
  });

  it('says in words who pays and who has stopped paying', async () => {
    const { root } = await show(<Payments deal={deal} onOpenTerm={vi.fn()} />);
    const [pays, paid] = [...root.querySelectorAll('.flow')].map(words);
    expect(pays).toMatch(/OpenAI pays Microsoft.*20%.*through 2030.*capped/);
    expect(paid).toMatch(/Microsoft used to pay OpenAI.*ended/);
  });
});

describe('the sources', () => {
  it('say what kind of text each is, how much it says, and where it dissents', async () => {
    const { root } = await show(<SourcesPanel deal={deal} onOpenTerm={vi.fn()} />);
    const sheets = [...root.querySelectorAll('.source')].map(words);
    expect(sheets).toHaveLength(5);
    expect(sheets[4]).toMatch(/Newsletter.*States 12 terms.*Dissents from 2/);
    expect(sheets[1]).toMatch(/Long explainer.*Implies 3 more/);
  });

  it('open to the quoted sentences, each leading to its term', async () => {
    const onOpenTerm = vi.fn();
    const { root } = await show(<SourcesPanel deal={deal} onOpenTerm={onOpenTerm} />);
    const details = root.querySelectorAll<HTMLDetailsElement>('.source details')[4]!;
    await doing(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    expect(details.querySelectorAll('q')).toHaveLength(15);
    expect(words(details)).toContain('a $150 billion revenue engine');
    await doing(() => named(details, "OpenAI's revenue").click());
    expect(onOpenTerm).toHaveBeenCalledWith('openai-revenue', '004_dc4972e43ee0a9f3.txt');
  });
});
