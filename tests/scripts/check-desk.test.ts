import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../scripts/check/files';
import { OutputFile } from '../../scripts/check/output';
import { Progress } from '../../scripts/check/progress';
import { run, scratch, TEXT } from './run-check';

const { folder, file } = scratch();

describe('a folder of pages', () => {
  it('is read in order, hidden files and other kinds left out', () => {
    for (const name of ['b/2.txt', 'b/1.html', 'a.json', '.git/x.txt', 'b/image.png', 'c.md']) file(`order/${name}`, 'x');
    const at = join(folder, 'order');
    expect([...filesOf([at])]).toEqual(['a.json', 'b/1.html', 'b/2.txt', 'c.md'].map((name) => join(at, name)));
  });

  it('is done but for what cannot be read, which is named', () => {
    file('desk/1.txt', TEXT);
    file('desk/2.json', '{"text":');
    file('desk/3.jsonl', `${JSON.stringify({ id: 'three', text: TEXT })}\nno json\n${JSON.stringify({ id: 'five', text: 'Nothing.' })}\n`);
    symlinkSync(join(folder, 'nowhere'), join(folder, 'desk/4.txt'));
    const { status, stdout, stderr } = run(['--json', join(folder, 'desk')]);
    expect(status).toBe(1);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([join(folder, 'desk/1.txt'), 'three', 'five']);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/2\.json: no JSON/), expect.stringMatching(/3\.jsonl:2: no JSON/), expect.stringMatching(/4\.txt: ENOENT/)]);
  });

  it('goes on past a folder that is gone by the time it is looked into', () => {
    file('going/a.txt', 'a');
    file('going/b/x.txt', 'x');
    file('going/c.txt', 'c');
    const at = join(folder, 'going');
    const files = filesOf([at]);
    expect(files.next().value).toBe(join(at, 'a.txt'));
    rmSync(join(at, 'b'), { recursive: true });
    expect([...files]).toEqual([{ name: join(at, 'b'), fault: expect.stringMatching(/ENOENT/) as string }, join(at, 'c.txt')]);
  });
});

describe('--csv', () => {
  it('has a row for each mark and for each article without one, and no cell that a spreadsheet would run', () => {
    const one = file('csv/one.txt', `=cmd|'/c calc'!A1\n\n${TEXT}`);
    const two = file('csv/two.txt', 'Nothing of interest.');
    const out = join(folder, 'out.csv');
    const { status, stdout } = run(['--csv', out, one, two, join(folder, 'gone.txt')]);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^2 articles, 1 about the deal, 1 discrepancy in 1 article, .*1 not read: written to .*out\.csv\n$/);
    const rows = parse(readFileSync(out), { bom: true, columns: true }) as Record<string, string>[];
    expect(rows.filter(({ verdict }) => verdict === 'Discrepancy')).toMatchObject([{ article: one, title: "'=cmd|'/c calc'!A1", line: '5', term: 'Revenue share to Microsoft', words: '25 percent', article_says: '25 percent', terms_say: '20%' }]);
    expect(rows.find(({ article }) => article === two)).toMatchObject({ note: 'not about the deal', verdict: '', words: '' });
    expect(rows.at(-1)).toMatchObject({ article: join(folder, 'gone.txt'), note: expect.stringMatching(/^not read: ENOENT/) as string });
    expect(rows.some(({ verdict }) => verdict === 'Unverified')).toBe(false);
  });

  it('says which file cannot be written, and checks nothing', () => {
    const { status, stdout, stderr } = run(['--csv', join(folder, 'no/such/folder/x.csv'), file('fine.txt', TEXT)]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^.*no\/such\/folder\/x\.csv: cannot be written: ENOENT/);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stdout).toBe('');
  });

  it('names the file where writing fails later on', () => {
    const out = new OutputFile(join(folder, 'later.csv'));
    out.write('a');
    out.close();
    expect(() => out.write('b')).toThrow(/later\.csv: cannot be written: EBADF/);
  });
});

describe('progress', () => {
  const written: string[] = [];
  const to = (isTTY: boolean): NodeJS.WriteStream => ({ isTTY, write: (text: string) => written.push(text) }) as unknown as NodeJS.WriteStream;

  it('is one line that changes on a terminal, and steps aside for messages', () => {
    written.length = 0;
    const progress = new Progress(to(true), 2500, true);
    progress.step();
    progress.say('x.txt: a binary file');
    progress.end();
    expect(written).toEqual(['\r\u001b[K1 of 2,500 articles done', '\r\u001b[Kx.txt: a binary file\n', '\r\u001b[K1 of 2,500 articles done\n']);
  });

  it('is silent where nobody asked, but for messages', () => {
    written.length = 0;
    const progress = new Progress(to(false), 3, false);
    progress.step();
    progress.say('x.txt: a binary file');
    progress.end();
    expect(written).toEqual(['x.txt: a binary file\n']);
  });

  it('comes as lines where it is asked for and there is no terminal, on standard error alone', () => {
    const path = file('fine.txt', TEXT);
    const { stdout, stderr } = run(['--json', '--progress', path, path]);
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^2 of 2 articles done/);
    expect(Object.keys(JSON.parse(stdout) as object)).toEqual([path]);
    expect(run(['--json', path]).stderr).toBe('');
  });
});
