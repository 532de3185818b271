import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { harmless, harmlessAddress, harmlessJson, harmlessLine } from '../../lib/i18n/harmless';

const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const anyText = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\u202e', '\u2066', '\u2069', '\u061c', '\u200f', '\u0000', '\u001b[31m', '\u009b2J', '\u0085', '\n', '\t'))).map((parts) => parts.join(''));

describe('text of others', () => {
  it('turns no words around it, and commands no terminal', () => {
    expect(harmless('pay \u202egnp.exe\u202c now')).toBe('pay gnp.exe now');
    expect(harmless('\u001b[2J\u001b]0;title\u0007 \u009b31m\u0008\u007f')).toBe('[2J]0;title 31m');
  });

  it('keeps what scripts and emoji need: joiners, tabs, line breaks', () => {
    for (const text of ['نامه\u200cای', '👩\u200d🚀', 'עברית', 'a\tb\nc\r\nd', 'soft\u00adhyphen']) expect(harmless(text)).toBe(text);
  });

  it('is one line where a line is wanted', () => {
    expect(harmlessLine(' A headline\r\n\r\nDear bank,\u2028pay\u2029now\u0085\v\f\t! ')).toBe('A headline Dear bank, pay now !');
  });

  it('is an address that browsers would send, without turns and line breaks', () => {
    expect(harmlessAddress('https://a.example/\u202egpj.exe')).toBe('https://a.example/%E2%80%AEgpj.exe');
    expect(harmlessAddress('https://a.example/x\n\nPay me')).toBe('https://a.example/xPay%20me');
    expect(harmlessAddress('https://аpple.example/')).toBe('https://xn--pple-43d.example/');
    expect(harmlessAddress('no address\u202e\nat all')).toBe('no address at all');
  });

  it('says the same in JSON, and stands there in its order', () => {
    fc.assert(
      fc.property(anyText, anyText, (key, value) => {
        const json = harmlessJson(JSON.stringify({ [key]: [value] }));
        expect(json).not.toMatch(TURNS);
        expect(JSON.parse(json)).toEqual({ [key]: [value] });
      }),
    );
  });

  it('is harmless once and for all, whatever it holds', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(harmless(text)).not.toMatch(TURNS);
        expect(harmless(harmless(text))).toBe(harmless(text));
        expect(harmlessLine(text)).not.toMatch(/[\n\r\v\f\u0085\u2028\u2029\u0000-\u001f]/);
        expect(harmlessAddress(text)).not.toMatch(TURNS);
      }),
    );
  });
});
