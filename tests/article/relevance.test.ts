import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Relevance } from '../../lib/article/relevance';

const { document } = parseHTML('<!doctype html><body><main id="app"></main></body>');
const app = document.querySelector('main')!;

/** The application shows another view: its one container is filled anew. */
function replaced(): MutationRecord[] {
  const text = document.createTextNode('A view with far more words in it than any clock, counter or ticker would show.');
  return [{ type: 'childList', target: app, addedNodes: [text], removedNodes: [], attributeName: null, oldValue: null } as unknown as MutationRecord];
}

/** So many changes of the container, each followed by a reading that finds nothing new. */
function inVain(relevance: Relevance, times: number): void {
  for (let time = 0; time < times; time++) {
    relevance.of(replaced(), []);
    relevance.wasRead(true);
  }
}

describe('what an element has done before', () => {
  it('is held against it after three readings in vain', () => {
    const relevance = new Relevance();
    inVain(relevance, 2);
    expect(relevance.of(replaced(), [])).toBe('read');
    relevance.wasRead(true);
    expect(relevance.of(replaced(), [])).toBe('nothing');
  });

  it('is forgiven where a reading found something', () => {
    const relevance = new Relevance();
    inVain(relevance, 2);
    relevance.of(replaced(), []);
    relevance.wasRead(false);
    inVain(relevance, 2);
    expect(relevance.of(replaced(), [])).toBe('read');
  });

  it('says nothing of it on the next page of the same document', () => {
    const relevance = new Relevance();
    inVain(relevance, 3);
    relevance.forget();
    expect(relevance.of(replaced(), [])).toBe('read');
  });
});
