// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import gate from '../../entrypoints/gate';

let sent: unknown[];
let tests = 0;
beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  vi.stubGlobal('chrome', { runtime: { id: 'plumbline-id', sendMessage: (message: unknown) => Promise.resolve(void sent.push(message)) } });
  delete (globalThis as { gateAt?: string }).gateAt;
  delete (globalThis as { gateYes?: boolean }).gateYes;
  document.title = '';
  // What earlier tests have left running is for another address.
  location.hash = `test-${tests++}`;
  document.body.innerHTML = '<p>Harbour trams run on time.</p>';
});
afterEach(() => vi.useRealTimers());

const YES = { name: 'gate/yes', data: {} };
const run = (): void => void gate.main();
const allLooks = (): void => void vi.advanceTimersByTime(60_000);

describe('the gate', () => {
  it('says yes once, however often it is run and however the page changes', () => {
    document.body.innerHTML = '<p>Microsoft and OpenAI have amended their agreement.</p>';
    run();
    expect(sent).toEqual([YES]);
    document.body.append(document.createElement('p'));
    run();
    allLooks();
    expect(sent).toEqual([YES]);
  });

  it('says it again at its next look where the background was stopped in the midst of it', async () => {
    document.body.innerHTML = '<p>Microsoft and OpenAI part ways.</p>';
    const { runtime } = chrome;
    vi.stubGlobal('chrome', { runtime: { ...runtime, sendMessage: (message: unknown) => (sent.push(message) > 1 ? Promise.resolve() : Promise.reject(new Error('stopped'))) } });
    run();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toEqual([YES, YES]);
  });

  it('says nothing at all on a page about something else', () => {
    run();
    allLooks();
    expect(sent).toEqual([]);
  });

  it('sees text that comes late', () => {
    run();
    vi.advanceTimersByTime(1500);
    document.body.insertAdjacentHTML('beforeend', '<p>Microsoft and OpenAI part ways.</p>');
    allLooks();
    expect(sent).toEqual([YES]);
  });

  it('sees text that comes later still where the reader has scrolled to it, also inside of a box', () => {
    run();
    allLooks();
    document.body.insertAdjacentHTML('beforeend', '<div><p>Microsoft and OpenAI part ways.</p></div>');
    document.querySelector('div')!.dispatchEvent(new Event('scrollend'));
    expect(sent).toEqual([YES]);
  });

  it('searches what stands very far down only once the reader scrolls, and then all of it', () => {
    document.body.innerHTML = `<p>${'Harbour trams run on time. '.repeat(40_000)}</p><p>Microsoft and OpenAI part ways.</p>`;
    run();
    allLooks();
    expect(sent).toEqual([]);
    window.dispatchEvent(new Event('scrollend'));
    expect(sent).toEqual([YES]);
  });

  it('searches it once: a page that does not change is not read anew at each turn of the wheel', () => {
    document.body.innerHTML = `<p>${'Harbour trams run on time. '.repeat(40_000)}</p>`;
    const reads = vi.spyOn(document.body, 'textContent', 'get');
    run();
    allLooks();
    for (let time = 0; time < 5; time++) window.dispatchEvent(new Event('scrollend'));
    expect(reads).toHaveBeenCalledTimes(2);
  });

  const grow = (): void => {
    document.body.append(document.createElement('p'));
    window.dispatchEvent(new Event('scrollend'));
  };

  it('looks a dozen times at most', () => {
    const reads = vi.spyOn(document.body, 'textContent', 'get');
    run();
    allLooks();
    for (let time = 0; time < 50; time++) grow();
    expect(reads).toHaveBeenCalledTimes(10);
  });

  it('looks once where it has been run again for another address', () => {
    run();
    allLooks();
    location.hash = 'another';
    run();
    allLooks();
    const reads = vi.spyOn(document.body, 'textContent', 'get');
    grow();
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('sees text in a component, its other half in the title', () => {
    document.title = 'Microsoft changes course';
    document.body.innerHTML = '<x-story></x-story>';
    document.querySelector('x-story')!.attachShadow({ mode: 'open' }).innerHTML = '<p>OpenAI may use any cloud.</p>';
    run();
    expect(sent).toEqual([]);
    allLooks();
    expect(sent).toEqual([YES]);
  });

  it('reads an unchanged page once', () => {
    const reads = vi.spyOn(document.body, 'textContent', 'get');
    run();
    allLooks();
    expect(reads).toHaveBeenCalledTimes(1);
  });

  it('does nothing, and does not complain, where the extension is gone or the page has taken its names', () => {
    vi.stubGlobal('chrome', {});
    document.body.innerHTML = '<p>Microsoft and OpenAI part ways.</p>';
    expect(() => (run(), allLooks())).not.toThrow();
    expect(sent).toEqual([]);
  });
});
