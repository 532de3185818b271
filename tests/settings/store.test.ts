import { describe, expect, it } from 'vitest';
import { migrate, type Step } from '../../lib/settings/migrate';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { localLock, settingsStore } from '../../lib/settings/store';
import { fakeArea } from './fake-area';

function open(initial?: Record<string, unknown>) {
  const fake = fakeArea(initial);
  return { ...fake, store: settingsStore(fake.area, fake.changes, localLock()) };
}

describe('the settings store', () => {
  it('gives the defaults of an empty area and writes nothing by reading', async () => {
    const { store, items } = open();
    expect(await store.load()).toEqual(defaultSettings());
    expect(items.size).toBe(0);
  });

  it('stores each setting by itself, with the version', async () => {
    const { store, items } = open();
    await store.set('palette', 'dusk');
    await store.set('dock', false);
    expect(await store.load()).toEqual({ ...defaultSettings(), palette: 'dusk', dock: false });
    expect(items.get('settings:version')).toBe(1);
  });

  it('refuses a value that does not hold, and leaves what was there', async () => {
    const { store } = open();
    await store.set('markStyle', 'both');
    await expect(store.set('markStyle', 'blink' as Settings['markStyle'])).rejects.toThrow(/markStyle/);
    expect((await store.load()).markStyle).toBe('both');
  });

  it('loses none of two changes made at once to the same list', async () => {
    const { store } = open();
    await Promise.all(['a.test', 'b.test', 'c.test'].map((site) => store.update('sitesOff', (sites) => [...sites, site])));
    expect((await store.load()).sitesOff).toEqual(['a.test', 'b.test', 'c.test']);
  });

  it('goes on after a change that failed', async () => {
    const { store } = open();
    const failed = store.update('sitesOff', () => {
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    await store.set('dock', false);
    expect((await store.load()).dock).toBe(false);
  });

  it('tells of changes to settings, and of nothing else', async () => {
    const { store, area, listeners } = open();
    const heard: Settings[] = [];
    const stop = store.onChange((settings) => heard.push(settings));
    await area.set({ 'report-draft': 1 });
    await store.set('dock', false);
    await new Promise((done) => setTimeout(done));
    expect(heard).toEqual([{ ...defaultSettings(), dock: false }]);
    stop();
    expect(listeners.size).toBe(0);
  });

  it('replaces everything at once, and erases everything of its own', async () => {
    const { store, items } = open({ 'report-draft': 1 });
    await store.replace({ palette: 'ink', dock: 'broken' });
    expect(await store.load()).toEqual({ ...defaultSettings(), palette: 'ink' });
    await store.erase();
    expect([...items.keys()]).toEqual(['report-draft']);
  });
});

describe('migration', () => {
  const steps: Step[] = [
    ({ underline, ...rest }) => ({ ...rest, markStyle: underline === true ? 'line' : 'background' }),
    ({ markStyle, ...rest }) => ({ ...rest, markStyle: markStyle === 'background' ? 'both' : markStyle }),
  ];

  it('takes every step from the stored version on, in order', () => {
    expect(migrate({ underline: false, dock: true }, 1, steps)).toEqual({ dock: true, markStyle: 'both' });
    expect(migrate({ markStyle: 'background' }, 2, steps)).toEqual({ markStyle: 'both' });
    expect(migrate({ markStyle: 'background' }, 3, steps)).toEqual({ markStyle: 'background' });
  });

  it('leaves settings of a later version, or without a version, to the fields', () => {
    for (const from of [9, 0, 1.5, '1', undefined]) expect(migrate({ dock: true }, from, steps)).toEqual({ dock: true });
  });
});
