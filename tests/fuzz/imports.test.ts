/** Files of all sorts brought in: each is refused as a whole with a reason, or gives what holds, and nothing but data comes of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotationFile } from '../../lib/reports/formats/annotation';
import { csvFile } from '../../lib/reports/formats/csv';
import { claimReviewFile } from '../../lib/reports/formats/claim-review';
import { ownFile } from '../../lib/reports/formats/own';
import { ImportError } from '../../lib/reports/import/problem';
import { readReports } from '../../lib/reports/import/read-file';
import { parseReport } from '../../lib/reports/schema';
import { mailDraft, trackerLink } from '../../lib/reports/send';
import { FIELDS, readSettings } from '../../lib/settings/fields';
import { defaultSettings, type SettingName } from '../../lib/settings/settings';
import { importSettings, exportSettings } from '../../lib/settings/transfer';
import { anyReport, report } from '../reports/samples';
import { mutated } from './mutate';
import { nastyText, nastyValue, pollution } from './nasty';
import { PATIENCE, runs } from './runs';

const NOW = '2026-05-02T08:00:00.000Z';
const OWN = JSON.parse(ownFile([report(), report({ id: '00000000-0000-4000-8000-000000000002' })], NOW)) as unknown;
const ANNOTATIONS = JSON.parse(annotationFile([report()], NOW)) as unknown;
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Refused with a reason, or reports that pass their schema as they are. */
async function outcome(bytes: Uint8Array): Promise<'refused' | 'read'> {
  let reports;
  try {
    ({ reports } = await readReports(bytes, NOW));
  } catch (error) {
    expect(error, String((error as Error).stack)).toBeInstanceOf(ImportError);
    return 'refused';
  }
  expect(reports.length).toBeGreaterThan(0);
  for (const each of reports) {
    expect(parseReport(each)).toEqual({ ok: true, value: each });
    expect(Object.getPrototypeOf(each)).toBe(Object.prototype);
    for (const url of [each.page.url, each.page.visited]) expect(new URL(url).protocol).toMatch(/^https?:$/);
    for (const write of [csvFile, claimReviewFile]) expect(write([each]).length).toBeGreaterThan(0);
    expect(mailDraft(each.page.title, each.note).url).toMatch(/^mailto:\?subject=[^\s"<>]*&body=[^\s"<>]*$/);
    expect(trackerLink('https://t.example/new?title={title}&body={body}', each.page.title, each.note)!.url).toMatch(/^https:\/\/t\.example\/new\?title=[^\s"<>&]*&body=[^\s"<>&]*$/);
  }
  return 'read';
}

const damage = (text: string) =>
  fc.array(fc.tuple(fc.nat(text.length), fc.nat(20), fc.oneof(nastyText, fc.constantFrom('{', '}', '[', ']', '"', ',', '\\u0000', '\\ud800', '1e999', '"__proto__":'))), { minLength: 1, maxLength: 4 })
    .map((cuts) => cuts.reduce((now, [at, count, put]) => now.slice(0, at) + put + now.slice(at + count), text));
const encoded = (text: string) =>
  fc.constantFrom<(text: string) => Uint8Array>(
    utf8,
    (one) => utf8(`\ufeff${one}`),
    (one) => Uint8Array.from(Buffer.from(`\ufeff${one}`, 'utf16le')),
    (one) => Uint8Array.from(Buffer.from(`\ufeff${one}`, 'utf16le').swap16()),
    (one) => Uint8Array.from(Buffer.from(one, 'utf16le')),
    (one) => Uint8Array.from(Buffer.from(one, 'latin1')),
  ).map((encode) => encode(text));

describe('a file of reports', () => {
  it('that is broken in a few places is refused, or read', async () => {
    const seen = { refused: 0, read: 0 };
    await fc.assert(fc.asyncProperty(fc.oneof(mutated(OWN), mutated(ANNOTATIONS), mutated([ANNOTATIONS])), async (file) => void seen[await outcome(utf8(JSON.stringify(file) ?? ''))]++), runs(300));
    expect(Math.min(seen.refused, seen.read)).toBeGreaterThan(0);
    expect(pollution()).toEqual([]);
  }, PATIENCE);

  it('with damaged text or in any encoding is refused, or read', async () => {
    const text = fc.constantFrom(JSON.stringify(OWN), JSON.stringify(ANNOTATIONS));
    await fc.assert(fc.asyncProperty(text.chain((each) => fc.oneof(fc.constant(each), damage(each))).chain(encoded), async (bytes) => void (await outcome(bytes))), runs(300));
    expect(pollution()).toEqual([]);
  }, PATIENCE);

  it('of any bytes or any JSON is refused', async () => {
    const any = fc.oneof(fc.uint8Array({ maxLength: 400 }), nastyValue.map((value) => utf8(JSON.stringify(value) ?? '')), fc.nat(5000).map((depth) => utf8('['.repeat(depth) + ']'.repeat(depth))), fc.nat(5000).map((depth) => utf8('{"first":'.repeat(depth) + '1' + '}'.repeat(depth))));
    await fc.assert(fc.asyncProperty(any, async (bytes) => void expect(await outcome(bytes)).toBe('refused')), runs(300));
    expect(pollution()).toEqual([]);
  }, PATIENCE);

  it('that we wrote is read as it was, whatever its reports say', async () => {
    await fc.assert(fc.asyncProperty(anyReport, fc.constantFrom(ownFile, annotationFile), async (one, write) => {
      expect((await readReports(utf8(write([one], NOW)), NOW)).reports).toEqual([one]);
    }), runs(100));
  }, PATIENCE);
});

describe('a file of settings', () => {
  const FILE = JSON.parse(exportSettings({ ...defaultSettings(), sitesOff: ['news.example', 'other.example'], tracker: 'https://t.example/new?title={title}' })) as unknown;

  it('is refused with a reason, or gives settings that hold', () => {
    const any = fc.oneof(mutated(FILE, 6).map((file) => JSON.stringify(file) ?? ''), nastyValue.map((value) => JSON.stringify({ kind: 'plumbline-settings', version: 1, settings: value })), damage(JSON.stringify(FILE)), fc.string(), nastyText, fc.nat(50_000).map((depth) => '['.repeat(depth)));
    const seen = { refused: 0, read: 0 };
    fc.assert(fc.property(any, (text) => {
      const read = importSettings(text);
      seen[read.ok ? 'read' : 'refused']++;
      if (!read.ok) return void expect(['not-json', 'not-settings', 'too-new', 'too-large']).toContain(read.problem);
      expect(Object.keys(read.settings).sort()).toEqual(Object.keys(defaultSettings()).sort());
      for (const [name, value] of Object.entries(read.settings)) expect(FIELDS[name as SettingName].safeParse(value)).toEqual({ success: true, data: value });
      expect(readSettings(read.settings)).toEqual(read.settings);
      if (read.settings.tracker !== '') expect(read.settings.tracker).toMatch(/^https?:\/\//i);
    }), runs(300));
    expect(Math.min(seen.refused, seen.read)).toBeGreaterThan(0);
    expect(pollution()).toEqual([]);
  }, PATIENCE);
});
