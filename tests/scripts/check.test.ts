import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run, scratch, TEXT } from './run-check';

const { folder, file } = scratch();

interface Result {
  onTopic: boolean;
  marks: { start: number; end: number; text: string; term: string; verdict: string; missing: string[]; found: string; expected: string; why: string; sources: string[] }[];
}

describe('the command line', () => {
  it('prints one object keyed by path or id, offsets in UTF-16 units of the text', () => {
    const plain = file('plain.txt', TEXT);
    const labelled = file('labelled.json', JSON.stringify({ id: 'a-1', title: 'Microsoft and OpenAI amend their deal', text: TEXT, claims: [{ quote: 'never read' }] }));
    const html = file('page.html', `<!doctype html><html lang="en"><title>x</title><body><article><h1>Microsoft and OpenAI amend their deal</h1>${TEXT.split('\n\n').slice(1).map((each) => `<p>${each}</p>`).join('')}</article></body></html>`);
    const { status, stdout } = run(['--json', plain, labelled, html]);
    expect(status).toBe(0);
    const results = JSON.parse(stdout) as Record<string, Result>;
    expect(Object.keys(results)).toEqual([plain, 'a-1', html]);
    for (const key of [plain, 'a-1']) {
      expect(results[key].onTopic).toBe(true);
      const wrong = results[key].marks.filter(({ verdict }) => verdict === 'discrepancy');
      expect(wrong.map(({ term, text, start, end }) => [term, text, TEXT.slice(start, end)])).toEqual([['revenue-share-rate', '25 percent', '25 percent']]);
      expect(wrong[0]).toMatchObject({ expected: '20%', missing: [], sources: expect.arrayContaining(['000_7a1ebafd2e88d0e6.txt']) as string[] });
      expect(wrong[0].why).toMatch(/25 percent/);
    }
    expect(results[html].marks.filter(({ verdict }) => verdict === 'discrepancy').map(({ text }) => text)).toEqual(['25 percent']);
  });

  it('prints what an article says as words: nothing in it commands the terminal or turns the line around', () => {
    const hostile = file('hostile.json', JSON.stringify({ id: 'a\u001b]0;b\u0007', title: 'T\u001b[2J\u202e', text: TEXT.replace('25 percent of', '25 percent\u009b31m \u202eof') }));
    const { stdout } = run(['--explain', hostile]);
    expect(stdout).toContain('25 percent');
    expect(stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
  });

  it('names what it cannot read, goes on with the rest, and exits with 1', () => {
    const good = file('good.txt', TEXT);
    const bad = file('bad.json', '{"text": 7}');
    const binary = file('binary.txt', Buffer.from([0, 1, 2, 0]));
    const { status, stdout, stderr } = run(['--json', bad, join(folder, 'not there'), binary, good]);
    expect(status).toBe(1);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([good]);
    expect(stderr).toMatch(/bad\.json: "text" must be a string/);
    expect(stderr).toMatch(/not there: /);
    expect(stderr).toMatch(/binary\.txt: a binary file/);
  });

  it('exits with 2 where the usage is wrong', () => {
    const { status, stderr } = run(['--nonsense', 'x']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^--nonsense: no such option\nusage: /);
  });

  it('reads standard input, and streams lines in order', () => {
    expect((JSON.parse(run(['--json', '-'], TEXT).stdout) as Record<string, Result>)['-'].onTopic).toBe(true);
    const lines = [{ id: 'one', text: TEXT }, 'no object', { id: 'three', text: 'Nothing.' }].map((each) => JSON.stringify(each)).join('\n');
    const { status, stdout } = run(['--jsonl'], lines);
    expect(status).toBe(1);
    expect(stdout.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(['one', '2', 'three']);
  });

  it('prints the trace: figures, cues and claims, each claim with its verdict', () => {
    const { stdout } = run(['--explain', file('traced.txt', TEXT)]);
    expect(stdout).toMatch(/✗ line 3/);
    expect(stdout).toMatch(/figure percent 25: 25 percent/);
    expect(stdout).toMatch(/topic agi-clause "AGI clause"/);
    expect(stdout).toMatch(/claim revenue-share-rate says figure "25 percent" by ".*".* → discrepancy, figure-other/);
  });

  it('says in words why a figure differs', () => {
    const { stdout } = run([file('words.txt', TEXT)]);
    expect(stdout).toMatch(/✗ line 3: “25 percent” – Revenue share to Microsoft\n\s+differs from the terms in our five sources: 20%/);
  });
});
