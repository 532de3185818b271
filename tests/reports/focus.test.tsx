// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportsPage } from '../../components/reports/ReportsPage';
import { LED, type ReportsActions, type ReportsView } from '../../components/reports/view';
import { named, show } from '../components/render';
import { speak } from '../i18n/catalogue';
import { report } from './samples';

beforeEach(() => speak('en'));

const one = report();
const two = report({ id: '00000000-0000-4000-8000-000000000002', quote: { ...one.quote, exact: 'until 2040' } });
const view: ReportsView = {
  query: { text: '', kind: null, state: null, term: null, site: null, sort: 'updated', offset: 0, limit: 50 },
  list: { reports: [one, two], total: 2 },
  counts: { total: 2, kinds: {}, states: {}, terms: [], sites: [] },
  aside: { broken: [], kept: [] },
  selected: new Set(),
  editing: null,
  led: null,
  ledToImport: false,
  said: null,
  preview: null,
  busy: false,
  terms: [],
};
const preview = { file: 'reports.json', reports: [two], broken: 0, fresh: [two.id], same: [], conflicts: [] };
const onEdit = vi.fn();
const actions = new Proxy({}, { get: (_, name) => (name === 'onEdit' ? onEdit : () => undefined) }) as ReportsActions;
const page = (change: Partial<ReportsView>) => <ReportsPage view={{ ...view, ...change }} actions={actions} />;
const focused = (): Element | null => document.activeElement;

describe('what goes gives the focus on', () => {
  it.each([/^Bring in/, 'Cancel'])('the preview of a file, to the button that picks one: %s', async (button) => {
    const { root, again } = await show(page({ preview }));
    named(root, button).focus();
    await again(page({ said: button === 'Cancel' ? null : { words: 'Brought in.' } }));
    expect(focused()).toBe(named(root, /^Choose a file/));
  });

  it('the buttons of a selection, to the box that selects the page', async () => {
    const { root, again } = await show(page({ selected: new Set([one.id]) }));
    const box = root.querySelector('.reports-pick input');
    named(root, 'Select none').focus();
    await again(page({}));
    expect(focused()).toBe(box);
    await again(page({ selected: new Set([one.id]) }));
    named(root, /^Select all 2/).focus();
    await again(page({ selected: new Set([one.id, two.id]) }));
    expect(focused()).toBe(box);
  });

  it('a notice, to where the reader was, and to the list where that has gone', async () => {
    const { root, again } = await show(page({}));
    const edit = root.querySelector<HTMLElement>('.report-item-do button')!;
    edit.focus();
    const said = { words: 'Done.' };
    await again(page({ said }));
    named(root, 'Close').focus();
    await again(page({}));
    expect(focused()).toBe(edit);
    await again(page({ said, list: { reports: [two], total: 1 } }));
    await again(page({ said, list: { reports: [], total: 0 } }));
    named(root, 'Close').focus();
    await again(page({ list: { reports: [], total: 0 } }));
    expect(focused()).toBe(root.querySelector('.reports-main'));
  });

  it('the notice of reports that wait, likewise', async () => {
    const { root, again } = await show(page({ aside: { broken: [], kept: [{}] as never } }));
    named(root, 'Try again').focus();
    await again(page({}));
    expect(root.querySelector('.reports-main')).toBe(focused());
  });

  it('and takes none from who has it elsewhere', async () => {
    const { root, again } = await show(page({ preview, selected: new Set([one.id]), said: { words: 'Done.' } }));
    const search = root.querySelector<HTMLElement>('input[type="search"]')!;
    search.focus();
    await again(page({}));
    expect(focused()).toBe(search);
  });
});

describe('a report that the reader was led to, and that stands in the list as well', () => {
  it('has one editor, where it was asked for', async () => {
    const { root, again } = await show(page({ led: one, editing: LED }));
    const editors = (): (string | undefined)[] => [...root.querySelectorAll('.report-editor')].map((editor) => editor.closest('section')?.className);
    expect(editors()).toEqual(['reports-led']);
    root.querySelector<HTMLElement>('.reports-main .report-item-do button')!.click();
    expect(onEdit).toHaveBeenLastCalledWith(one.id);
    await again(page({ led: one, editing: one.id }));
    expect(editors()).toEqual(['reports-main']);
  });
});
