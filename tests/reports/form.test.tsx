// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportForm, type ReportFormProps } from '../../components/reports/ReportForm';
import { LatestReports } from '../../components/reports/LatestReports';
import { speak } from '../i18n/catalogue';
import { doing, named, show, type, words } from '../components/render';
import { draft, report } from './samples';

beforeEach(() => speak('en'));

const TERMS = [{ id: 'openai-revenue', title: 'OpenAI’s revenue' }, { id: 'azure-first', title: 'Azure first' }];

async function form(change: Partial<ReportFormProps> = {}) {
  const props: ReportFormProps = {
    words: '$150 billion',
    fields: draft({ note: '' }),
    typed: null,
    ofMark: true,
    first: null,
    samePlace: false,
    incognito: false,
    terms: TERMS,
    onTyped: vi.fn(),
    onSave: vi.fn(() => Promise.resolve({ ok: true as const })),
    onOpenAll: vi.fn(),
    onClose: vi.fn(),
    ...change,
  };
  const { root } = await show(<ReportForm {...props} />);
  const note = (): HTMLTextAreaElement => root.querySelector('.report-note')!;
  const press = (key: string, ctrlKey = false): Promise<void> => doing(() => note().dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true })));
  return { root, props, note, press, save: vi.mocked(props.onSave) };
}

describe('the report form', () => {
  it('takes the focus into the note, and keeps the report with Ctrl and Enter', async () => {
    const { root, note, press, save } = await form();
    expect(document.activeElement).toBe(note());
    await doing(() => type(note(), 'Too much.'));
    await press('Enter');
    expect(save).not.toHaveBeenCalled();
    await press('Enter', true);
    expect(save).toHaveBeenCalledWith({ kind: 'discrepancy', term: 'openai-revenue', found: '$150 billion', expected: 'over $10 billion a year', note: 'Too much.', source: 'https://source.example/a' }, { again: false, agreed: false });
    expect(words(root)).toContain('stored on this device');
    expect(document.activeElement).toBe(named(root, 'Done'));
  });

  it('lets the reader change kind, term and values', async () => {
    const { root, save } = await form();
    await doing(() => root.querySelector<HTMLInputElement>('input[value="false-alarm"]')!.click());
    const term = root.querySelector('select')!;
    await doing(() => {
      term.value = '';
      term.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await doing(() => named(root, 'Keep report').click());
    expect(save.mock.calls[0]![0]).toMatchObject({ kind: 'false-alarm', term: null });
  });

  it('asks of a mark who is right, and of other words what is wrong', async () => {
    const { root } = await form();
    const hint = () => words(root.querySelector('.report-kind-more'));
    expect(hint()).toBe('The mark is right, and the page is wrong.');
    await doing(() => root.querySelector<HTMLInputElement>('input[value="false-alarm"]')!.click());
    expect(hint()).toBe('The mark is wrong.');
    expect(words(root.querySelector('label[for$="-note"]'))).toBe('Why should it not be marked?');
    const { root: other } = await form({ ofMark: false });
    expect(words(other.querySelector('.report-kind-more'))).toBe('The page says something else than the terms.');
  });

  it('opens with what was typed before, and forgets it once it is kept', async () => {
    const { note, press, props } = await form({ typed: { ...draft(), note: 'Half a sent' } });
    expect(note().value).toBe('Half a sent');
    await doing(() => type(note(), 'Half a sentence'));
    expect(props.onTyped).toHaveBeenLastCalledWith(expect.objectContaining({ note: 'Half a sentence' }));
    await press('Enter', true);
    expect(props.onTyped).toHaveBeenLastCalledWith(null);
  });

  it('asks first in a private window, and keeps nothing until the reader agrees', async () => {
    const { root, press, save } = await form({ incognito: true });
    expect(words(root)).toContain('This is a private window. The report will be kept after it is closed');
    await press('Enter', true);
    expect(save).not.toHaveBeenCalled();
    expect(words(root.querySelector('[role="alert"]'))).toContain('Tick the box');
    await doing(() => root.querySelector<HTMLInputElement>('.report-agree')!.click());
    await press('Enter', true);
    expect(save).toHaveBeenCalledWith(expect.anything(), { again: false, agreed: true });
  });

  it('opens the first report of the same words, and changes that', async () => {
    const { root, note, press, save } = await form({ first: report({ note: 'As I said.' }), samePlace: true, incognito: true });
    expect(words(root)).toContain('You reported these words on May 1, 2026');
    expect(note().value).toBe('As I said.');
    expect(root.querySelector('.report-agree')).toBeNull();
    await press('Enter', true);
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ note: 'As I said.' }), { again: false, agreed: false });
    expect(words(root)).toContain('The changes are stored');
  });

  it('of the same words in another place can be made anew', async () => {
    const { root, note, press, save } = await form({ first: report({ note: 'As I said.' }), samePlace: false });
    await doing(() => named(root, 'Report this place too').click());
    expect(note().value).toBe('');
    // The button that was pressed has gone.
    expect(document.activeElement).toBe(note());
    await press('Enter', true);
    expect(save).toHaveBeenCalledWith(expect.objectContaining({ note: '' }), { again: true, agreed: false });
  });

  it.each([
    ['full', false, 'no room left on the disk'],
    ['unreadable', false, 'cannot open the reports'],
  ] as const)('says that it is %s, and keeps the words in the form where nothing else has them', async (error, kept, said) => {
    const { root, note, press } = await form({ onSave: vi.fn(() => Promise.resolve({ ok: false as const, error, kept })) });
    await doing(() => type(note(), 'Not to be lost.'));
    await press('Enter', true);
    expect(words(root.querySelector('[role="alert"]'))).toContain(said);
    expect(note().value).toBe('Not to be lost.');
  });

  it('says that a draft waits where it was set aside', async () => {
    const { root, press } = await form({ onSave: vi.fn(() => Promise.resolve({ ok: false as const, error: 'blocked' as const, kept: true })) });
    await press('Enter', true);
    expect(words(root)).toContain('Not stored yet');
    expect(words(root)).toContain('will be stored as soon as that is possible');
  });

  it('is stored once, however often the reader presses', async () => {
    const onSave = vi.fn(() => new Promise<{ ok: true }>(() => {}));
    const { root, press } = await form({ onSave });
    named(root, 'Keep report').focus();
    await press('Enter', true);
    await press('Enter', true);
    await doing(() => named(root, 'Keep report').click());
    expect(onSave).toHaveBeenCalledTimes(1);
    // A disabled button would lose the focus in a browser.
    expect(root.querySelectorAll(':disabled')).toHaveLength(0);
  });

  it('shows words that turn the direction of text without what turns them', async () => {
    const { root } = await form({ words: 'pay \u202egnp.exe' });
    expect(words(root.querySelector('.report-words'))).toBe('pay gnp.exe');
  });
});

describe('the latest reports', () => {
  it('show those of the page first, and say which are no longer on it', async () => {
    const [a, b, c] = ['1', '2', '3'].map((last) => report({ id: `00000000-0000-4000-8000-00000000000${last}`, note: `note ${last}` })) as [ReturnType<typeof report>, ReturnType<typeof report>, ReturnType<typeof report>];
    const [onOpen, onGoTo] = [vi.fn(), vi.fn()];
    const { root } = await show(
      <LatestReports reports={[a, b, c]} total={3} here={new Map([[b.id, true], [c.id, false]])} said="" onOpen={onOpen} onGoTo={onGoTo} onOpenAll={vi.fn()} onReportSelection={vi.fn()} onExport={vi.fn()} />,
    );
    const items = [...root.querySelectorAll<HTMLElement>('.latest-item')];
    expect(items.map((item) => /note \d/.exec(words(item))![0])).toEqual(['note 2', 'note 3', 'note 1']);
    expect(words(items[0])).toContain('on this page');
    expect(words(items[1])).toContain('no longer on this page');
    items.forEach((item) => item.click());
    expect(onGoTo.mock.calls).toEqual([[b.id]]);
    expect(onOpen.mock.calls).toEqual([[c.id], [a.id]]);
  });
});
