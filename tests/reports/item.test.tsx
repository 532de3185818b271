// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ReportItem } from '../../components/reports/ReportItem';
import type { ReportsActions, ReportsView } from '../../components/reports/view';
import { speak } from '../i18n/catalogue';
import { doing, named, show } from '../components/render';
import { report } from './samples';

beforeEach(() => speak('en'));

const one = report();
const actions = { onEdit: vi.fn(), onChange: vi.fn() } as never as ReportsActions;
const view = (editing: string | null) => ({ selected: new Set(), terms: [], editing }) as never as ReportsView;
const item = (editing: string | null) => <ReportItem report={one} view={view(editing)} actions={actions} />;

describe('a report of the list', () => {
  it('has the focus in its note while it is edited, and on the button for that afterwards', async () => {
    const { root, again } = await show(item(null));
    await doing(() => named(root, /^Edit/).click());
    expect(actions.onEdit).toHaveBeenCalledWith(one.id);
    // Not before it was edited.
    expect(document.activeElement).toBe(document.body);
    await again(item(one.id));
    expect(document.activeElement).toBe(root.querySelector('.report-note'));
    await doing(() => named(root, 'Cancel').click());
    expect(actions.onEdit).toHaveBeenLastCalledWith(null);
    await again(item(null));
    expect(document.activeElement).toBe(named(root, /^Edit/));
  });

  it('leaves the focus where another one is edited instead', async () => {
    const { root, again } = await show(item(one.id));
    await again(item('00000000-0000-4000-8000-0000000000ff'));
    expect(document.activeElement).not.toBe(named(root, /^Edit/));
  });
});
