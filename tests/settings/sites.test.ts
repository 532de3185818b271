import { describe, expect, it } from 'vitest';
import { defaultSettings, type Settings } from '../../lib/settings/settings';
import { coverage, patternOf, runsOn, siteOf } from '../../lib/settings/sites';

const having = (change: Partial<Settings>): Settings => ({ ...defaultSettings(), ...change });

describe('siteOf', () => {
  it.each([
    ['https://www.Example.org/a/b?c#d', 'example.org'],
    ['example.org', 'example.org'],
    [' news.example.org:8080/x ', 'news.example.org'],
    ['http://localhost:3000', 'localhost'],
    ['http://127.0.0.1:8123/a', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['example.org.', 'example.org'],
    ['www.com', 'www.com'],
  ])('%s is %s', (address, site) => expect(siteOf(address)).toBe(site));

  it.each(['', 'two words', 'chrome://extensions', 'file:///etc/hosts', 'javascript:alert(1)', 'data:text/html,x', 'https://', '*.org', 'a..b'])(
    '%j is no site',
    (address) => expect(siteOf(address)).toBeNull(),
  );
});

describe('runsOn', () => {
  it('runs everywhere on the web but where it is off', () => {
    const settings = having({ sitesOff: ['example.org'] });
    expect(runsOn(settings, 'https://example.org/a')).toBe(false);
    expect(runsOn(settings, 'https://news.example.org/a')).toBe(false);
    expect(runsOn(settings, 'https://notexample.org/a')).toBe(true);
    expect(runsOn(settings, 'chrome://settings')).toBe(false);
    expect(runsOn(settings, 'news.test')).toBe(false);
  });

  it('runs on allowed sites alone, and off still wins', () => {
    const settings = having({ mode: 'allowed', sitesAllowed: ['example.org'], sitesOff: ['sport.example.org'] });
    expect(runsOn(settings, 'https://www.example.org/')).toBe(true);
    expect(runsOn(settings, 'https://sport.example.org/')).toBe(false);
    expect(runsOn(settings, 'https://other.test/')).toBe(false);
  });
});

describe('coverage', () => {
  it('covers a site with its subdomains, and an address as it is', () => {
    expect(['example.org', 'localhost', '127.0.0.1', '[::1]'].map(patternOf)).toEqual([
      '*://*.example.org/*',
      '*://localhost/*',
      '*://127.0.0.1/*',
      '*://[::1]/*',
    ]);
  });

  it('matches nothing where only allowed sites count and none is allowed', () => {
    expect(coverage(having({ mode: 'allowed', sitesOff: ['a.test'] }))).toEqual({ matches: [], excludeMatches: ['*://*.a.test/*'] });
  });
});
