import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { exportSettings, importSettings } from '../../lib/settings/transfer';

describe('settings as a file', () => {
  it('come back as they went out', () => {
    const settings: Settings = { ...defaultSettings(), palette: 'orchard', mode: 'allowed', sitesAllowed: ['a.test'], tracker: 'https://t.test/?t={title}' };
    expect(importSettings(exportSettings(settings))).toEqual({ ok: true, settings });
  });

  it.each([
    ['{', 'not-json'],
    ['', 'not-json'],
    ['[1]', 'not-settings'],
    ['{"kind":"plumbline-reports","version":1,"settings":{}}', 'not-settings'],
    ['{"kind":"plumbline-settings","version":1,"settings":[]}', 'not-settings'],
    ['{"kind":"plumbline-settings","version":99,"settings":{}}', 'too-new'],
    [`"${'x'.repeat(1_000_001)}"`, 'too-large'],
  ])('%.60s is refused as %s', (text, problem) => expect(importSettings(text)).toEqual({ ok: false, problem }));

  it('reads field by field what somebody has edited by hand', () => {
    const read = importSettings('{"kind":"plumbline-settings","version":1,"settings":{"dock":false,"palette":"red"}}');
    expect(read).toEqual({ ok: true, settings: { ...defaultSettings(), dock: false } });
  });
});
