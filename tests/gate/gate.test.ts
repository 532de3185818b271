// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import gate from '../../entrypoints/gate';

let sent: unknown[];
beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  vi.stubGlobal('chrome', { runtime: { id: 'plumbline-id', sendMessage: (message: unknown) => Promise.resolve(void sent.push(message)) } });
  delete (globalThis as { gateAt?: string }).gateAt;
  delete (globalThis as { gateYes?: boolean }).gateYes;
  document.title = '';
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
