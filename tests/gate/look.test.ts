// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { innerText } from '../../lib/gate/look';
import { gateWords } from '../../lib/terms/gate-words';

const GROUPS = (JSON.parse(readFileSync('seeds/terms.json', 'utf8')) as { language: { gate: string[][] } }).language.gate;
const says = (text: string): boolean => gateWords.every((pattern) => pattern.test(text));

describe('the words of the gate', () => {
  it.each(GROUPS.flat())('are those of the term set: %s', (word) => {
    expect(gateWords).toHaveLength(GROUPS.length);
    expect(gateWords.filter((pattern) => pattern.test(`${word}.`))).toHaveLength(1);
  });

  it.each(['MICROSOFT and OpenAI part ways', 'microsoft, maker of Windows; the openai deal', 'Microsoft and Open\u00a0AI', 'Microsoft and open\nAI', 'MSFT rises on ChatGPT news'])('let through: %s', (text) => {
    expect(says(text)).toBe(true);
  });

  it.each(['Microsoft alone', 'OpenAI and Oracle', 'an open airfield near Redmond', ''])('stop: %s', (text) => {
    expect(says(text)).toBe(false);
  });

  it('are plain words: no pattern can be slow', () => {
    for (const word of GROUPS.flat()) expect(word).toMatch(/^[a-z0-9 ]+$/);
  });
});

describe('text that the body does not hold', () => {
  it('is read from open shadow roots, one in the other', () => {
    document.body.innerHTML = '<x-outer></x-outer><p>outside</p>';
    const outer = document.querySelector('x-outer')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<section><x-inner></x-inner>first</section>';
    outer.querySelector('x-inner')!.attachShadow({ mode: 'open' }).innerHTML = 'second';
    const text = innerText(document);
    expect(text).toContain('first');
    expect(text).toContain('second');
    expect(text).not.toContain('outside');
  });

  it('ends in time on a page with no end of roots', () => {
    document.body.innerHTML = '';
    let at: Element | ShadowRoot = document.body;
    for (let depth = 0; depth < 2000; depth += 1) {
      const host = document.createElement('x-host');
      at.append(host);
      at = host.attachShadow({ mode: 'open' });
      at.append('x');
    }
    expect(innerText(document).length).toBeLessThan(2000);
  });
});
