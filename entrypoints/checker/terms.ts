/** Terms with their sentences, as the background tells them: asked for once each, when a card needs them. */
import type { CardTerm } from '../../components/card/view';
import type { TermView } from '../../lib/messages/term-view';

export class Terms {
  private readonly known = new Map<string, CardTerm>();

  constructor(
    private readonly ask: (id: string) => Promise<TermView | null>,
    /** A term that was being looked up has come. */
    private readonly come: () => void,
  ) {}

  of(id: string | null): CardTerm {
    if (id === null) return 'none';
    const known = this.known.get(id);
    if (known) return known;
    this.known.set(id, 'loading');
    const keep = (view: TermView | null): void => {
      this.known.set(id, view ?? 'none');
      this.come();
    };
    this.ask(id).then(keep, () => keep(null));
    return 'loading';
  }
}
