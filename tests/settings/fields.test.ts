import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIELDS, readSettings, SETTING_NAMES } from '../../lib/settings/fields';
import { defaultSettings } from '../../lib/settings/settings';

describe('reading settings', () => {
  it('has a schema for each setting and no other', () => {
    expect([...SETTING_NAMES].sort()).toEqual(Object.keys(defaultSettings()).sort());
  });

  it('accepts every default as it is', () => {
    const defaults = defaultSettings();
    for (const name of SETTING_NAMES) expect(FIELDS[name].parse(defaults[name])).toEqual(defaults[name]);
  });

  it('keeps the good fields where one is bad', () => {
    const read = readSettings({ markStyle: 'blink', palette: 'dusk', dock: 'yes', mode: 'allowed' });
    expect(read).toEqual({ ...defaultSettings(), palette: 'dusk', mode: 'allowed' });
  });

  it('keeps the good verdicts where one is bad', () => {
    const read = readSettings({ shown: { match: false, discrepancy: 'no', unverified: true } });
    expect(read.shown).toEqual({ match: false, discrepancy: true, 'missing-context': true, unverified: true });
  });

  it('drops single bad sites, doubles and what belongs to an address but not to a site', () => {
    const read = readSettings({ sitesOff: ['https://www.Example.org/a?b', 7, 'example.org', 'not a site', 'b.test', null] });
    expect(read.sitesOff).toEqual(['b.test', 'example.org']);
  });

  it('drops a tracker that is no template of a web address', () => {
    for (const tracker of ['javascript:alert({title})', 'https://tracker.test/new', '{title}', 'x'.repeat(3000), 5]) {
      expect(readSettings({ tracker }).tracker).toBe('');
    }
    const good = 'https://tracker.test/new?t={title}&b={body}';
    expect(readSettings({ tracker: good }).tracker).toBe(good);
  });

  it('gives whole settings for anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        const read = readSettings(raw);
        for (const name of SETTING_NAMES) expect(FIELDS[name].safeParse(read[name]).success).toBe(true);
        expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
      }),
    );
  });

  it('takes nothing from a record that tries to reach the prototype', () => {
    const read = readSettings(JSON.parse('{"__proto__":{"dock":false},"constructor":1}'));
    expect(read).toEqual(defaultSettings());
    expect(({} as { dock?: boolean }).dock).toBeUndefined();
  });
});
